package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.at;
import static com.surefoot.supply.gtfsrt.TestMessage.delay;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.related;
import static com.surefoot.supply.gtfsrt.TestMessage.time;
import static com.surefoot.supply.gtfsrt.TestMessage.timed;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static com.surefoot.supply.gtfsrt.TestMessage.varint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate.ScheduleRelationship;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import com.surefoot.transport.live.LiveCall.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is told of some stops holds for those that follow, as the GTFS-Realtime reference has it. */
class PropagationTest {

    /** Ten minutes from stop to stop, two of them at each. */
    private static final FakeTimetables LINE = FakeTimetables.in("Europe/Berlin")
            .trip(
                    "T",
                    "daily",
                    "A 10:00",
                    "B 10:08-10:10",
                    "C 10:18-10:20",
                    "D 10:28-10:30",
                    "E 10:38-10:40",
                    "F 10:48");

    @Test
    void aDelayHoldsUntilAnotherIsToldAndEndsWhereItIsUnknown() {
        // when: the second example of the reference
        List<LiveCall> calls = read(trip("T", "20250602")
                .addStopTimeUpdate(late(at(20), 300))
                .addStopTimeUpdate(late(at(40), 60))
                .addStopTimeUpdate(at(50).setArrival(StopTimeEvent.getDefaultInstance())
                        .setDeparture(StopTimeEvent.getDefaultInstance())));

        // then
        assertThat(departureDelays(calls)).containsExactly(null, 300L, 300L, 60L, null, null);
        assertThat(calls.get(0).manner()).isEqualTo(Manner.UNTOLD);
        assertThat(calls.get(4).manner()).isEqualTo(Manner.STOPS);
        assertThat(calls.get(5).manner()).isEqualTo(Manner.UNTOLD);
    }

    @Test
    void aTimeCountsForMoreThanADelay() {
        // when
        List<LiveCall> calls = read(trip("T", "20250602")
                .addStopTimeUpdate(at(20).setArrival(
                                time("2025-06-02T08:11:00Z").setDelay(9_999).setUncertainty(30))));

        // then
        assertThat(calls.get(1).arrival())
                .contains(new Forecast(
                        Optional.of(Instant.parse("2025-06-02T08:08:00Z")),
                        Instant.parse("2025-06-02T08:11:00Z"),
                        Optional.of(Duration.ofSeconds(30))));
        assertThat(arrivalDelays(calls)).containsExactly(null, 180L, 180L, 180L, 180L, 180L);
        assertThat(departureDelays(calls)).containsExactly(null, 180L, 180L, 180L, 180L, 180L);
    }

    @Test
    void whereOnlyTheDepartureIsToldTheArrivalFollowsFromTheStopBefore() {
        // when
        List<LiveCall> calls = read(trip("T", "20250602")
                .addStopTimeUpdate(at(20).setDeparture(delay(120)))
                .addStopTimeUpdate(at(40).setDeparture(delay(0))));

        // then
        assertThat(arrivalDelays(calls)).containsExactly(null, null, 120L, 120L, 0L, 0L);
        assertThat(departureDelays(calls)).containsExactly(null, 120L, 120L, 0L, 0L, 0L);
    }

    @Test
    void onlyWhatIsToldOfAStopIsTold() {
        // when
        List<LiveCall> calls = read(trip("T", "20250602").addStopTimeUpdate(at(20).setArrival(delay(60))));

        // then: the arrival at B; all else follows from it
        assertThat(calls.get(1).arrival().map(Forecast::told)).contains(true);
        assertThat(calls.get(1).departure().map(Forecast::told)).contains(false);
        assertThat(calls.get(2).arrival().map(Forecast::told)).contains(false);
    }

    @Test
    void aDelayIsCarriedOverSkippedStops() {
        // when
        List<LiveCall> calls = read(trip("T", "20250602")
                .addStopTimeUpdate(late(at(20), 60))
                .addStopTimeUpdate(related(at(30), ScheduleRelationship.SKIPPED)));

        // then
        assertThat(calls.get(2)).isEqualTo(LiveCall.skipped(30, "C"));
        assertThat(departureDelays(calls)).containsExactly(null, 60L, null, 60L, 60L, 60L);
    }

    @Test
    void withoutDataNothingIsKnownUntilTheNextUpdate() {
        // when
        List<LiveCall> calls = read(trip("T", "20250602")
                .addStopTimeUpdate(late(at(10), 60))
                .addStopTimeUpdate(related(at(30), ScheduleRelationship.NO_DATA))
                .addStopTimeUpdate(late(at(50), -30)));

        // then
        assertThat(departureDelays(calls)).containsExactly(60L, 60L, null, null, -30L, -30L);
    }

    @Test
    void aRelationshipThatIsNewIsNotTakenForScheduled() {
        // when
        Reading reading = at("2025-06-02T08:00:00Z")
                .tripUpdate(trip("T", "20250602")
                        .addStopTimeUpdate(late(at(10), 60))
                        .addStopTimeUpdate(late(at(30), 90).setUnknownFields(varint(5, 17))))
                .readWith(LINE);

        // then
        assertThat(departureDelays(reading.runs().get(0).calls())).containsExactly(60L, 60L, null, null, null, null);
        assertThat(reading.count(Oddity.UNKNOWN_VALUE)).isEqualTo(1);
    }

