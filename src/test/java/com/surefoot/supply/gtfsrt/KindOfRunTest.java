package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.TestMessage.atStop;
import static com.surefoot.supply.gtfsrt.TestMessage.delay;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.related;
import static com.surefoot.supply.gtfsrt.TestMessage.timed;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static com.surefoot.supply.gtfsrt.TestMessage.tripWithRelationship;
import static com.surefoot.supply.gtfsrt.TestMessage.varint;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.TripProperties;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.live.LiveRun.Kind;
import com.surefoot.transport.timetable.RunId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Runs that are cancelled, added, replaced or copied. */
class KindOfRunTest {

    private static final String NOW = "2025-06-02T08:00:00Z";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final int DELETED = 7;
    private static final int NEW = 8;
    private static final FakeTimetables LINE =
            FakeTimetables.in("Europe/Berlin").trip("T", "daily", "A 10:00", "B 10:30", "C 11:00");

    @Test
    void aCancelledRunHasNoCalls() {
        for (TripUpdate.Builder update : List.of(
                trip("T", "20250602", ScheduleRelationship.CANCELED),
                trip("T", "", ScheduleRelationship.CANCELED),
                tripWithRelationship("T", "20250602", DELETED))) {
            assertThat(read(update))
                    .isEqualTo(new LiveRun(
                            FakeTimetables.SOURCE,
                            "gtfsrt:test",
                            RunId.of("T", DAY),
                            Kind.CANCELLED,
                            List.of(),
                            Instant.parse(NOW)));
        }
    }

    @Test
    void aRunThatTheTimetableDoesNotHaveCancelsNothing() {
        assertThat(odd(trip("ghost", "20250602", ScheduleRelationship.CANCELED), Oddity.UNKNOWN_TRIP))
                .isEqualTo(1);
    }

    @Test
    void anAddedRunGoesByTheTimesThatAreTold() {
        for (TripUpdate.Builder update :
                List.of(trip("extra", "", ScheduleRelationship.ADDED), tripWithRelationship("extra", "", NEW))) {
            // when
            LiveRun run = read(update.addStopTimeUpdate(timed(atStop("C"), "2025-06-02T21:50:00Z"))
                    .addStopTimeUpdate(related(atStop("B"), StopTimeUpdate.ScheduleRelationship.SKIPPED))
                    .addStopTimeUpdate(
                            timed(atStop("A"), "2025-06-02T22:20:00Z").setStopSequence(7)));

            // then
            assertThat(run.kind()).isEqualTo(Kind.ADDED);
            assertThat(run.run()).isEqualTo(RunId.of("extra", DAY));
            assertThat(run.calls()).extracting(LiveCall::stopId).containsExactly("C", "A");
            assertThat(run.calls()).extracting(LiveCall::sequence).containsExactly(0, 7);
            assertThat(run.calls().get(1).arrival())
                    .contains(new Forecast(Optional.empty(), Instant.parse("2025-06-02T22:20:00Z"), Optional.empty()));
        }
    }

    @Test
    void anAddedRunKeepsTheDayThatIsTold() {
        TripUpdate.Builder update = trip("extra", "20250601", ScheduleRelationship.ADDED)
                .addStopTimeUpdate(timed(atStop("A"), "2025-06-02T00:10:00Z"))
                .addStopTimeUpdate(timed(atStop("B"), "2025-06-02T00:20:00Z"));

        assertThat(read(update).run()).isEqualTo(RunId.of("extra", LocalDate.of(2025, 6, 1)));
    }

    @Test
    void anAddedRunThatNobodyCouldTakeIsPassedOver() {
        StopTimeUpdate.Builder a = timed(atStop("A"), "2025-06-02T09:00:00Z");
        StopTimeUpdate.Builder b = timed(atStop("B"), "2025-06-02T09:20:00Z");

        assertThat(odd(added(a), Oddity.NO_TIMES)).isEqualTo(1);
        assertThat(odd(added(a, late(atStop("B"), 60)), Oddity.NO_TIMES)).isEqualTo(1);
        assertThat(odd(added(a, timed(atStop("nowhere"), "2025-06-02T09:20:00Z")), Oddity.UNKNOWN_STOP))
                .isEqualTo(1);
        assertThat(odd(added(b, a), Oddity.BACKWARDS)).isEqualTo(1);
        assertThat(odd(added(a, b.clone().setUnknownFields(varint(5, 9))), Oddity.UNKNOWN_VALUE))
                .isEqualTo(1);
        assertThat(odd(
                        trip("", "20250602", ScheduleRelationship.ADDED)
                                .addStopTimeUpdate(a)
                                .addStopTimeUpdate(b),
                        Oddity.NO_TRIP_ID))
                .isEqualTo(1);
    }

