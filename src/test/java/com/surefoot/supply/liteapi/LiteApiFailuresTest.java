package com.surefoot.supply.liteapi;

import static com.surefoot.supply.liteapi.Payloads.hotel;
import static com.surefoot.supply.liteapi.Payloads.offer;
import static com.surefoot.supply.liteapi.Payloads.oneOffer;
import static com.surefoot.supply.liteapi.Payloads.rate;
import static com.surefoot.supply.liteapi.Payloads.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a search when LiteAPI answers badly, or its format drifts. */
class LiteApiFailuresTest {

    private final Playing liteapi = new Playing();

    @AfterEach
    void close() {
        liteapi.close();
    }

    @Test
    void fieldsThatNobodyKnowsDoNoHarm() {
        // given
        String rate = Payloads.DOUBLE.replace("\"remarks\"", "\"carbon\": {\"kg\": [1, null, true]}, \"remarks\"");

        // then
        assertThat(liteapi.offer(oneOffer(rate)).room().name()).isEqualTo("Double Room");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"name\":", "\"retailRate\":", "\"total\":", "\"rates\":", "\"offerId\":"})
    void anOfferThatLacksWhatItCannotDoWithoutIsLeftOutAndTold(String field) {
        // given
        String good = offer("good", rate("Suite", "RO", "NRFN", "500", "EUR"));
        String bad = offer("bad", Payloads.DOUBLE).replace(field, "\"renamed\":");

        // when
        Answer<LiveOffer> answer = liteapi.answer(Reply.ok(rates(hotel("lp1897", bad, good))));

        // then
        assertThat(answer.offers()).extracting(offer -> offer.handle()).containsExactly("good");
        assertThat(answer.gaps()).hasSize(1);
        assertThat(answer.gaps().get(0).reason())
                .startsWith("1 of 2 offers cannot be read, the first of them since ")
                .contains(field.replace(":", "").replace("\"", ""), "is missing");
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of("\"amount\": 240.50", "\"amount\": -240.50"),
                Arguments.of("\"amount\": 240.50", "\"amount\": 1e300"),
                Arguments.of("\"amount\": 240.50", "\"amount\": \"a lot\""),
                Arguments.of("\"amount\": 240.50", "\"amount\": null"),
                Arguments.of("\"amount\": 240.50", "\"amount\": [240.50]"),
                Arguments.of("\"EUR\"", "\"QQQ\""),
                Arguments.of("\"EUR\"", "\"eur\""),
                Arguments.of("2027-05-30 16:00:00", "30 May 2027"),
                Arguments.of("\"GMT\"", "\"Middle-earth\""),
                Arguments.of("\"Double Room\"", "\"  \""),
                Arguments.of("\"Double Room\"", "17"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void anOfferThatCannotBeMeantIsLeftOut(String sane, String odd) {
        // given
        String good = offer("good", rate("Suite", "RO", "NRFN", "500", "EUR"));
        String bad = offer("bad", Payloads.DOUBLE.replace(sane, odd));

        // when
        Answer<LiveOffer> answer = liteapi.answer(Reply.ok(rates(hotel("lp1897", bad, good))));

        // then
        assertThat(answer.offers()).extracting(offer -> offer.handle()).containsExactly("good");
        assertThat(answer.gaps()).hasSize(1);
    }

    @Test
    void unknownWordsAreNotTakenForWhatTheyMayMean() {
        // given
        String rate = Payloads.DOUBLE
                .replace("\"type\": \"amount\"", "\"type\": \"moonphase\"")
                .replace("\"RFN\"", "\"PARTLY\"");

        // then
        assertThat(liteapi.offer(oneOffer(rate)).terms().cancellation().freeUntil())
                .as("until when it costs nothing is known, though not what it costs then")
                .isPresent();
    }

    @Test
    void anAnswerOfWhichNothingCanBeReadIsNonsense() {
        // given
        String drifted = oneOffer(Payloads.DOUBLE).replace("retailRate", "price");

        // then
        assertThat(liteapi.gap(Reply.ok(drifted)))
                .contains("cannot be understood", "1 of 1 offers cannot be read", "retailRate is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "17",
                "<html>Please sign in</html>",
                "{\"data\": {}}",
                "{\"data\": [17]}",
                "{\"data\": [{\"roomTypes\": []}]}",
                "{\"data\": []} {}",
                "{\"data\": [], \"data\": []}",
                "{\"error\": \"no\"}",
            })
    void anotherDocumentIsNonsense(String document) {
        assertThat(liteapi.gap(Reply.ok(document))).contains("cannot be understood");
    }

    @Test
    void halfAnAnswerIsNotTakenOver() {
        String whole = oneOffer(Payloads.DOUBLE);
        for (int length = 1; length < whole.length(); length += 97) {
            assertThat(liteapi.gap(Reply.ok(whole.substring(0, length))))
                    .as("of %s bytes", length)
                    .containsAnyOf("cannot be understood", "rests until");
            liteapi.time.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void anAnswerThatIsNestedWithoutEndIsNonsense() {
        assertThat(liteapi.gap(Reply.ok("{\"data\": " + "[".repeat(100_000)))).contains("cannot be understood");
    }

    @Test
    void anAnswerThatIsNotInTheCharsetItNamesIsNonsense() {
        // given
        String french = oneOffer(Payloads.DOUBLE).replace("Double Room", "Chambre à deux lits");

        // then
        assertThat(liteapi.gap(Reply.ok(french)
                        .in(StandardCharsets.ISO_8859_1)
                        .with("Content-Type", "application/json; charset=utf-8")))
                .contains("cannot be understood");
    }

    @Test
    void whoAsksTooOftenWaitsAsLongAsIsSaid() {
        // given
        liteapi.search.answer(
                Playing.RATES, Reply.status(429).with("Retry-After", "2"), Reply.ok(oneOffer(Payloads.DOUBLE)));

        // when
        Answer<LiveOffer> answer = liteapi.offers.search(Stays.at(List.of("liteapi:lp1897")));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(liteapi.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void whoIsToldToWaitLongerThanAnybodyWaitsIsNotAskedMeanwhile() {
        // given
        Reply later = Reply.status(429).with("Retry-After", "600");

        // then
        assertThat(liteapi.gap(later)).contains("over the quota until 2027-03-01T12:10:00Z");
        assertThat(liteapi.gap(later)).contains("rests until 2027-03-01T12:10:00Z");
        assertThat(liteapi.search.received()).hasSize(1);
    }

    @Test
    void anErrorIsToldInItsOwnWords() {
        assertThat(liteapi.gap(Reply.ok(Payloads.error(4002, "guestNationality field invalid or missing"))
                        .withStatus(400)))
                .contains("refused with status 400", "4002 guestNationality field invalid or missing");
    }

    @Test
    void aKeyThatIsRefusedIsNotShown() {
        assertThat(liteapi.gap(Reply.ok("{\"error\": \"" + Playing.KEY.value() + " is unknown\"}")
                        .withStatus(401)))
                .contains("refused with status 401", "*** is unknown");
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() {
        try (Playing impatient = new Playing(StandIn.impatientlyWaitedFor())) {
            assertThat(impatient.gap(Reply.ok(oneOffer(Payloads.DOUBLE)).trickling(Duration.ofMillis(100))))
                    .contains("in time");
        }
    }

    @Test
    void silenceIsGivenUp() {
        try (Playing impatient = new Playing(StandIn.impatientlyWaitedFor())) {
            assertThat(impatient.gap(Reply.silence())).contains("in time");
        }
    }

    @Test
    void aBrokenPackageIsNonsense() {
        assertThat(liteapi.gap(Reply.ok("{}").with("Content-Encoding", "gzip"))).contains("cannot be understood");
    }

    @Test
    void whatCameBeforeAFailureIsKept() {
        // given: more hotels than are asked for in one call
        liteapi.search.answer(
                Playing.RATES,
                Reply.ok(oneOffer(Payloads.DOUBLE)),
                Reply.status(429).with("Retry-After", "600"));
        List<String> many = Stream.iterate(0, number -> number + 1)
                .limit(300)
                .map(number -> "liteapi:lp" + number)
                .toList();

        // when
        Answer<LiveOffer> answer = liteapi.offers.search(Stays.at(many));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps()).hasSize(1);
        assertThat(liteapi.search.received())
                .as("a third call would be of no use")
                .hasSize(2);
    }

    @Test
    void aCityThatCannotBeListedIsAGap() {
        // given
        liteapi.search.answer(Playing.LIST, Reply.ok("{\"data\": [{\"code\": 1}]}"));

        // when
        Answer<LiveOffer> answer = liteapi.offers.search(Stays.inVienna());

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps())
                .extracting(Gap::reason)
                .singleElement()
                .asString()
                .contains("1 of 1 hotels cannot be read", "/data/0/id is missing");
    }

    @Test
    void nobodyIsAskedWithoutAKey() {
        SupplierClient keyless = liteapi.search.client("liteapi", liteapi.time);
        assertThatThrownBy(() -> new LiteApiOffers(keyless, Optional.empty(), liteapi.time))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "surefoot.suppliers.liteapi.key is missing. Maybe set it by the environment variable SUREFOOT_SUPPLIERS_LITEAPI_KEY?");
    }
}
