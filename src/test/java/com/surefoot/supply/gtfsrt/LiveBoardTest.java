package com.surefoot.supply.gtfsrt;

import static com.surefoot.supply.gtfsrt.FakeTimetables.SOURCE;
import static com.surefoot.supply.gtfsrt.TestMessage.FEED;
import static com.surefoot.supply.gtfsrt.TestMessage.agency;
import static com.surefoot.supply.gtfsrt.TestMessage.atStop;
import static com.surefoot.supply.gtfsrt.TestMessage.late;
import static com.surefoot.supply.gtfsrt.TestMessage.timed;
import static com.surefoot.supply.gtfsrt.TestMessage.trip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.transit.realtime.GtfsRealtime.EntitySelector;
import com.google.transit.realtime.GtfsRealtime.FeedHeader;
import com.google.transit.realtime.GtfsRealtime.FeedHeader.Incrementality;
import com.google.transit.realtime.GtfsRealtime.TimeRange;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.transport.RideId;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.timetable.RunId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is known right now, from message to message. */
class LiveBoardTest {

    private static final Instant NOW = Instant.parse("2025-06-02T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final RunId RUN = RunId.of("T", DAY);
    private static final RideId RIDE = new RideId(SOURCE, RUN, "A", "C");
    private static final FakeTimetables NETWORK = FakeTimetables.in("Europe/Berlin")
            .trip("T", "daily", "A 10:00", "B 10:30", "C 11:00")
            .trip("metro", "daily", "A 00:00", "C 00:10")
            .frequency("metro", "06:00", "09:00", Duration.ofMinutes(10), true)
            .platform("C", "C-station");

    private final TestClock clock = new TestClock(NOW);
    private final LiveBoard board = new LiveBoard(RealtimeReader.of(NETWORK, clock));

    @Test
    void nothingIsKnownBeforeTheFirstMessage() {
        assertThat(board.findRun(SOURCE, RUN)).isEmpty();
        assertThat(board.findRide(RIDE)).isEmpty();
        assertThat(board.listAdded(SOURCE)).isEmpty();
        assertThat(board.listAlerts(RIDE)).isEmpty();
    }

    @Test
    void whatAMessageSaysIsKnownUntilItIsTooOld() {
        // given
        board.accept(FEED, late60(NOW).bytes());

        // when
        clock.advance(Duration.ofSeconds(90));
        Optional<LiveRide> fresh = board.findRide(RIDE);
        clock.advance(Duration.ofSeconds(1));

        // then
        assertThat(delay(fresh)).isEqualTo(Duration.ofSeconds(60));
        assertThat(fresh.map(LiveRide::seenAt)).contains(NOW);
        assertThat(fresh.map(LiveRide::feed)).contains("gtfsrt:test");
        assertThat(board.findRide(RIDE)).isEmpty();
        assertThat(board.findRun(SOURCE, RUN)).isEmpty();
    }

    @Test
    void theNextMessageReplacesTheLast() {
        // given
        board.accept(FEED, late60(NOW).bytes());
        board.accept(
                FEED,
                TestMessage.at(NOW.plusSeconds(30))
                        .tripUpdate(trip("T", "20250602", ScheduleRelationship.CANCELED))
                        .bytes());

        // then
        assertThat(board.findRide(RIDE)).containsInstanceOf(LiveRide.Cancelled.class);

        // when: the feed says no more of it
        board.accept(FEED, TestMessage.at(NOW.plusSeconds(60)).bytes());

        // then
        assertThat(board.findRun(SOURCE, RUN)).isEmpty();
    }

    @Test
    void aMessageThatIsOlderThanTheLastChangesNothing() {
        // given
        board.accept(FEED, late60(NOW).bytes());

        // when
        Reading reading = board.accept(
                FEED,
                TestMessage.at(NOW.minusSeconds(30))
                        .tripUpdate(trip("T", "20250602", ScheduleRelationship.CANCELED))
                        .bytes());

        // then
        assertThat(reading.trusted()).isFalse();
        assertThat(reading.runs()).isEmpty();
        assertThat(reading.count(Oddity.OLDER)).isEqualTo(1);
        assertThat(delay(board.findRide(RIDE))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theSameMessageMayComeAgainAndOneWithoutATimeToo() {
        // given
        board.accept(FEED, late60(NOW).bytes());

        // then
        assertThat(board.accept(FEED, late60(NOW).bytes()).trusted()).isTrue();
        assertThat(board.accept(
                                FEED,
                                late60(NOW)
                                        .header(FeedHeader.Builder::clearTimestamp)
                                        .bytes())
                        .trusted())
                .isTrue();
        assertThat(board.findRun(SOURCE, RUN)).isEmpty();
    }

    @Test
    void aMessageThatCannotBeTrustedOrReadLeavesWhatWasKnown() {
        // given
        board.accept(FEED, late60(NOW).bytes());

        // when
        board.accept(FEED, TestMessage.at(NOW.plusSeconds(3_600)).bytes());
        board.accept(
                FEED,
                TestMessage.at(NOW)
                        .header(header -> header.setIncrementality(Incrementality.DIFFERENTIAL))
                        .bytes());
        assertThatThrownBy(() -> board.accept(FEED, "Bad gateway".getBytes(UTF_8)))
                .isInstanceOf(BrokenSourceException.class);

        // then
        assertThat(delay(board.findRide(RIDE))).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void feedsOfOneSourceAnswerTogether() {
        // given
        Feed warnings = new Feed("gtfsrt:warnings", SOURCE);
        Feed other = new Feed("gtfsrt:elsewhere", "gtfs:elsewhere");
        board.accept(
                warnings,
                TestMessage.at(NOW)
                        .alert("a", alert -> alert.addInformedEntity(agency("A")))
                        .bytes());
        board.accept(FEED, late60(NOW).bytes());
        board.accept(
                other,
                TestMessage.at(NOW)
                        .alert("b", alert -> alert.addInformedEntity(agency("A")))
                        .bytes());

        // then
        assertThat(board.findRun(SOURCE, RUN)).map(LiveRun::feed).contains("gtfsrt:test");
        assertThat(board.listAlerts(RIDE)).extracting(Alert::id).containsExactly("a");
        assertThat(board.findRun("gtfs:elsewhere", RUN)).isEmpty();
    }

    @Test
    void ofTwoFeedsThatTellOfOneRunTheNewerCounts() {
        // given
        board.accept(
                new Feed("gtfsrt:slow", SOURCE), late60(NOW.minusSeconds(20)).bytes());
        board.accept(
                new Feed("gtfsrt:quick", SOURCE), late60(NOW.minusSeconds(10)).bytes());
        board.accept(
                new Feed("gtfsrt:slower", SOURCE), late60(NOW.minusSeconds(30)).bytes());

        // then
        assertThat(board.findRun(SOURCE, RUN)).map(LiveRun::feed).contains("gtfsrt:quick");
    }

    @Test
    void addedRunsAreListedWhileTheyAreFresh() {
        // given
        board.accept(
                FEED,
                late60(NOW)
                        .tripUpdate(trip("extra", "20250602", ScheduleRelationship.ADDED)
                                .addStopTimeUpdate(timed(atStop("A"), "2025-06-02T09:00:00Z"))
                                .addStopTimeUpdate(timed(atStop("C"), "2025-06-02T09:30:00Z")))
                        .bytes());

        // then
        assertThat(board.listAdded(SOURCE))
                .extracting(run -> run.run().tripId())
                .containsExactly("extra");
        clock.advance(Duration.ofSeconds(91));
        assertThat(board.listAdded(SOURCE)).isEmpty();
    }

    @Test
    void alertsReachThoseTheyAreFor() {
        // given: the ride goes from A to C, which is a platform of C-station, from 8:00 to 9:00 UTC
        board.accept(
                FEED,
                TestMessage.at(NOW)
                        .alert("agency", alert -> alert.addInformedEntity(agency("A")))
                        .alert("other agency", alert -> alert.addInformedEntity(agency("Z")))
                        .alert(
                                "route",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setRouteId("R")))
                        .alert(
                                "type",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setRouteType(2)))
                        .alert(
                                "buses",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setRouteType(3)))
                        .alert(
                                "run",
                                alert -> alert.addInformedEntity(EntitySelector.newBuilder()
                                        .setTrip(trip("T", "20250602").getTrip())))
                        .alert(
                                "tomorrow's run",
                                alert -> alert.addInformedEntity(EntitySelector.newBuilder()
                                        .setTrip(trip("T", "20250603").getTrip())))
                        .alert(
                                "stop",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setStopId("C")))
                        .alert(
                                "station",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setStopId("C-station")))
                        .alert(
                                "on the way",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setStopId("B")))
                        .alert("before", alert -> alert.addInformedEntity(agency("A"))
                                .addActivePeriod(TimeRange.newBuilder().setEnd(NOW.getEpochSecond())))
                        .alert("until after it has left", alert -> alert.addInformedEntity(agency("A"))
                                .addActivePeriod(TimeRange.newBuilder().setEnd(NOW.getEpochSecond() + 1)))
                        .alert("from when it arrives", alert -> alert.addInformedEntity(agency("A"))
                                .addActivePeriod(TimeRange.newBuilder().setStart(NOW.getEpochSecond() + 3_600)))
                        .alert("after", alert -> alert.addInformedEntity(agency("A"))
                                .addActivePeriod(TimeRange.newBuilder().setStart(NOW.getEpochSecond() + 3_601)))
                        .bytes());

        // then
        assertThat(board.listAlerts(RIDE))
                .extracting(Alert::id)
                .containsExactly(
                        "agency",
                        "route",
                        "type",
                        "run",
                        "stop",
                        "station",
                        "until after it has left",
                        "from when it arrives");
        assertThat(board.listAlerts(new RideId(SOURCE, RunId.of("ghost", DAY), "A", "C")))
                .isEmpty();
    }

    @Test
    void alertsAboutARepetitionReachItAlone() {
        // given
        TripUpdate.Builder eight = trip("metro", "20250602");
        eight.getTripBuilder().setStartTime("08:00:00");
        board.accept(
                FEED,
                TestMessage.at(NOW)
                        .alert(
                                "eight",
                                alert -> alert.addInformedEntity(
                                        EntitySelector.newBuilder().setTrip(eight.getTrip())))
                        .alert("from eight", alert -> alert.addInformedEntity(agency("A"))
                                .addActivePeriod(TimeRange.newBuilder()
                                        .setStart(Instant.parse("2025-06-02T06:00:00Z")
                                                .getEpochSecond())))
                        .bytes());

        // then
        assertThat(board.listAlerts(metroAt("08:00"))).extracting(Alert::id).containsExactly("eight", "from eight");
        assertThat(board.listAlerts(metroAt("08:10"))).extracting(Alert::id).containsExactly("from eight");
        assertThat(board.listAlerts(metroAt("06:00"))).isEmpty();
    }

    @Test
    void alertsAreKnownForTenMinutes() {
        // given
        board.accept(
                FEED,
                TestMessage.at(NOW)
                        .alert("a", alert -> alert.addInformedEntity(agency("A")))
                        .bytes());

        // then
        clock.advance(Duration.ofMinutes(10));
        assertThat(board.listAlerts(RIDE)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(board.listAlerts(RIDE)).isEmpty();
    }

    @Test
    void aFeedHasAName() {
        assertThatThrownBy(() -> new Feed(" ", SOURCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(SOURCE, "Maybe");
    }

    private static RideId metroAt(String start) {
        return new RideId(SOURCE, new RunId("metro", Optional.of(FakeTimetables.time(start)), DAY), "A", "C");
    }

    private static TestMessage late60(Instant at) {
        return TestMessage.at(at).tripUpdate(trip("T", "20250602").addStopTimeUpdate(late(atStop("A"), 60)));
    }

    private static Duration delay(Optional<LiveRide> ride) {
        return ((LiveRide.Goes) ride.orElseThrow())
                .arrival()
                .flatMap(Forecast::delay)
                .orElseThrow();
    }
}