    @Test
    void aReplacedRunKeepsItsIdOnly() {
        // given
        @SuppressWarnings("deprecation") // the bindings are older than its new meaning
        ScheduleRelationship replacement = ScheduleRelationship.REPLACEMENT;

        // when
        LiveRun run = read(trip("T", "20250602", replacement)
                .addStopTimeUpdate(timed(atStop("A"), "2025-06-02T08:05:00Z"))
                .addStopTimeUpdate(timed(atStop("C"), "2025-06-02T09:20:00Z")));

        // then
        assertThat(run.kind()).isEqualTo(Kind.REPLACED);
        assertThat(run.run()).isEqualTo(RunId.of("T", DAY));
        assertThat(run.calls()).extracting(LiveCall::stopId).containsExactly("A", "C");
    }

    @Test
    void aCopyGoesByTheTimetableOfTheOriginalAtItsOwnTime() {
        // given
        TripUpdate.Builder update = trip("T", "20250602", ScheduleRelationship.DUPLICATED)
                .setTripProperties(TripProperties.newBuilder()
                        .setTripId("T-bis")
                        .setStartDate("20250603")
                        .setStartTime("12:15:00"))
                .addStopTimeUpdate(atStop("B").setArrival(delay(60)));

        // when
        LiveRun run = read(update);

        // then
        assertThat(run.kind()).isEqualTo(Kind.ADDED);
        assertThat(run.run()).isEqualTo(RunId.of("T-bis", LocalDate.of(2025, 6, 3)));
        assertThat(run.calls().get(2).arrival())
                .contains(new Forecast(
                        Optional.of(Instant.parse("2025-06-03T11:15:00Z")),
                        Instant.parse("2025-06-03T11:16:00Z"),
                        Optional.empty(),
                        false));
    }

    @Test
    void aCopyHasToSayWhatAndWhen() {
        TripUpdate.Builder update = trip("T", "20250602", ScheduleRelationship.DUPLICATED)
                .addStopTimeUpdate(atStop("B").setArrival(delay(60)));
        TripProperties whole = TripProperties.newBuilder()
                .setTripId("T-bis")
                .setStartDate("20250603")
                .setStartTime("12:15:00")
                .build();

        for (TripProperties.Builder half : List.of(
                whole.toBuilder().clearTripId(),
                whole.toBuilder().clearStartDate(),
                whole.toBuilder().setStartTime("noon"))) {
            assertThat(odd(update.setTripProperties(half), Oddity.MISSING_PARTS))
                    .isEqualTo(1);
        }
    }

    @Test
    void aRelationshipThatIsNewIsNotTakenForScheduled() {
        assertThat(odd(
                        tripWithRelationship("T", "20250602", 42).addStopTimeUpdate(late(atStop("A"), 60)),
                        Oddity.UNKNOWN_VALUE))
                .isEqualTo(1);
    }

    private static TripUpdate.Builder added(StopTimeUpdate.Builder... stops) {
        TripUpdate.Builder update = trip("extra", "20250602", ScheduleRelationship.ADDED);
        List.of(stops).forEach(update::addStopTimeUpdate);
        return update;
    }

    private static LiveRun read(TripUpdate.Builder update) {
        Reading reading = TestMessage.at(NOW).tripUpdate(update).readWith(LINE);
        assertThat(reading.runs()).as(reading.toString()).hasSize(1);
        return reading.runs().get(0);
    }

    private static int odd(TripUpdate.Builder update, Oddity oddity) {
        Reading reading = TestMessage.at(NOW).tripUpdate(update).readWith(LINE);
        assertThat(reading.runs()).isEmpty();
        return reading.count(oddity);
    }
}
