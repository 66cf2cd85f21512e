package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.atStop;
import static com.surefoot.supply.gtfsrt.TestMessage.timed;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.timetable.RunId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which run of the timetable an update is about: trip, repetition and service day. */
class WhichRunTest {

    private static final FakeTimetables NETWORK = FakeTimetables.in("Europe/Berlin")
            .week("weekend", EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
            .trip("day", "daily", "A 10:00", "B 12:00")
            .trip("night", "daily", "A 23:10", "B 25:10")
            .trip("weekend", "weekend", "A 10:00", "B 12:00")
            .trip("far", "daily", "A 08:00", "B 56:00")
            .trip("metro", "daily", "A 00:00", "B 00:10")
            .frequency("metro", "06:00", "09:00", Duration.ofMinutes(10), true)
            .trip("bus", "daily", "A 08:00", "B 08:10")
            .frequency("bus", "06:00", "09:00", Duration.ofMinutes(10), false);

    @Test
    void theDayThatIsToldIsTheDay() {
        assertThat(run("2025-06-02T23:30:00Z", late(trip("night", "20250602"))))
                .isEqualTo(RunId.of("night", LocalDate.of(2025, 6, 2)));
    }

    @Test
    void withoutADateTheTimesTellTheDay() {
        // half past one in the night is 25:30 of the day before
        assertThat(day("2025-06-02T23:30:00Z", "night", "B", "2025-06-02T23:30:00Z"))
                .isEqualTo("2025-06-02");
        assertThat(day("2025-06-02T20:00:00Z", "night", "A", "2025-06-02T21:15:00Z"))
                .isEqualTo("2025-06-02");
        // six hours late
        assertThat(day("2025-06-02T16:00:00Z", "day", "B", "2025-06-02T16:00:00Z"))
                .isEqualTo("2025-06-02");
        // two nights on the way, and told on the second
        assertThat(day("2025-06-04T06:00:00Z", "far", "B", "2025-06-04T06:20:00Z"))
                .isEqualTo("2025-06-02");
    }

    @Test
    void withoutTimesTheDayIsTheOneOnWhichItIsUnderWay() {
        assertThat(run("2025-06-02T22:30:00Z", late(trip("night", ""))).serviceDay())
                .hasToString("2025-06-02");
        assertThat(run("2025-06-02T15:10:00Z", late(trip("night", ""))).serviceDay())
                .hasToString("2025-06-02");
        assertThat(run("2025-06-03T05:10:00Z", late(trip("night", ""))).serviceDay())
                .hasToString("2025-06-02");
    }

    @Test
    void aDayThatIsNotClearIsNotGuessed() {
        // more than six hours before it leaves; on the way on three days at once; half a day off
        assertThat(odd("2025-06-02T15:09:59Z", late(trip("night", "")), Oddity.UNCLEAR_DAY))
                .isEqualTo(1);
        assertThat(odd("2025-06-03T08:00:00Z", late(trip("far", "")), Oddity.UNCLEAR_DAY))
                .isEqualTo(1);
        assertThat(odd(
                        "2025-06-02T22:00:00Z",
                        trip("day", "").addStopTimeUpdate(timed(atStop("A"), "2025-06-02T20:00:00Z")),
                        Oddity.UNCLEAR_DAY))
                .isEqualTo(1);
    }

    @Test
    void onlyDaysOfServiceCount() {
        assertThat(odd("2025-06-02T08:00:00Z", late(trip("weekend", "20250602")), Oddity.NO_SERVICE))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T08:00:00Z", late(trip("weekend", "")), Oddity.UNCLEAR_DAY))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T08:00:00Z", late(trip("day", "20240602")), Oddity.NO_SERVICE))
                .isEqualTo(1);
        assertThat(run("2025-06-01T08:00:00Z", late(trip("weekend", ""))).serviceDay())
                .hasToString("2025-06-01");
    }

    @Test
    void aDateThatIsNoneIsTold() {
        for (String date : List.of("2025-06-02", "20250631", "june", "20250602\0")) {
            assertThat(odd("2025-06-02T08:00:00Z", late(trip("day", date)), Oddity.BROKEN_DATE))
                    .isEqualTo(1);
        }
    }

    @Test
    void timesAreCountedFromNoonOnDaysWhenTheClocksChange() {
        // on 30 March 2025 Berlin skips the hour from 2 to 3; noon minus twelve hours is 23:00 of the evening before
        LiveRun spring = at("2025-03-30T08:00:00Z", late(trip("day", "20250330")));
        assertThat(spring.calls().get(0).departure().flatMap(Forecast::planned))
                .contains(Instant.parse("2025-03-30T08:00:00Z"));

        // on 26 October it has the hour from 2 to 3 twice, and the night train of the 25th arrives in the first of them
        LiveRun autumn = at("2025-10-25T23:00:00Z", late(trip("night", "20251025")));
        assertThat(autumn.calls().get(1).arrival().flatMap(Forecast::planned))
                .contains(Instant.parse("2025-10-25T23:10:00Z"));
    }

    @Test
    void aRepetitionIsNamedByItsStart() {
        // given
        TripUpdate.Builder update = late(started("metro", "08:20:00"));

        // when
        LiveRun run = at("2025-06-02T06:20:00Z", update);

        // then
        assertThat(run.run())
                .isEqualTo(new RunId("metro", Optional.of(FakeTimetables.time("08:20")), LocalDate.of(2025, 6, 2)));
        assertThat(run.calls().get(1).arrival().map(Forecast::expected))
                .contains(Instant.parse("2025-06-02T06:31:00Z"));
    }

    @Test
    void anExactHeadwayHasItsStartsOnly() {
        assertThat(odd("2025-06-02T06:20:00Z", late(started("metro", "08:25:00")), Oddity.OTHER_START))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T06:20:00Z", late(started("metro", "09:00:00")), Oddity.OTHER_START))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T06:20:00Z", late(started("metro", "05:50:00")), Oddity.OTHER_START))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T06:20:00Z", late(started("metro", "soon")), Oddity.OTHER_START))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T06:20:00Z", late(trip("metro", "20250602")), Oddity.NO_START))
                .isEqualTo(1);
        assertThat(at("2025-06-02T04:00:00Z", late(started("metro", "06:00:00")))
                        .calls())
                .hasSize(2);
    }

    @Test
    void anotherHeadwayHasAnyStart() {
        TripUpdate.Builder update = late(started("bus", "08:03:20"));
        update.getTripBuilder().setScheduleRelationship(ScheduleRelationship.UNSCHEDULED);

        assertThat(at("2025-06-02T06:00:00Z", update).run().start()).hasToString("Optional[08:03:20]");
    }

    @Test
    void whatContradictsTheTimetableIsAboutAnotherOne() {
        // given
        TripUpdate.Builder otherRoute = late(trip("day", "20250602"));
        otherRoute.getTripBuilder().setRouteId("R2");
        TripUpdate.Builder sameRoute = late(started("day", "10:00:00"));
        sameRoute.getTripBuilder().setRouteId("R");

        // then
        assertThat(odd("2025-06-02T08:00:00Z", late(trip("ghost", "20250602")), Oddity.UNKNOWN_TRIP))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T08:00:00Z", late(trip("", "20250602")), Oddity.NO_TRIP_ID))
                .isEqualTo(1);
        assertThat(odd("2025-06-02T08:00:00Z", otherRoute, Oddity.OTHER_ROUTE)).isEqualTo(1);
        assertThat(odd("2025-06-02T08:00:00Z", late(started("day", "10:01:00")), Oddity.OTHER_START))
                .isEqualTo(1);
        assertThat(at("2025-06-02T08:00:00Z", sameRoute).run()).isEqualTo(RunId.of("day", LocalDate.of(2025, 6, 2)));
    }

    private static TripUpdate.Builder started(String trip, String start) {
        TripUpdate.Builder update = trip(trip, "20250602");
        update.getTripBuilder().setStartTime(start);
        return update;
    }

    private static TripUpdate.Builder late(TripUpdate.Builder update) {
        return update.addStopTimeUpdate(TestMessage.late(atStop("A"), 60));
    }

    private static String day(String now, String trip, String stop, String time) {
        return run(now, trip(trip, "").addStopTimeUpdate(timed(atStop(stop), time)))
                .serviceDay()
                .toString();
    }

    private static RunId run(String now, TripUpdate.Builder update) {
        return at(now, update).run();
    }

    private static LiveRun at(String now, TripUpdate.Builder update) {
        Reading reading = TestMessage.at(now).tripUpdate(update).readWith(NETWORK);
        assertThat(reading.runs()).as(reading.toString()).hasSize(1);
        return reading.runs().get(0);
    }

    private static int odd(String now, TripUpdate.Builder update, Oddity oddity) {
        Reading reading = TestMessage.at(now).tripUpdate(update).readWith(NETWORK);
        assertThat(reading.runs()).isEmpty();
        return reading.count(oddity);
    }
}
