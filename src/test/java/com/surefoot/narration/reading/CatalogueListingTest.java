package com.surefoot.narration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.Cities;
import com.surefoot.lodging.KnownHotels;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.sights.Sights;
import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Names;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CatalogueListingTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private final AtomicInteger asked = new AtomicInteger();

    private final Cities cities = new Cities() {
        @Override
        public Optional<City> findCity(String name) {
            return listCities().stream().filter(city -> city.isCalled(name)).findFirst();
        }

        @Override
        public List<City> listCities() {
            asked.incrementAndGet();
            return ReadingCatalogue.words().cities().stream()
                    .filter(city -> Names.same(city.name(), "Munich"))
                    .toList();
        }
    };

    private final Sights sights = new Sights() {
        @Override
        public List<Sight> listSights(CityId city) {
            return List.of();
        }

        @Override
        public List<Sight> listSights(Area area) {
            return List.of();
        }

        @Override
        public List<Restaurant> listRestaurants(CityId city) {
            return List.of();
        }

        @Override
        public List<Restaurant> listRestaurants(Area area) {
            return List.of();
        }
    };

    private final KnownHotels hotels = new KnownHotels() {
        @Override
        public Map<String, String> listNames(CityId city) {
            return Map.of("Hotel zur Isar", "Hotel zur Isar", "River Hotel", "Hotel zur Isar");
        }

        @Override
        public Set<String> listFeatures(CityId city) {
            return Set.of("rooftop pool");
        }
    };

    @Test
    void aCityGoesByItsNamesInOtherLanguagesAndItsCountryToo() {
        // when
        CatalogueWords words = new CatalogueListing(cities, sights, hotels, NOW).get();

        // then
        assertThat(words.findMeant(Sort.CITY, "munchen")).contains("Munich");
        assertThat(words.findMeant(Sort.CITY, "慕尼黑")).contains("Munich");
        assertThat(words.findMeant(Sort.CITY, "Monaco di Baviera")).contains("Munich");
        assertThat(words.findMeant(Sort.LAND, "allemagne")).contains("Germany");
        assertThat(words.findMeant(Sort.LAND, "德国")).contains("Germany");
        assertThat(words.findCity("Munich").filter(city -> words.isIn(city, "Germany")))
                .isPresent();
        assertThat(words.findCity("Berlin")).isEmpty();
    }

    @Test
    void hotelsAndWhatTheyOfferAreListed() {
        // when
        CatalogueWords words = new CatalogueListing(cities, sights, hotels, NOW).get();

        // then
        assertThat(words.find("Rooftop Pool"))
                .containsExactly(new Word(Sort.FEATURE, "rooftop pool", "rooftop pool", "munich"));
        assertThat(words.findMeant(Sort.HOTEL, "river hotel")).contains("Hotel zur Isar");
    }

    @Test
    void theCatalogueIsAskedOnceForManyTexts() {
        // given
        CatalogueListing listing = new CatalogueListing(cities, sights, hotels, NOW);

        // when
        CatalogueWords first = listing.get();
        CatalogueWords second = listing.get();

        // then
        assertThat(second).isSameAs(first);
        assertThat(asked).hasValue(1);
    }
}
