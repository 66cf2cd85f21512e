package com.surefoot.storage;

import static com.surefoot.fixtures.SavedSample.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.fixtures.SavedSample;
import com.surefoot.refresh.Stake;
import com.surefoot.refresh.Stakes;
import com.surefoot.reliability.element.RideAtStake;
import com.surefoot.reliability.live.RidesAtStake;
import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import com.surefoot.watch.Looks;
import com.surefoot.watch.RidingTrips;
import com.surefoot.watch.SavedTrips;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What saved trips rest on: facts that suppliers can be asked about, and rides by timetables. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcStakesTest {

    private static final int MOST = 100;
    private static final LocalDate DAY = LocalDate.of(2099, 6, 4);
    private static final ZonedDateTime LEAVES = ZonedDateTime.parse("2099-06-04T08:30:00+02:00");

    private final TestDatabase database;
    private final SavedTrips trips;
    private final Stakes stakes;
    private final RidesAtStake rides;

    JdbcStakesTest(TestDatabase database) {
        this.database = database.emptied();
        trips = database.get(SavedTrips.class);
        stakes = database.get(JdbcStakes.class);
        rides = database.get(RidesAtStake.class);
    }

    @Test
    void whatSeveralTripsRestOnCountsForEach() {
        // given
        trips.save(SavedSample.fresh(SavedSample.trip("one", "inns:h1")), MOST);
        trips.save(SavedSample.fresh(SavedSample.trip("two", "inns:h1")), MOST);
        trips.save(SavedSample.fresh(SavedSample.trip("three", "inns:h2")), MOST);
        trips.save(SavedSample.fresh(SavedSample.trip("four", "others:h2")), MOST);

        // when
        List<Stake> found = stakes.list("inns", NOW, MOST);

        // then: not what holds on any day, which no supplier is asked
        assertThat(found)
                .filteredOn(stake -> stake.weight() == 2)
                .extracting(Stake::fact)
                .containsExactlyInAnyOrder(SavedSample.room("inns:h1"), SavedSample.rate("inns:h1"));
        assertThat(found)
                .filteredOn(stake -> stake.weight() == 1)
                .extracting(Stake::fact)
                .containsExactlyInAnyOrder(SavedSample.room("inns:h2"), SavedSample.rate("inns:h2"));
    }

    @Test
    void tripsThatHaveBegunRestOnNothingAnyMore() {
        // given
        trips.save(SavedSample.fresh(SavedSample.trip("one", "inns:h1")), MOST);

        // then
        assertThat(stakes.list("inns", NOW.plus(Duration.ofDays(365)), MOST)).isEmpty();
        assertThat(stakes.list("inns", NOW, 1)).hasSize(2);
    }

    @Test
    void aRideIsFoundByItsRun() {
        // given
        RunId single = new RunId("trip:1", Optional.empty(), DAY);
        RunId repeated = new RunId("trip:1", ServiceTime.find("08:30:00"), DAY);
        save("one", single);
        save("two", single);
        save("three", repeated);

        // when
        List<RideAtStake> found = rides.listOnRuns("gtfs:x", List.of(single), NOW);

        // then
        assertThat(found).singleElement().satisfies(ride -> {
            assertThat(RideId.find(ride.id()).map(RideId::run)).contains(single);
            assertThat(ride.departure().toInstant()).isEqualTo(LEAVES.toInstant());
            assertThat(ride.lateness()).contains(new FactId(FactKind.ARRIVAL, "train/Test 1/08", DAY.toString()));
        });
        assertThat(rides.listOnRuns("gtfs:y", List.of(single), NOW)).isEmpty();
        assertThat(rides.listOnRuns("gtfs:x", List.of(), NOW)).isEmpty();
        assertThat(rides.listOnRuns("gtfs:x", List.of(single), LEAVES.toInstant()))
                .isEmpty();
        assertThat(rides.listSoonest("gtfs:x", NOW, MOST)).hasSize(2);
    }

    @Test
    void ridesThatWereSavedBeforeRunsWereKeptAreFound() {
        // given
        RunId run = new RunId("trip:1", Optional.empty(), DAY);
        save("one", run);
        database.get(Database.class).write(statements -> {
            statements.update("drop index saved_trip_part_run");
            statements.update("alter table saved_trip_part drop column run");
            statements.update("alter table saved_trip_part drop column lateness");

            // when
            MigrationTest.statementsOf("V9__rides_at_stake.sql").forEach(statements::update);
            return 0;
        });

        // then
        assertThat(rides.listOnRuns("gtfs:x", List.of(run), NOW)).hasSize(1);
    }

    @Test
    void ridesThatWereSavedBeforeTheirPresentNameWasKeptGoByTheOldOne() {
        // given
        RunId run = new RunId("trip:1", Optional.empty(), DAY);
        save("one", run);
        database.get(Database.class).write(statements -> {
            statements.update("alter table saved_trip_part drop column ride");

            // when
            MigrationTest.statementsOf("V21__rides_by_their_present_names.sql").forEach(statements::update);
            return 0;
        });

        // then
        assertThat(rides.listOnRuns("gtfs:x", List.of(run), NOW))
                .singleElement()
                .satisfies(ride -> assertThat(ride.ride()).contains(new RideId("gtfs:x", run, "a", "b")));
    }

    private void save(String id, RunId run) {
        new RidingTrips(trips, database.get(Looks.class))
                .save(
                        id,
                        new RideId("gtfs:x", run, "a", "b"),
                        LEAVES,
                        LEAVES.plusHours(1),
                        "train/Test 1/08",
                        Duration.ofMinutes(20));
    }
}
