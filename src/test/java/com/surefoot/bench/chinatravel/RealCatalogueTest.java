package com.surefoot.bench.chinatravel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.check.EnvironmentCheck;
import com.surefoot.bench.chinatravel.check.EnvironmentRule;
import com.surefoot.bench.chinatravel.check.RawCity;
import com.surefoot.bench.chinatravel.check.RawRide;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.plan.Activity;
import com.surefoot.bench.chinatravel.plan.PlanDocument;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.incity.Journey;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product's catalogue and the checker's tables, which share no code, say the same of the real cities. */
class RealCatalogueTest {

    private static final long SEED = 20261124;

    @SuppressWarnings("NullAway.Init")
    private static MemoryCatalogue catalogue;

    @SuppressWarnings("NullAway.Init")
    private static RawTables tables;

    @BeforeAll
    static void readTables() throws IOException {
        Path data = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks/chinatravel/data");
        assumeTrue(Files.isDirectory(data), () -> "no tables of ten cities at " + data);
        catalogue = MemoryCatalogue.read(data);
        tables = RawTables.read(data);
    }

    @Test
    void tripsBeginOnAMondayWithinAllTimetables() {
        assertThat(MemoryCatalogue.FIRST_DAY.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        City from = catalogue.findCity("上海").orElseThrow();
        City to = catalogue.findCity("Beijing").orElseThrow();
        assertThat(catalogue.transport().findCoverage(from, to).orElseThrow().contains(MemoryCatalogue.FIRST_DAY))
                .isTrue();
    }

    @Test
    void ridesAreTheSame() {
        for (City from : catalogue.listCities()) {
            for (City to : catalogue.listCities()) {
                List<RawRide> offered = catalogue.transport().listOffers(from, to, MemoryCatalogue.FIRST_DAY).stream()
                        .map(RealCatalogueTest::raw)
                        .toList();
                assertThat(offered).hasSameElementsAs(tables.rides(from.localName(), to.localName()));
            }
        }
    }

    private static RawRide raw(TransportOffer offer) {
        return new RawRide(
                offer.mode() == TransportMode.TRAIN ? "train" : "airplane",
                offer.number(),
                offer.from().name(),
                offer.to().name(),
                offer.departure().toLocalTime().toString(),
                offer.arrival().toLocalTime().toString(),
                offer.price().amount().doubleValue());
    }

    @Test
    void placesAreTheSame() {
        DateRange stay = new DateRange(MemoryCatalogue.FIRST_DAY, MemoryCatalogue.FIRST_DAY.plusDays(1));
        for (City city : catalogue.listCities()) {
            RawCity raw = tables.city(city.localName());
            List<LodgingOffer> hotels = catalogue.listOffers(city.id(), stay);
            assertThat(hotels).hasSameSizeAs(raw.hotels().keySet()).allSatisfy(offer -> {
                RawCity.Hotel hotel =
                        find(raw.hotels().get(offer.property().place().name()));
                assertThat(offer.priceFor(1, 1).amount().doubleValue()).isEqualTo(hotel.price());
                assertThat(offer.roomType().beds()).isEqualTo(hotel.beds());
                assertThat(String.join("", offer.property().features())).isEqualTo(hotel.feature());
            });
            List<Sight> sights = catalogue.listSights(city.id());
            assertThat(sights).hasSameSizeAs(raw.sights().keySet()).allSatisfy(offer -> {
                RawCity.Sight sight = find(raw.sights().get(offer.place().name()));
                assertThat(offer.ticket().orNothing().amount().doubleValue()).isEqualTo(sight.price());
                assertThat(offer.kind()).isEqualTo(sight.type());
            });
            List<Restaurant> restaurants = catalogue.listRestaurants(city.id());
            assertThat(restaurants).hasSameSizeAs(raw.restaurants().keySet()).allSatisfy(offer -> {
                RawCity.Restaurant restaurant =
                        find(raw.restaurants().get(offer.place().name()));
                assertThat(offer.pricePerPerson().orNothing().amount().doubleValue())
                        .isEqualTo(restaurant.price());
                assertThat(String.join("", offer.cuisines())).isEqualTo(restaurant.cuisine());
            });
        }
    }

    private static <T> T find(@Nullable T row) {
        return Objects.requireNonNull(row, "no row of that name");
    }

    @Test
    void waysBetweenAnyTwoPlacesAreTheSame() {
        Random random = new Random(SEED);
        for (City city : catalogue.listCities()) {
            List<Place> places = Stream.concat(
                            catalogue.listSights(city.id()).stream().map(Sight::place),
                            catalogue.listRestaurants(city.id()).stream().map(Restaurant::place))
                    .toList();
            List<Activity> walk = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Place from = places.get(random.nextInt(places.size()));
                Place to = places.get(random.nextInt(places.size()));
                walk.addAll(visits(city, from, to));
            }
            Query query = new Query("ways", "上海", city.localName(), 1, 5, List.of(), "", Optional.empty());
            PlanDocument plan = new PlanDocument(5, "上海", city.localName(), List.of(walk));

            assertThat(new EnvironmentCheck(tables).check(query, plan.written()))
                    .filteredOn(result -> result.rule() == EnvironmentRule.WAY_EXISTS
                            || result.rule() == EnvironmentRule.WAY_FIGURES
                            || result.rule() == EnvironmentRule.WAY_COST)
                    .hasSize(3)
                    .allSatisfy(result -> assertThat(result.failures())
                            .as("%s, seed %d", city.name(), SEED)
                            .isEmpty());
        }
    }

    private static List<Activity> visits(City city, Place from, Place to) {
        CityTravel travel = catalogue.findTravel(city.id()).orElseThrow();
        List<Activity> visits = new ArrayList<>();
        for (Journey journey : travel.listJourneys(travel.access(from), travel.access(to))) {
            visits.add(new Activity.Visit(to.name(), 1430, 1500, BigDecimal.ONE, 5, LegWriter.write(journey, 1380, 5)));
        }
        return visits;
    }
}
