package com.surefoot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ShrunkTimetableException;
import com.surefoot.fixtures.House;
import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.reliability.live.RidesAtStake;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.travel.Source;
import com.surefoot.watch.Change;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** When a timetable takes the place of another, exactly those hear of it whose trips rest on what has changed. */
class ChangedTimetableTest {

    private static final Path FEEDS = Path.of(System.getProperty("surefoot.shared", "../shared"), "feeds", "gtfs");
    private static final Source COUNTRY = new Source("gtfs:zssk", "A country's railways", false);
    private static final String NOW = "2025-06-02T08:00:00Z";
    private static final long SEED = 20_250_209;

    @Test
    void whoseTrainGoesAtAnotherTimeOrNoMoreIsTold() {
        try (House house = House.at(NOW, Map.of())) {
            assertTellsWhoseTrainHasChanged(house);
        }
    }

    @Test
    void soItIsOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                House house = House.on(postgres.getJdbcUrl("postgres", "postgres"), "postgres", NOW, Map.of())) {
            assertTellsWhoseTrainHasChanged(house);
        }
    }

    private static void assertTellsWhoseTrainHasChanged(House house) {
        // given
        TestRail.usual().train("evening", "18:00").load(house);
        TestRail.save(house, "stays", "morning", "08:30");
        TestRail.save(house, "moves", "later", "10:30");
        TestRail.save(house, "vanishes", "evening", "18:00");

        // when: all are numbered anew, one goes twenty minutes later and one no more
        new TestRail()
                .train("1", "08:30")
                .train("2", "08:50")
                .train("3", "10:50")
                .load(house);
        int looked = house.look();

        // then
        assertThat(looked).isEqualTo(2);
        assertThat(house.notices("stays")).isEmpty();
        assertThat(house.notices("moves").get(0).changes())
                .containsExactly(new Change(
                        TestRail.fact("later"),
                        "2025-06-03T10:30/2025-06-03T11:30",
                        "2025-06-03T10:50/2025-06-03T11:50",
                        TestRail.SOURCE.id(),
                        house.time().instant().minus(Duration.ofMinutes(1))));
        assertThat(house.notices("vanishes").get(0).changes())
                .extracting(Change::after)
                .containsExactly("not in the timetable");
    }

    @Test
    void aTimetableThatIsRefusedIsToldToNobody() {
        try (House house = House.at(NOW, Map.of())) {
            // given
            TestRail.usual().load(house);
            TestRail.save(house, "mine", "later", "10:30");

            // when
            assertThatThrownBy(() -> new TestRail().train("1", "08:30").load(house))
                    .isInstanceOf(ShrunkTimetableException.class);

            // then
            assertThat(house.look()).isZero();
            assertThat(house.trips().read("mine").failed()).isEmpty();
            assertThat(TestRail.offered(house)).contains("later");
        }
    }

    @Test
    void ofACountrysTimetableExactlyThoseHearWhoseRidesHaveChanged() throws IOException {
        assumeTrue(Files.isDirectory(FEEDS), "there are no real feeds at " + FEEDS);
        System.out.println("seed " + SEED);
        PlainTimetable before = PlainTimetable.of(feed("zssk_gtfs_2025-01-07"));
        PlainTimetable after = PlainTimetable.of(feed("zssk_gtfs_2025-02-09"));
        try (House house = House.at("2025-02-10T08:00:00Z", Map.of())) {
            // given
            replace(house, "zssk_gtfs_2025-01-07");
            house.time().pass(Duration.ofMinutes(1));
            Set<String> saved = new TreeSet<>();
            Set<String> affected = new TreeSet<>();
            Map<String, PlainTimetable.Ride> staying = new HashMap<>();
            int stay = 0;
            for (PlainTimetable.Ride ride : drawn(before)) {
                boolean isThere = after.has(ride);
                if (isThere && stay >= 150) {
                    continue;
                }
                String id = save(house, ride);
                saved.add(id);
                stay += isThere ? 1 : 0;
                if (isThere) {
                    staying.put(id, ride);
                } else {
                    affected.add(id);
                }
            }
            System.out.println(affected.size() + " rides have changed, " + stay + " have not");
            assertThat(affected).hasSizeGreaterThan(30);

            // when
            replace(house, "zssk_gtfs_2025-02-09");
            int looked = house.look();

            // then
            assertThat(looked).isEqualTo(affected.size());
            assertThat(saved).filteredOn(id -> !house.notices(id).isEmpty()).hasSameElementsAs(affected);
            assertStayOnTheirTrains(house, staying, after);
        }
    }

    /** By whatever ids the new timetable has for them. */
    private static void assertStayOnTheirTrains(
            House house, Map<String, PlainTimetable.Ride> staying, PlainTimetable after) {
        int renamed = 0;
        int seen = 0;
        for (RideAtStake ride : house.get(RidesAtStake.class)
                .listSoonest(COUNTRY.id(), house.time().instant(), 10_000)) {
            PlainTimetable.Ride saved = staying.get(ride.id());
            if (saved != null) {
                RideId now = ride.ride().orElseThrow();
                assertThat(after.goes(now, saved))
                        .as("%s, now %s", ride.id(), now)
                        .isTrue();
                renamed += now.toString().equals(ride.id()) ? 0 : 1;
                seen++;
            }
        }
        System.out.println(renamed + " of " + seen + " rides that stay go by another id now");
        assertThat(seen).isEqualTo(staying.size());
        assertThat(renamed).isPositive();
    }

    private static List<PlainTimetable.Ride> drawn(PlainTimetable timetable) {
        Random random = new Random(SEED);
        List<PlainTimetable.Ride> rides = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2025, 2, 17), LocalDate.of(2025, 3, 15), LocalDate.of(2025, 5, 1))) {
            List<PlainTimetable.Ride> all = new ArrayList<>(timetable.listRides(day));
            Collections.shuffle(all, random);
            rides.addAll(all.subList(0, Math.min(1_000, all.size())));
        }
        return rides;
    }

    private static String save(House house, PlainTimetable.Ride ride) {
        RunId run = new RunId(ride.tripId(), Optional.empty(), ride.day());
        RideId id = new RideId(COUNTRY.id(), run, ride.from(), ride.to());
        house.trips()
                .save(
                        id.toString(),
                        id,
                        ride.departure(),
                        ride.arrival(),
                        "train/ZSSK " + ride.number() + "/00",
                        Duration.ofMinutes(20));
        return id.toString();
    }

    private static GtfsFeed feed(String name) {
        return GtfsFeed.at(FEEDS.resolve(name + ".zip"));
    }

    private static void replace(House house, String feed) {
        house.get(CatalogueStore.class).replace(COUNTRY, feed(feed), ImportProgress.SILENT);
    }
}
