package com.surefoot.supply.tencities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.lodging.Property;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.transport.timetable.Fare;
import com.surefoot.transport.timetable.FareRule;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real tables: 3,866 hotels, 3,413 sights, 4,655 restaurants, 5,345 trains and 720 flights. */
class RealTenCitiesTest {

    private static final RecordingSink SINK = new RecordingSink();
    private static LeftOut leftOut = new LeftOut();

    @BeforeAll
    static void readTables() throws IOException {
        Path directory = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks/chinatravel/data");
        assumeTrue(Files.isDirectory(directory), () -> "no tables of ten cities at " + directory);
        long start = System.nanoTime();
        leftOut = TenCities.at(directory).writeTo(SINK);
        System.out.printf(
                "ten cities read in %d ms: %s, left out %s%n",
                (System.nanoTime() - start) / 1_000_000, SINK.counts(), leftOut);
    }

    @Test
    void everyRowIsWrittenOrCountedAsLeftOut() {
        assertThat(leftOut.rows())
                .containsExactly(
                        entry("hotels: the name repeats", 96),
                        entry("trains: a needed cell is empty", 20),
                        entry("trains: no position", 1));
        assertThat(SINK.all(Property.class)).hasSize(3866 - 96);
        assertThat(SINK.all(Sight.class)).hasSize(3413);
        assertThat(SINK.all(Restaurant.class)).hasSize(4655);
        assertThat(SINK.all(Trip.class)).hasSize(5345 - 21 + 720);
        assertThat(SINK.cities().values().stream()
                        .map(CityTravel::metro)
                        .mapToInt(metro -> metro.orElseThrow().stations().size())
                        .sum())
                .isEqualTo(3635);
    }

    @Test
    void idsAreUniqueAndHoursKnown() {
        assertThat(SINK.all(Property.class)).extracting(Property::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Sight.class)).extracting(Sight::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Restaurant.class)).extracting(Restaurant::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Stop.class)).extracting(Stop::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Route.class)).extracting(Route::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Trip.class)).extracting(Trip::id).doesNotHaveDuplicates();
        assertThat(SINK.all(Sight.class)).allMatch(sight -> sight.hours().isKnown());
        assertThat(SINK.all(Restaurant.class))
                .allMatch(restaurant -> restaurant.hours().isKnown());
    }

    @Test
    void everyTripHasExactlyOnePrice() {
        // given
        Map<String, Money> fares = SINK.all(Fare.class).stream().collect(Collectors.toMap(Fare::id, Fare::price));
        List<String> pricedRoutes = SINK.all(FareRule.class).stream()
                .filter(rule -> fares.containsKey(rule.fareId()))
                .map(rule -> rule.routeId().orElseThrow())
                .toList();

        // when / then
        assertThat(pricedRoutes).doesNotHaveDuplicates();
        assertThat(SINK.all(Trip.class)).extracting(Trip::routeId).isSubsetOf(pricedRoutes);
    }
}
