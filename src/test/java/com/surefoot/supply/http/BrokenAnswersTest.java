package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong on the wire is told for what it is, in time and within memory. */
@Timeout(60)
class BrokenAnswersTest {

    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration WHILE = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(20);

    /** Once, so that each failure is one. */
    private static final Call CALL = Call.post(new byte[0], "text/plain", "x");

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void nobodyThereIsDown() {
        // given
        URI url = asking.supplier.url();
        asking.supplier.close();

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Down.class);
        assertThat(url.getPort()).isPositive();
    }

    @Test
    void aNameThatLeadsNowhereIsDown() {
        // given
        SupplierSettings nowhere = SupplierSettings.of("stub", URI.create("http://no.such.host.invalid"));
        asking.under(settings -> nowhere);

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Down.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void anAnswerThatBreaksOffIsDown(int bytes) {
        // given
        asking.supplier.answer("/x", Reply.ok("half of it").cutAfter(bytes));

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Down.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aConnectionThatIsResetIsDown(int bytes) {
        // given
        asking.supplier.answer("/x", Reply.ok("half of it").resetAfter(bytes));

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Down.class);
    }

    @Test
    void aConnectionThatIsResetAtOnceIsDown() {
        // given
        asking.supplier.answer("/x", Reply.reset());

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Down.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 408})
    void itsOwnWordThatItCannotAnswerIsDown(int status) {
        // given
        asking.supplier.answer("/x", Reply.status(status));

        // then
        assertThat(asking.failure(CALL)).isInstanceOfSatisfying(Failure.Down.class, down -> assertThat(down.why())
                .contains("" + status));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 422})
    void aCallItDoesNotTakeIsRefusedInItsWords(int status) {
        // given
        asking.supplier.answer("/x", Reply.ok("no\u001b[31m such\n\nhotel").withStatus(status));

        // then
        assertThat(asking.failure(CALL)).isInstanceOfSatisfying(Failure.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.said()).isEqualTo("no [31m such hotel");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000})
    void aLongRefusalIsCutShort(int length) {
        // given
        asking.supplier.answer("/x", Reply.ok("n".repeat(length)).withStatus(400));

        // then
        assertThat(asking.failure(CALL).message()).hasSizeLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 abc OK\r\n\r\n"})
    void whatIsNoHttpIsNotTakenForAnAnswer(String bytes) {
        // given
        asking.supplier.answer("/x", Reply.raw(bytes));

        // then
        assertThat(asking.failure(CALL)).isInstanceOfAny(Failure.Nonsense.class, Failure.Down.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 304, 305, 306})
    void aStatusThatSaysNothingHereIsNonsense(int status) {
        // given
        asking.supplier.answer("/x", Reply.status(status));

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Nonsense.class);
    }

    @Test
    void silenceIsSlow() {
        // given
        asking.under(settings -> settings.withBounds(new Bounds(WHILE, SHORT, LONG, 1_000)));
        asking.supplier.answer("/x", Reply.silence());

        // then
        assertThat(asking.failure(CALL)).isInstanceOfSatisfying(Failure.Slow.class, slow -> assertThat(slow.bound())
                .isEqualTo("read-timeout"));
    }

    @Test
    void oneByteNowAndThenIsSlowInTheEnd() {
        // given
        asking.under(settings -> settings.withBounds(new Bounds(WHILE, WHILE, WHILE, 1_000)));
        asking.supplier.answer("/x", Reply.ok("x".repeat(500)).trickling(Duration.ofMillis(50)));

        // when
        long start = System.nanoTime();
        Failure failure = asking.failure(CALL);

        // then
        assertThat(failure).isInstanceOfSatisfying(Failure.Slow.class, slow -> assertThat(slow.bound())
                .isEqualTo("total-timeout"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whoComesSlowlyButSteadilyIsWaitedFor() throws Exception {
        // given
        asking.under(settings -> settings.withBounds(new Bounds(WHILE, WHILE, LONG, 1_000)));
        asking.supplier.answer("/x", Reply.ok("x".repeat(20)).trickling(Duration.ofMillis(150)));

        // then
        assertThat(asking.text(CALL)).hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 5_000_000})
    void anAnswerThatIsTooLongIsNotTaken(int length) {
        // given
        asking.under(settings -> settings.withBounds(new Bounds(LONG, LONG, LONG, 1_000)));
        asking.supplier.answer("/x", Reply.ok(new byte[length]));

        // then
        assertThat(asking.failure(CALL))
                .isInstanceOfSatisfying(Failure.Nonsense.class, nonsense -> assertThat(nonsense.why())
                        .contains("1,000 bytes"));
    }

    @Test
    void anAnswerThatUnpacksToTooMuchIsNotTaken() {
        // given
        asking.under(settings -> settings.withBounds(new Bounds(LONG, LONG, LONG, 10_000)));
        asking.supplier.answer("/x", Reply.ok(new byte[5_000_000]).gzipped());

        // then
        assertThat(asking.failure(CALL))
                .isInstanceOfSatisfying(Failure.Nonsense.class, nonsense -> assertThat(nonsense.why())
                        .contains("10,000 bytes"));
    }

    @Test
    void anAnswerThatIsJustLongEnoughIsTaken() throws Exception {
        // given
        asking.under(settings -> settings.withBounds(new Bounds(LONG, LONG, LONG, 1_000)));
        asking.supplier.answer(
                "/x", Reply.ok("x".repeat(1_000)), Reply.ok("y".repeat(1_000)).gzipped());

        // then
        assertThat(asking.text(CALL)).hasSize(1_000);
        assertThat(asking.text(CALL)).hasSize(1_000);
    }

    @Test
    void whatIsPackedOnlyByItsOwnWordIsNonsense() {
        // given
        asking.supplier.answer("/x", Reply.ok("plain").with("Content-Encoding", "gzip"));

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Nonsense.class);
    }

    @Test
    void whatWasPackedAndCutIsNonsense() throws IOException {
        // given
        byte[] half = Arrays.copyOf(packed("x".repeat(100) + "y"), 20);
        asking.supplier.answer("/x", Reply.ok(half).with("Content-Encoding", "gzip"));

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Nonsense.class);
    }

    @Test
    void aPackingThatNobodyAskedForIsNonsense() {
        // given
        asking.supplier.answer("/x", Reply.ok("br").with("Content-Encoding", "br"));

        // then
        assertThat(asking.failure(CALL))
                .isInstanceOfSatisfying(Failure.Nonsense.class, nonsense -> assertThat(nonsense.why())
                        .contains("'br'"));
    }

    @Test
    void whoIsInterruptedGivesUpAndStaysInterrupted() {
        // given
        asking.supplier.answer("/x", Reply.silence());

        // when
        Thread.currentThread().interrupt();
        Failure failure = asking.failure(CALL);

        // then
        assertThat(failure).isInstanceOf(Failure.GivenUp.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
