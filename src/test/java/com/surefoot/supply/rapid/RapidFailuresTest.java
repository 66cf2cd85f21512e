package com.surefoot.supply.rapid;

import static com.surefoot.supply.rapid.Payloads.rate;
import static com.surefoot.supply.rapid.Payloads.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.live.Answer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a search when Rapid answers badly, or its format drifts. */
class RapidFailuresTest {

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    static Stream<Arguments> drifts() {
        return Stream.of(
                Arguments.of("\"occupancy_pricing\"", "\"prices\""),
                Arguments.of("{\"2\":", "{\"3\":"),
                Arguments.of("\"nightly\"", "\"daily\""),
                Arguments.of("\"price_check\"", "\"check\""),
                Arguments.of("\"href\": \"/v3/properties/19248/rooms", "\"href\": \"ht tp://x"),
                Arguments.of(
                        "{\"method\": \"GET\", \"href\": \"/v3/properties/19248/rooms",
                        "{\"method\": \"POST\", \"href\": \"/v3/properties/19248/rooms"),
                Arguments.of("12:40:00Z", "noon"),
                Arguments.of("\"value\": \"218.60\"", "\"value\": \"218,60\""),
                Arguments.of("\"value\": \"218.60\"", "\"value\": \"-218.60\""),
                Arguments.of("\"value\": \"218.60\"", "\"price\": \"218.60\""),
                Arguments.of("\"currency\": \"EUR\"}", "\"currency\": \"QQQ\"}"),
                Arguments.of("2027-06-01T18:00:00.000+02:00", "in June"),
                Arguments.of("\"nights\": \"1\"", "\"nights\": \"some\""),
                Arguments.of("\"nights\": \"1\"", "\"percent\": \"half\""),
                Arguments.of("\"nights\": \"1\"", "\"percent\": \"150%\""),
                Arguments.of("\"available_rooms\": 6", "\"available_rooms\": -1"),
                Arguments.of("\"available_rooms\": 6", "\"available_rooms\": \"plenty\""));
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void aRateThatCannotBeMeantIsLeftOutAndTold(String sane, String odd) {
        // given
        String bad = rate().replace(sane, odd).replace("333abc\", \"status", "bad\", \"status");

        // when
        Answer<LiveOffer> answer = playing.answer(Reply.ok(rates(bad, rate())));

        // then
        assertThat(answer.offers())
                .extracting(offer -> offer.terms().ratePlan())
                .containsExactly("333abc");
        assertThat(answer.gaps()).hasSize(1);
        assertThat(answer.gaps().get(0).reason()).startsWith("1 of 2 offers cannot be read, the first of them since ");
    }

    @Test
    void fieldsThatNobodyKnowsDoNoHarm() {
        // given
        String more = rate().replace("\"refundable\"", "\"promotions\": {\"deal\": [1, {}]}, \"refundable\"");

        // then
        assertThat(playing.offer(rates(more)).allotment()).hasValue(6);
    }

    @Test
    void aNightThatIsMissingIsNotGivenAway() {
        // given
        String shorter = rate().replaceFirst("\\[\\{\"type\": \"base_rate\"(?s:.*?)}],", "");

        // then
        assertThat(playing.gap(Reply.ok(rates(shorter)))).contains("/nightly has 1 nights instead of 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "17",
                "<html>Please sign in</html>",
                "[17]",
                "[{\"rooms\": []}]",
                "[{\"property_id\": \"1\", \"rooms\": {}}]",
                "[{\"property_id\": \"1\", \"rooms\": [{\"rates\": [{}]}]}]",
                "[] []",
            })
    void anotherDocumentIsNonsense(String document) {
        assertThat(playing.gap(Reply.ok(document))).contains("cannot be understood");
    }

    @Test
    void halfAnAnswerIsNotTakenOver() {
        String whole = rates(rate());
        for (int length = 1; length < whole.length(); length += 131) {
            assertThat(playing.gap(Reply.ok(whole.substring(0, length))))
                    .as("of %s bytes", length)
                    .containsAnyOf("cannot be understood", "rests until");
            playing.time.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void whoAsksTooOftenWaitsAsLongAsIsSaid() {
        // given
        playing.rapid.answer(Playing.AVAILABILITY, Reply.status(429).with("Retry-After", "2"), Reply.ok(rates(rate())));

        // when
        Answer<LiveOffer> answer = playing.offers.search(Stays.at(List.of("rapid:19248")));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(playing.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void whoIsToldNothingOfForHowLongWaitsAWhile() {
        assertThat(playing.gap(Reply.status(429))).contains("over the quota until 2027-03-01T12:00:30Z");
        assertThat(playing.gap(Reply.ok("[]"))).contains("rests until 2027-03-01T12:00:30Z");
        assertThat(playing.rapid.received()).hasSize(1);
    }

    @Test
    void anErrorIsToldInItsOwnWords() {
        assertThat(playing.gap(Reply.ok(Payloads.error("invalid_input", "An invalid request was sent in."))
                        .withStatus(400)))
                .contains("refused with status 400", "invalid_input");
        assertThat(playing.gap(Reply.ok(Payloads.error("resource_not_found", "No such thing."))
                        .withStatus(404)))
                .contains("refused with status 404", "resource_not_found: No such thing.");
    }

    @Test
    void neitherKeyNorSignatureAreShown() {
        // given
        Reply refusal = Reply.ok(Payloads.error("request_unauthenticated", "rapid-k3y is unknown"))
                .withStatus(401);

        // then
        assertThat(playing.gap(refusal)).contains("refused with status 401", "*** is unknown");
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() {
        try (Playing impatient = new Playing(StandIn.impatientlyWaitedFor())) {
            assertThat(impatient.gap(Reply.ok(rates(rate())).trickling(Duration.ofMillis(100))))
                    .contains("in time");
        }
    }

    @Test
    void packedAnswersAreUnpackedAndBrokenOnesAreNonsense() {
        assertThat(playing.answer(Reply.ok(rates(rate())).gzipped()).offers()).hasSize(1);
        assertThat(playing.gap(Reply.ok(rates(rate())).with("Content-Encoding", "gzip")))
                .contains("cannot be understood");
    }

    @Test
    void anAnswerThatIsNotInTheCharsetItNamesIsNonsense() {
        assertThat(playing.gap(Reply.ok(rates(rate().replace("1 King Bed", "1 großes Bett")))
                        .in(StandardCharsets.ISO_8859_1)
                        .with("Content-Type", "application/json;charset=UTF-8")))
                .contains("cannot be understood");
    }

    @Test
    void whatCameBeforeAFailureIsKept() {
        // given
        playing.rapid.answer(Playing.AVAILABILITY, Reply.ok(rates(rate())), Reply.ok("{"), Reply.ok("[]"));

        // when
        Answer<LiveOffer> answer =
                playing.offers.search(Stays.at(Payloads.ids(250).toList()));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps()).hasSize(1);
        assertThat(playing.rapid.received()).hasSize(3);
    }

    @Test
    void aCityThatCannotBeListedIsAGap() {
        // given
        playing.rapid.answer(Playing.GEOGRAPHY, Reply.ok("[]"));

        // when
        Answer<LiveOffer> answer = playing.offers.search(Stays.inVienna());

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).hasSize(1);
        assertThat(playing.rapid.received()).hasSize(1);
    }

    @Test
    void nobodyIsAskedWithoutASecret() {
        SupplierClient keyed = new SupplierClient(
                playing.rapid.settings("rapid").withKey(Playing.KEY),
                playing.time,
                playing.time,
                new SimpleMeterRegistry());
        assertThatThrownBy(() -> new RapidOffers(keyed, playing.time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("surefoot.suppliers.rapid.secret is missing");
    }
}
