package com.surefoot.bench.scale;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Cities of any size with everything in them drawn at random, and trains between them. */
final class MadeUpWorld implements TransportOffers {

    static final Source SOURCE = new Source("made-up", "Made up for measuring", true);
    static final Currency EUR = Currency.getInstance("EUR");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 6, 7);

    private final List<CityChoice> cities = new ArrayList<>();
    private final City home = city(0, 50, 8);

    /** So many cities of one size, the same for the same seed. */
    MadeUpWorld(int count, int sights, int properties, int restaurants, long seed) {
        Random random = new Random(seed);
        for (int i = 1; i <= count; i++) {
            City city = city(i, 48 + random.nextDouble() * 5, 2 + random.nextDouble() * 12);
            cities.add(new MadeUpCity(city, random).choice(sights, properties, restaurants));
        }
    }

    private static City city(int number, double lat, double lon) {
        Area area = new Area(new GeoPoint(lat, lon), Distance.ofKilometres(20));
        String name = "City " + number;
        return new City(new CityId("city-" + number), name, name, Set.of(), "DE", area, ZONE, EUR);
    }

    /** A round trip through all the cities. */
    PlanningRequest request(int days, int people) {
        List<String> names = cities.stream().map(choice -> choice.city().name()).toList();
        TripBrief brief = TripBrief.of(
                        home.name(),
                        new Destination.Cities(names, false),
                        new DateRange(FIRST_DAY, FIRST_DAY.plusDays(days - 1L)),
                        new Party(people, 0))
                .withTastes(Set.of("art"));
        return new PlanningRequest(brief, home, cities, this);
    }

    @Override
    public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
        double kilometres = from.area().centre().distanceTo(to.area().centre()).kilometres();
        List<TransportOffer> offers = new ArrayList<>();
        for (int hour = 6; hour <= 20; hour += 2) {
            ZonedDateTime departure = day.atTime(hour, 10).atZone(ZONE);
            offers.add(new TransportOffer(
                    "%s-%s-%s-%d".formatted(from.id(), to.id(), day, hour),
                    TransportMode.TRAIN,
                    "T" + hour,
                    "Fast",
                    "Made-up Railways",
                    station(from),
                    station(to),
                    departure,
                    departure.plusMinutes(30 + Math.round(kilometres / 2.5)),
                    new Money(Math.round(kilometres * 15) + 200L * (12 - Math.abs(12 - hour)), EUR),
                    1,
                    0,
                    SOURCE));
        }
        return offers;
    }

    private static Place station(City city) {
        return new Place(city.name() + " Station", city.area().centre());
    }

    @Override
    public Optional<DateRange> findCoverage(City from, City to) {
        return Optional.empty();
    }
}
