package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.standin.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may pass is tried again; a supplier is spared where it asks for it, where its quota does, and while it fails. */
class TryingAgainTest {

    private static final Call READ = Call.get("x");
    private static final Call SEND = Call.post(new byte[0], "text/plain", "x");

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void aFailureThatPassesIsNotSeen() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(500), Reply.ok("half").cutAfter(1), Reply.ok("there"));

        // then
        assertThat(asking.text(READ)).isEqualTo("there");
        assertThat(asking.time.pauses()).hasSize(2);
        assertThat(asking.time.pauses().get(0)).isBetween(Duration.ofMillis(100), Duration.ofMillis(300));
        assertThat(asking.time.pauses().get(1)).isBetween(Duration.ofMillis(200), Duration.ofMillis(600));
    }

    @Test
    void threeTriesAreEnough() {
        // given
        asking.supplier.answer("/x", Reply.status(500));

        // then
        assertThat(asking.failure(READ)).isInstanceOf(Failure.Down.class);
        assertThat(asking.supplier.received()).hasSize(3);
    }

    @Test
    void whatIsSentIsSentOnce() {
        // given
        asking.supplier.answer("/x", Reply.status(500));

        // then
        assertThat(asking.failure(SEND)).isInstanceOf(Failure.Down.class);
        assertThat(asking.supplier.received()).hasSize(1);
    }

    @Test
    void whatDoesNoHarmTwiceIsSentAgain() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(500), Reply.ok("found"));

        // then
        assertThat(asking.text(SEND.repeatable())).isEqualTo("found");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404})
    void whatIsRefusedIsNotAskedAgain(int status) {
        // given
        asking.supplier.answer("/x", Reply.status(status));

        // then
        assertThat(asking.failure(READ)).isInstanceOf(Failure.Refused.class);
        assertThat(asking.supplier.received()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"429, 2", "503, 2", "429, 'Mon, 23 Nov 2026 12:00:02 GMT'", "503, 'Mon, 23 Nov 2026 12:00:02 GMT'"})
    void whoSaysWhenIsAskedThen(int status, String when) throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(status).with("Retry-After", when), Reply.ok("there"));

        // then
        assertThat(asking.text(READ)).isEqualTo("there");
        assertThat(asking.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"2", "'Mon, 23 Nov 2026 12:00:02 GMT'", "1795435202"})
    void whoSaysWhenTheQuotaBeginsAnewIsAskedThen(String when) throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(429).with("ratelimit-reset", when), Reply.ok("there"));

        // then
        assertThat(asking.text(READ)).isEqualTo("there");
        assertThat(asking.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void whenToAskAgainCountsMoreThanTheQuota() throws Exception {
        // given
        asking.supplier.answer(
                "/x", Reply.status(429).with("ratelimit-reset", "60").with("Retry-After", "2"), Reply.ok("there"));

        // then
        assertThat(asking.text(READ)).isEqualTo("there");
        assertThat(asking.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aFailureIsNoMatterOfTheQuota() {
        // given
        asking.supplier.answer("/x", Reply.status(503).with("ratelimit-reset", "3600"));

        // then
        assertThat(asking.failure(SEND).until()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"429, out_of_quota", "503, down"})
    void untilThenNobodyAsks(int status, String kind) throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(status).with("Retry-After", "3600"), Reply.ok("there"));

        // when
        Failure first = asking.failure(READ);
        asking.time.pass(Duration.ofMinutes(59));
        Failure second = asking.failure(READ);
        asking.time.pass(Duration.ofMinutes(1));

        // then
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.until()).contains(Instant.parse("2026-11-23T13:00:00Z"));
        assertThat(second).isInstanceOf(Failure.Resting.class);
        assertThat(second.until()).isEqualTo(first.until());
        assertThat(asking.supplier.received()).hasSize(1);
        assertThat(asking.text(READ)).isEqualTo("there");
    }

    @ParameterizedTest
    @CsvSource({
        "'-5',                           2026-11-23T12:00:30Z",
        "soon,                           2026-11-23T12:00:30Z",
        "'',                             2026-11-23T12:00:30Z",
        "99999999999999999999,           2026-11-24T12:00:00Z",
        "999999999,                      2026-11-24T12:00:00Z",
        "'Mon, 23 Nov 2099 12:00:00 GMT', 2026-11-24T12:00:00Z",
        "'Mon, 23 Nov 2026 11:00:00 GMT', 2026-11-23T12:00:00Z",
        "0,                              2026-11-23T12:00:00Z",
    })
    void aSlipOfThePenSilencesNobodyForLong(String when, Instant until) {
        // given
        asking.supplier.answer("/x", Reply.status(429).with("Retry-After", when));

        // then
        assertThat(asking.failure(SEND).until()).contains(until);
    }

    @Test
    void whoIsOverTheQuotaWaitsForTheNextPeriod() throws Exception {
        // given
        asking.under(settings -> settings.withQuota(new Quota(2, Duration.ofSeconds(3))));
        asking.supplier.answer("/x", Reply.ok("there"));

        // when
        asking.text(READ);
        asking.text(READ);
        asking.text(READ);

        // then
        assertThat(asking.time.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(3)));
    }

    @Test
    void whoCannotWaitThatLongIsOutOfQuota() throws Exception {
        // given
        asking.under(settings -> settings.withQuota(new Quota(1, Duration.ofHours(1))));
        asking.supplier.answer("/x", Reply.ok("there"));
        asking.text(READ);

        // when
        Failure second = asking.failure(READ);
        asking.time.pass(Duration.ofHours(1));

        // then
        assertThat(second).isInstanceOf(Failure.OutOfQuota.class);
        assertThat(asking.supplier.received()).hasSize(1);
        assertThat(asking.text(READ)).isEqualTo("there");
    }

    @Test
    void whoSharesTheQuotaHasItsPartOfItAtOnceAndLater() throws Exception {
        // given: half of four calls
        asking.under(settings -> settings.withQuota(new Quota(4, Duration.ofSeconds(30))));
        asking.supplier.answer("/x", Reply.ok("there"));
        asking.client().share(2);

        // then
        assertThat(asking.client().share()).isEqualTo(2);
        assertThat(asking.client().left()).isEqualTo(2);
        asking.text(READ);
        asking.text(READ);
        assertThat(asking.failure(READ)).isInstanceOf(Failure.OutOfQuota.class);

        // when: in the next period
        asking.time.pass(Duration.ofMinutes(1));

        // then
        assertThat(asking.client().left()).isEqualTo(2);

        // when: the other one has gone
        asking.client().share(4);
        asking.time.pass(Duration.ofMinutes(1));

        // then
        assertThat(asking.client().left()).isEqualTo(4);
    }

    @Test
    void whoHasNoPartOfTheQuotaDoesNotAsk() throws Exception {
        // given
        asking.under(settings -> settings.withQuota(new Quota(1, Duration.ofSeconds(1))));
        asking.supplier.answer("/x", Reply.ok("there"));
        asking.client().share(0);

        // then
        assertThat(asking.client().left()).isZero();
        assertThat(asking.failure(READ)).isInstanceOf(Failure.OutOfQuota.class);
        assertThat(asking.supplier.received()).isEmpty();

        // when
        asking.client().share(1);
        asking.time.pass(Duration.ofSeconds(5));

        // then
        assertThat(asking.text(READ)).isEqualTo("there");
    }

    @Test
    void triesCountForTheQuotaToo() {
        // given
        asking.under(settings -> settings.withQuota(new Quota(2, Duration.ofHours(1))));
        asking.supplier.answer("/x", Reply.status(500));

        // then
        assertThat(asking.failure(READ)).isInstanceOf(Failure.OutOfQuota.class);
        assertThat(asking.supplier.received()).hasSize(2);
    }

    @Test
    void whoKeepsFailingIsLeftAloneAndThenTriedOnce() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(500));
        IntStream.range(0, 5).forEach(i -> asking.failure(SEND));

        // when
        Failure resting = asking.failure(SEND);
        asking.time.pass(Guard.REST.plusMillis(1));
        Failure tried = asking.failure(SEND);
        Failure again = asking.failure(SEND);

        // then
        assertThat(resting).isInstanceOf(Failure.Resting.class);
        assertThat(tried).isInstanceOf(Failure.Down.class);
        assertThat(again).isInstanceOf(Failure.Resting.class);
        assertThat(asking.supplier.received()).hasSize(6);
    }

    @Test
    void whoRecoversIsAskedAsBefore() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(500));
        IntStream.range(0, 5).forEach(i -> asking.failure(SEND));
        asking.supplier.answer("/x", Reply.ok("there"));

        // when
        asking.time.pass(Guard.REST.plusMillis(1));

        // then
        assertThat(asking.text(SEND)).isEqualTo("there");
        assertThat(asking.text(SEND)).isEqualTo("there");
    }

    @Test
    void nonsenseCountsAsFailingAndRefusingDoesNot() {
        // given
        asking.supplier.answer("/x", Reply.status(404));
        IntStream.range(0, 20).forEach(i -> asking.failure(SEND));
        Failure refused = asking.failure(SEND);
        asking.supplier.answer("/x", Reply.status(300));

        // when
        IntStream.range(0, 5).forEach(i -> asking.failure(SEND));

        // then
        assertThat(refused).isInstanceOf(Failure.Refused.class);
        assertThat(asking.failure(SEND)).isInstanceOf(Failure.Resting.class);
    }

    @Test
    void aTrialThatBreaksDownInOurHandsLeavesRoomForTheNext() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(500));
        IntStream.range(0, 5).forEach(i -> asking.failure(SEND));
        asking.time.pass(Guard.REST.plusMillis(1));
        asking.supplier.answer("/x", Reply.ok("there"));

        // when: a header that the platform keeps for itself
        assertThatThrownBy(() -> asking.text(SEND.header("Connection", "close")))
                .isInstanceOf(IllegalArgumentException.class);

        // then
        assertThat(asking.text(SEND)).isEqualTo("there");
    }

    @Test
    void aTrialThatIsGivenUpLeavesRoomForTheNext() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.status(500));
        IntStream.range(0, 5).forEach(i -> asking.failure(SEND));
        asking.time.pass(Guard.REST.plusMillis(1));
        asking.supplier.answer("/x", Reply.silence(), Reply.ok("there"));

        // when
        Thread.currentThread().interrupt();
        Failure givenUp = asking.failure(SEND);
        boolean interrupted = Thread.interrupted();
        asking.supplier.answer("/x", Reply.ok("there"));

        // then
        assertThat(givenUp).isInstanceOf(Failure.GivenUp.class);
        assertThat(interrupted).isTrue();
        assertThat(asking.text(SEND)).isEqualTo("there");
    }
}
