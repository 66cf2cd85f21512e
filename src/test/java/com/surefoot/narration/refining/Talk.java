package com.surefoot.narration.refining;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.narration.chinese.ChineseTripReader;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueListing;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Guessing;
import com.surefoot.narration.reading.rules.RuleReader;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who reads wishes about the weekend, by the names and words of where it leads. */
final class Talk {

    private static final Clock CLOCK =
            Clock.fixed(Weekend.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    static final Conversation CONVERSATION = new Conversation(
            List.of(new RuleReader(Language.ENGLISH), new RuleReader(Language.FRENCH), new ChineseTripReader()),
            new CatalogueListing(new There(), new There(), new There(), CLOCK),
            Guessing.NONE,
            CLOCK);

    private Talk() {}

    /** All there is around the weekend. */
    private record There() implements Cities, KnownHotels, Sights {

        @Override
        public Map<String, String> listNames(CityId city) {
            return Map.of();
        }

        @Override
        public Set<String> listFeatures(CityId city) {
            return Set.of();
        }

        @Override
        public Optional<City> findCity(String name) {
            return Weekend.SURROUNDINGS.findCity(name);
        }

        @Override
        public List<City> listCities() {
            return Weekend.SURROUNDINGS.cities();
        }

        @Override
        public List<Sight> listSights(CityId city) {
            return Weekend.SURROUNDINGS.sights().stream()
                    .filter(sight -> sight.city().equals(city))
                    .toList();
        }

        @Override
        public List<Sight> listSights(Area area) {
            throw new UnsupportedOperationException(area + " was asked for. Maybe by city?");
        }

        @Override
        public List<Restaurant> listRestaurants(CityId city) {
            return Weekend.SURROUNDINGS.restaurants().stream()
                    .filter(restaurant -> restaurant.city().equals(city))
                    .toList();
        }

        @Override
        public List<Restaurant> listRestaurants(Area area) {
            throw new UnsupportedOperationException(area + " was asked for. Maybe by city?");
        }
    }
}
