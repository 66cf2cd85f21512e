package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.delay;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Service days past midnight, and on those around which clocks change. */
class ServiceDayPropertiesTest {

    private static final int HOUR = 3_600;

    @Property(tries = 500, seed = "7")
    void aDelayIsAddedToTheTimeSinceNoonLessTwelveHours(
            @ForAll("zones") ZoneId zone,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 47 * HOUR) int leaves,
            @ForAll @IntRange(min = -600, max = 7_200) int late) {
        // given
        Instant planned = noon(day, zone).minus(Duration.ofHours(12)).plusSeconds(leaves);

        // when: told when it leaves, with its date
        TripUpdate.Builder update = trip("T", day.toString().replace("-", ""))
                .addStopTimeUpdate(TestMessage.at(10).setDeparture(delay(late)));
        LiveRun run = read(zone, leaves, planned, update);

        // then
        Forecast departure = run.calls().get(0).departure().orElseThrow();
        assertThat(departure.planned()).contains(planned);
        assertThat(departure.expected()).isEqualTo(planned.plusSeconds(late));
        assertThat(run.calls().get(1).arrival().map(Forecast::expected)).contains(planned.plusSeconds(late + HOUR));
    }

    @Property(tries = 500, seed = "7")
    void theDayIsFoundByATimeThatIsLessThanHalfADayOff(
            @ForAll("zones") ZoneId zone,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 47 * HOUR) int leaves,
            @ForAll @IntRange(min = -11 * HOUR, max = 11 * HOUR) int late) {
        // given
        Instant left =
                noon(day, zone).minus(Duration.ofHours(12)).plusSeconds(leaves).plusSeconds(late);

        // when
        TripUpdate.Builder update = trip("T", "")
                .addStopTimeUpdate(TestMessage.at(10)
                        .setDeparture(StopTimeEvent.newBuilder().setTime(left.getEpochSecond())));
        LiveRun run = read(zone, leaves, left, update);

        // then
        assertThat(run.run().serviceDay()).isEqualTo(day);
        assertThat(run.calls().get(0).departure().flatMap(Forecast::delay)).contains(Duration.ofSeconds(late));
    }

    @Property(tries = 500, seed = "7")
    void theDayIsFoundByBeingUnderWay(
            @ForAll("zones") ZoneId zone,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 47 * HOUR) int leaves,
            @ForAll @IntRange(min = -5 * HOUR, max = 6 * HOUR) int since) {
        // given
        Instant now =
                noon(day, zone).minus(Duration.ofHours(12)).plusSeconds(leaves).plusSeconds(since);

        // when
        LiveRun run = read(zone, leaves, now, trip("T", "").setDelay(60));

        // then
        assertThat(run.run().serviceDay()).isEqualTo(day);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        // the clocks of Lord Howe change by half an hour, those of Santiago at midnight, those of Tokyo never
        return Arbitraries.of(
                        "Europe/Berlin", "America/Los_Angeles", "Australia/Lord_Howe", "America/Santiago", "Asia/Tokyo")
                .map(ZoneId::of);
    }

    /** Those around which clocks change somewhere, and one on which they do not. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(List.of(
                        "2025-03-09",
                        "2025-03-30",
                        "2025-04-06",
                        "2025-06-02",
                        "2025-09-07",
                        "2025-10-05",
                        "2025-10-26",
                        "2025-11-02"))
                .flatMap(day -> Arbitraries.integers().between(-2, 2).map(LocalDate.parse(day)::plusDays));
    }

    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    /** A trip of one hour that goes every day. */
    private static LiveRun read(ZoneId zone, int leaves, Instant now, TripUpdate.Builder update) {
        FakeTimetables daily = FakeTimetables.in(zone.getId())
                .trip("T", "daily", "A " + new ServiceTime(leaves), "B " + new ServiceTime(leaves + HOUR));
        Reading reading = TestMessage.at(now).tripUpdate(update).readWith(daily);
        assertThat(reading.runs()).as(reading.toString()).hasSize(1);
        return reading.runs().get(0);
    }
}
