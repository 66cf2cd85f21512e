package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked arrives as it is meant, and what is answered is read as it is meant. */
class AnswersTest {

    private static final String PRICES = "Zürich 120 €";

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void segmentsQueryAndHeadersArriveAsTheyAre() throws Exception {
        // given
        asking.supplier.answer("/hotels/a%2Fb%20%3F", Reply.ok("found"));
        Call call = Call.get("hotels", "a/b ?")
                .query("city", "Zürich & Bern")
                .query("key", Asking.KEY)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer ", Asking.KEY);

        // when
        String answer = asking.text(call);

        // then
        assertThat(answer).isEqualTo("found");
        assertThat(asking.supplier.received()).singleElement().satisfies(received -> {
            assertThat(received.target()).endsWith("?city=Z%C3%BCrich%20%26%20Bern&key=s3cr3t-k3y");
            assertThat(received.header("accept")).contains("application/json");
            assertThat(received.header("authorization")).contains("Bearer s3cr3t-k3y");
        });
    }

    @Test
    void callsLieBelowTheBaseUrl() throws Exception {
        // given
        asking.supplier.answer("/v1/rates", Reply.ok("found"));
        SupplierSettings below =
                SupplierSettings.of("stub", asking.supplier.url().resolve("/v1/"));
        SupplierClient client = new SupplierClient(below, asking.time, asking.time, asking.measures);

        // then
        assertThat(client.ask(Call.get("rates"), Body::text)).isEqualTo("found");
    }

    @Test
    void aPostTakesItsContentAlong() throws Exception {
        // given
        asking.supplier.answer("/offers", Reply.ok("made").withStatus(201));

        // when
        String answer =
                asking.text(Call.post("{\"ö\":1}".getBytes(StandardCharsets.UTF_8), "application/json", "offers"));

        // then
        assertThat(answer).isEqualTo("made");
        assertThat(asking.supplier.received()).singleElement().satisfies(received -> {
            assertThat(received.method()).isEqualTo("POST");
            assertThat(received.body()).isEqualTo("{\"ö\":1}");
            assertThat(received.header("Content-Type")).contains("application/json");
        });
    }

    @Test
    void aLinkOfAnEarlierAnswerIsFollowed() throws Exception {
        // given
        asking.supplier.answer("/offers?page=2", Reply.ok("second")).answer("/offers?page=3", Reply.ok("third"));
        String whole = asking.supplier.url() + "/offers?page=3";

        // then
        assertThat(asking.text(Call.link("/offers?page=2"))).isEqualTo("second");
        assertThat(asking.text(Call.link(whole))).isEqualTo("third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void noSegmentLeadsUp(String segment) {
        assertThatThrownBy(() -> Call.get("hotels", segment))
                .hasMessageContaining("hotels")
                .hasMessageContaining("Maybe");
    }

    @Test
    void noHeaderBringsOthersAlong() {
        assertThatThrownBy(() -> Call.get("x").header("Accept", "a\r\nHost: b")).hasMessageContaining("Accept");
        assertThatThrownBy(() -> new Secret("a\r\nHost: b")).hasMessageContaining("Maybe");
    }

    @Test
    void gzipIsAskedForAndUnpacked() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.ok(PRICES).gzipped());

        // then
        assertThat(asking.text(Call.get("x"))).isEqualTo(PRICES);
        assertThat(asking.supplier.received().get(0).header("Accept-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @CsvSource({"text/plain; charset=windows-1252, windows-1252", "text/plain;charset=\"UTF-16BE\", UTF-16BE"})
    void aTextIsInTheCharsetItSays(String contentType, String charset) throws Exception {
        // given
        asking.supplier.answer(
                "/x",
                Reply.ok(PRICES).in(java.nio.charset.Charset.forName(charset)).with("Content-Type", contentType));

        // then
        assertThat(asking.text(Call.get("x"))).isEqualTo(PRICES);
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.ok("\uFEFF" + PRICES));

        // then
        assertThat(asking.text(Call.get("x"))).isEqualTo(PRICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/plain; charset=x-none", "text/plain; charset=:::"})
    void aTextInAnotherCharsetThanItSaysIsNonsense(String contentType) {
        // given
        asking.supplier.answer(
                "/x", Reply.ok(PRICES).in(StandardCharsets.ISO_8859_1).with("Content-Type", contentType));

        // then
        assertThat(asking.failure(Call.get("x"))).isInstanceOf(Failure.Nonsense.class);
    }

    @Test
    void whatTheReaderCannotReadIsNonsenseWithItsWords() {
        // given
        asking.supplier.answer("/x", Reply.ok("12a"));

        // then
        assertThatThrownBy(() -> asking.client().ask(Call.get("x"), body -> Integer.valueOf(body.text())))
                .isInstanceOfSatisfying(SupplierException.class, failed -> assertThat(failed.failure())
                        .isInstanceOf(Failure.Nonsense.class))
                .hasMessageContaining("12a");
    }

    @Test
    void aReaderThatFollowsDownTooDeepIsNoFailureOfOurs() {
        // given
        asking.supplier.answer("/x", Reply.ok("["));

        // then
        assertThatThrownBy(() -> asking.client().ask(Call.get("x"), AnswersTest::forEver))
                .isInstanceOf(SupplierException.class);
    }

    private static int forEver(Body body) {
        return body.contentType().isPresent() ? 0 : forEver(body) + 1;
    }

    @Test
    void aConnectionIsUsedAgain() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.ok("one"), Reply.ok("two"));

        // then
        assertThat(asking.text(Call.get("x"))).isEqualTo("one");
        assertThat(asking.text(Call.get("x"))).isEqualTo("two");
        assertThat(asking.supplier.received()).extracting(Received::path).containsExactly("/x", "/x");
    }

    @Test
    void whoHasTheNewestGetsNothing() throws Exception {
        // given
        asking.supplier.answer(
                "/x", Reply.ok("old").with("ETag", "\"1\""), Reply.ok("new").with("ETag", "\"2\""));
        Changed<String> first = asking.client()
                .askIfChanged(Call.get("x"), Version.NONE, Body::text)
                .orElseThrow();

        // when
        Changed<String> second = asking.client()
                .askIfChanged(Call.get("x"), first.version(), Body::text)
                .orElseThrow();
        Optional<Changed<String>> third = asking.client().askIfChanged(Call.get("x"), second.version(), Body::text);

        // then
        assertThat(first.value()).isEqualTo("old");
        assertThat(second.value()).isEqualTo("new");
        assertThat(third).isEmpty();
    }

    @Test
    void aVersionMayBeATime() throws Exception {
        // given
        asking.supplier.answer("/x", Reply.ok("old").with("Last-Modified", "Mon, 23 Nov 2026 11:00:00 GMT"));
        Version version = asking.client()
                .askIfChanged(Call.get("x"), Version.NONE, Body::text)
                .orElseThrow()
                .version();

        // then
        assertThat(asking.client().askIfChanged(Call.get("x"), version, Body::text))
                .isEmpty();
    }

    @Test
    void nothingChangedIsNonsenseToWhoHasNothing() {
        // given
        asking.supplier.answer("/x", Reply.status(304));

        // then
        assertThat(asking.failure(Call.get("x"))).isInstanceOf(Failure.Nonsense.class);
    }
}