    @Test
    void theDelayOfTheTripHoldsUntilAStopTellsAnother() {
        assertThat(departureDelays(read(trip("T", "20250602").setDelay(240))))
                .containsExactly(240L, 240L, 240L, 240L, 240L, 240L);
        assertThat(departureDelays(read(trip("T", "20250602").setDelay(240).addStopTimeUpdate(late(at(40), 30)))))
                .containsExactly(240L, 240L, 240L, 30L, 30L, 30L);
    }

    @Test
    void aCarriedDelayIsMadeUpForUntilTheNextTimeThatIsTold() {
        // when: leaves B twenty minutes late, and is at D five minutes late
        List<LiveCall> calls = read(trip("T", "20250602")
                .addStopTimeUpdate(at(20).setArrival(delay(0)).setDeparture(delay(1_200)))
                .addStopTimeUpdate(timed(at(40), "2025-06-02T08:33:00Z")));

        // then
        assertThat(calls)
                .extracting(call -> call.departure()
                        .map(Forecast::expected)
                        .orElse(Instant.EPOCH)
                        .toString())
                .containsExactly(
                        "1970-01-01T00:00:00Z",
                        "2025-06-02T08:30:00Z",
                        "2025-06-02T08:33:00Z",
                        "2025-06-02T08:33:00Z",
                        "2025-06-02T08:43:00Z",
                        "2025-06-02T08:51:00Z");
    }

    @Test
    void toldTimesThatRunBackwardsAreOfTwoVehicles() {
        // given: rounding may put a time behind the next one
        TripUpdate.Builder rounded = trip("T", "20250602")
                .addStopTimeUpdate(
                        at(20).setArrival(time("2025-06-02T08:11:00Z")).setDeparture(time("2025-06-02T08:10:00Z")));
        TripUpdate.Builder fused = trip("T", "20250602")
                .addStopTimeUpdate(timed(at(20), "2025-06-02T08:12:01Z"))
                .addStopTimeUpdate(timed(at(30), "2025-06-02T08:11:00Z"));

        // then
        assertThat(read(rounded)).hasSize(6);
        assertThat(odd(fused, Oddity.BACKWARDS)).isEqualTo(1);
    }

    @Test
    void timesMoreThanADayOffAreNotKnown() {
        // given
        TripUpdate.Builder day = trip("T", "20250602").addStopTimeUpdate(at(10).setDeparture(delay(86_400)));
        TripUpdate.Builder more = trip("T", "20250602").addStopTimeUpdate(at(10).setDeparture(delay(86_401)));
        TripUpdate.Builder milliseconds = trip("T", "20250602")
                .addStopTimeUpdate(
                        at(10).setDeparture(StopTimeEvent.newBuilder().setTime(1_748_851_200_000L)));

        // then
        assertThat(departureDelays(read(day))).containsOnly(86_400L);
        assertThat(departureDelays(read(more))).containsOnlyNulls();
        assertThat(odd(more, Oddity.UNLIKELY_TIME)).isEqualTo(1);
        assertThat(odd(milliseconds, Oddity.UNLIKELY_TIME)).isEqualTo(1);
        assertThat(odd(trip("T", "20250602").setDelay(Integer.MIN_VALUE), Oddity.UNLIKELY_TIME))
                .isEqualTo(1);
    }

    @Test
    void aStopThatIsSaidToBeScheduledButWithoutTimesIsNotKnown() {
        // given
        TripUpdate.Builder update =
                trip("T", "20250602").addStopTimeUpdate(late(at(10), 60)).addStopTimeUpdate(at(20));

        // then
        assertThat(departureDelays(read(update))).containsExactly(60L, null, null, null, null, null);
        assertThat(odd(update, Oddity.NO_TIMES)).isEqualTo(1);
    }

    @Test
    void anUpdateThatSaysNothingIsPassedOver() {
        assertThat(odd(trip("T", "20250602"), Oddity.NO_TIMES)).isEqualTo(1);
    }

    private static List<LiveCall> read(TripUpdate.Builder update) {
        return at("2025-06-02T08:00:00Z")
                .tripUpdate(update)
                .readWith(LINE)
                .runs()
                .get(0)
                .calls();
    }

    private static int odd(TripUpdate.Builder update, Oddity oddity) {
        return at("2025-06-02T08:00:00Z").tripUpdate(update).readWith(LINE).count(oddity);
    }

    private static List<Long> departureDelays(List<LiveCall> calls) {
        return delays(calls.stream().map(LiveCall::departure).toList());
    }

    private static List<Long> arrivalDelays(List<LiveCall> calls) {
        return delays(calls.stream().map(LiveCall::arrival).toList());
    }

    @SuppressWarnings("NullAway") // null where nothing is known reads best in a list of expectations
    private static List<Long> delays(List<Optional<Forecast>> forecasts) {
        List<Long> delays = new ArrayList<>();
        forecasts.forEach(forecast -> delays.add(
                forecast.flatMap(Forecast::delay).map(Duration::toSeconds).orElse(null)));
        return delays;
    }
}
