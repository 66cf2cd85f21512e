package com.surefoot.supply.gtfsrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.transit.realtime.GtfsRealtime.Alert.Effect;
import com.google.transit.realtime.GtfsRealtime.TripDescriptor.ScheduleRelationship;
import com.surefoot.supply.http.Bounds;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Failure;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.timetable.RunId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a live feed says over HTTP is known and handed on; whatever else comes is a failure, and what was known ages. */
@Timeout(60)
class RealtimeFeedTest {

    private static final String NOW = "2025-06-03T06:00:00Z";
    private static final RunId RUN = new RunId("morning", Optional.empty(), LocalDate.of(2025, 6, 3));
    private static final Feed FEED = new Feed("testrail", FakeTimetables.SOURCE);

    private final StandIn server = StandIn.start();
    private final FakeTime time = new FakeTime(NOW);
    private final LiveBoard board = new LiveBoard(
            RealtimeReader.of(FakeTimetables.in("Europe/Berlin").trip("morning", "daily", "A 08:30", "B 09:30"), time));
    private final List<LiveRun> heard = new ArrayList<>();
    private final List<Alert> warned = new ArrayList<>();
    private final SupplierClient client = server.client("testrail", time);
    private final RealtimeFeed feed = feed(client);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whatIsToldIsKnownAndHandedOn() throws SupplierException {
        // given
        server.answer("/trips", Reply.ok(cancelled(NOW)));

        // when
        feed.poll();

        // then
        assertThat(board.findRun(FakeTimetables.SOURCE, RUN).map(LiveRun::kind)).contains(LiveRun.Kind.CANCELLED);
        assertThat(heard).extracting(LiveRun::run).containsExactly(RUN);
        assertThat(client.state().lastGood()).contains(Instant.parse(NOW));
    }

    @Test
    void warningsAreHandedOn() throws SupplierException {
        // given
        byte[] message = TestMessage.at(NOW)
                .alert("a", alert -> alert.setEffect(Effect.NO_SERVICE).addInformedEntity(TestMessage.agency("A")))
                .bytes();
        server.answer("/trips", Reply.ok(message));

        // when
        feed.poll();

        // then
        assertThat(warned).extracting(Alert::effect).containsExactly(Alert.Effect.NO_SERVICE);
    }

    @Test
    void aPackedMessageIsRead() throws SupplierException {
        // given
        server.answer("/trips", Reply.ok(cancelled(NOW)).gzipped());

        // when
        feed.poll();

        // then
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndAges() throws SupplierException {
        // given
        server.answer("/trips", Reply.ok(cancelled(NOW)).with("ETag", "\"1\""));
        feed.poll();

        // when
        time.pass(Duration.ofSeconds(90));
        feed.poll();

        // then: ninety seconds are the standard's limit
        assertThat(server.received().get(1).headers()).containsEntry("If-None-Match", "\"1\"");
        assertThat(heard).hasSize(1);
        assertThat(board.findRun(FakeTimetables.SOURCE, RUN)).isPresent();
        time.pass(Duration.ofSeconds(1));
        feed.poll();
        assertThat(board.findRun(FakeTimetables.SOURCE, RUN)).isEmpty();
    }

    @Test
    void whatCouldNotBeTakenInIsAskedForAnew() throws SupplierException {
        // given
        server.answer("/trips", Reply.ok(cancelled(NOW)).with("ETag", "\"1\""));
        List<LiveRun> taken = new ArrayList<>();
        RealtimeFeed failing = new RealtimeFeed(
                client, FEED, Call.link("trips"), Duration.ofSeconds(30), board, (source, runs, alerts) -> {
                    taken.addAll(runs);
                    if (taken.size() == 1) {
                        throw new IllegalStateException("the database is gone");
                    }
                });

        // when
        assertThatThrownBy(failing::poll).isInstanceOf(IllegalStateException.class);
        failing.poll();

        // then
        assertThat(taken).hasSize(2);
    }

    static Stream<Arguments> answersThatAreNone() {
        byte[] message = cancelled(NOW);
        return Stream.of(
                Arguments.of("a page", Reply.ok("<html><body>Please log in</body></html>"), Failure.Nonsense.class),
                Arguments.of("nothing", Reply.ok(""), Failure.Nonsense.class),
                Arguments.of("JSON", Reply.ok("{\"header\":{}}"), Failure.Nonsense.class),
                Arguments.of("cut short", Reply.ok(message).cutAfter(message.length / 2), Failure.Down.class),
                Arguments.of("packed and cut", packedAndCut(message), Failure.Nonsense.class),
                Arguments.of("withdrawn", Reply.status(404), Failure.Refused.class),
                Arguments.of("gone for good", Reply.status(410), Failure.Refused.class),
                Arguments.of("too often", Reply.status(429), Failure.OutOfQuota.class),
                Arguments.of("an error", Reply.status(500), Failure.Down.class),
                Arguments.of("old", Reply.ok(cancelled("2025-06-03T05:49:59Z")), Failure.Nonsense.class),
                Arguments.of("from the future", Reply.ok(cancelled("2025-06-03T06:01:01Z")), Failure.Nonsense.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersThatAreNone")
    void whatIsNoMessageOfNowIsAFailureAndWhatWasKnownStays(String what, Reply reply, Class<? extends Failure> failure)
            throws SupplierException {
        // given
        server.answer("/trips", Reply.ok(cancelled(NOW)));
        feed.poll();

        // when
        server.answer("/trips", reply);

        // then
        assertThatThrownBy(feed::poll).as(what).isInstanceOfSatisfying(SupplierException.class, e -> assertThat(
                        e.failure())
                .isInstanceOf(failure));
        assertThat(client.state().failure()).containsInstanceOf(failure);
        assertThat(heard).hasSize(1);
        assertThat(board.findRun(FakeTimetables.SOURCE, RUN)).isPresent();
    }

    @Test
    void aWrongContentTypeDoesNotMatter() throws SupplierException {
        // given: many servers call a message text
        server.answer("/trips", Reply.ok(cancelled(NOW)).with("Content-Type", "text/plain; charset=utf-8"));

        // when
        feed.poll();

        // then
        assertThat(heard).hasSize(1);
    }

    @Test
    void aBodyThatTakesHalfAMinuteIsGivenUp() {
        // given
        byte[] message = cancelled(NOW);
        server.answer(
                "/trips", Reply.ok(message).trickling(Duration.ofSeconds(30).dividedBy(message.length)));
        SupplierClient impatient = new SupplierClient(
                server.settings("testrail")
                        .withBounds(new Bounds(
                                Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(1), 1 << 20)),
                time,
                time,
                new SimpleMeterRegistry());

        // then
        assertThatThrownBy(feed(impatient)::poll)
                .isInstanceOfSatisfying(
                        SupplierException.class, e -> assertThat(e.failure()).isInstanceOf(Failure.Slow.class));
        assertThat(heard).isEmpty();
    }

    @Test
    void updatesThatAreOlderThanTheirMessageCountByTheirOwnTime() throws SupplierException {
        // given
        byte[] message = TestMessage.at(NOW)
                .tripUpdate(TestMessage.trip("morning", "20250603", ScheduleRelationship.CANCELED)
                        .setTimestamp(Instant.parse(NOW).minusSeconds(91).getEpochSecond()))
                .bytes();
        server.answer("/trips", Reply.ok(message));

        // when
        feed.poll();

        // then
        assertThat(heard).isEmpty();
        assertThat(board.findRun(FakeTimetables.SOURCE, RUN)).isEmpty();
    }

    private RealtimeFeed feed(SupplierClient asked) {
        return new RealtimeFeed(
                asked, FEED, Call.link("trips"), Duration.ofSeconds(30), board, (source, runs, alerts) -> {
                    assertThat(source).isEqualTo(FakeTimetables.SOURCE);
                    heard.addAll(runs);
                    warned.addAll(alerts);
                });
    }

    private static byte[] cancelled(String madeAt) {
        return TestMessage.at(madeAt)
                .tripUpdate(TestMessage.trip("morning", "20250603", ScheduleRelationship.CANCELED))
                .bytes();
    }

    private static Reply packedAndCut(byte[] message) {
        return Reply.ok(Arrays.copyOf(message, message.length / 2)).with("Content-Encoding", "gzip");
    }
}
