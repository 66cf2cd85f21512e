package com.surefoot.supply.ota;

import static com.surefoot.supply.ota.Payloads.TOTAL;
import static com.surefoot.supply.ota.Payloads.roomRate;
import static com.surefoot.supply.ota.Payloads.roomStay;
import static com.surefoot.supply.ota.Payloads.success;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
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

/** What becomes of a search when an OpenTravel supplier answers badly. */
class OtaFailuresTest {

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                Arguments.of("RoomTypeCode=\"DBL\" RatePlanCode", "RatePlanCode"),
                Arguments.of("RatePlanCode=\"BAR\" NumberOfUnits", "NumberOfUnits"),
                Arguments.of("AmountAfterTax=\"220.00\"", "AmountAfterTax=\"220,00\""),
                Arguments.of("AmountAfterTax=\"220.00\"", "AmountAfterTax=\"-220.00\""),
                Arguments.of("AmountAfterTax=\"220.00\"", "AmountAfterTax=\"1e9\""),
                Arguments.of("CurrencyCode=\"EUR\" DecimalPlaces=\"2\"", "CurrencyCode=\"QQQ\" DecimalPlaces=\"2\""),
                Arguments.of("DecimalPlaces=\"2\"", "DecimalPlaces=\"200\""),
                Arguments.of("NumberOfUnits=\"3\"", "NumberOfUnits=\"some\""),
                Arguments.of("HotelCode=\"HTL1\"", "HotelKey=\"HTL1\""),
                Arguments.of("OffsetUnitMultiplier=\"2\"", "OffsetUnitMultiplier=\"-2\""),
                Arguments.of("OffsetUnitMultiplier=\"2\"", "OffsetUnitMultiplier=\"99999\""),
                Arguments.of("OffsetUnitMultiplier=\"2\"", "AbsoluteDeadline=\"soon\""),
                Arguments.of("NmbrOfNights=\"1\" BasisType=\"Nights\"", "Percent=\"150\""),
                Arguments.of("Breakfast=\"true\"", "Breakfast=\"yes\""));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void aRateThatCannotBeMeantIsLeftOutAndTold(String sane, String odd) {
        // given
        String bad = roomStay().replace(sane, odd);

        // when
        Answer<LiveOffer> answer =
                playing.answer(Reply.ok(success(bad, roomStay("HTL2", roomRate("DBL", "BAR", TOTAL)))));

        // then
        assertThat(answer.offers()).extracting(offer -> offer.property().code()).containsExactly("HTL2");
        assertThat(answer.gaps()).hasSize(1);
        assertThat(answer.gaps().get(0).reason()).startsWith("1 of 2 offers cannot be read, the first of them since ");
    }

    @Test
    void warningsAreGaps() {
        // given
        String message = success(roomStay())
                .replace(
                        "<Success/>",
                        "<Success/><Warnings><Warning Type='3' Code='322'>No availability in one of them</Warning>"
                                + "<Warning Type='12' Code='450'>One hotel did not answer</Warning></Warnings>");

        // when
        Answer<LiveOffer> answer = playing.answer(Reply.ok(message));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps())
                .extracting(Gap::reason)
                .containsExactly("it warns: type 12, code 450: One hotel did not answer");
    }

    @Test
    void errorsAreToldWithTheirCodes() {
        assertThat(playing.gap(Reply.ok(Payloads.errors("4", "497", "Authorization error of agency-7"))))
                .contains("refused with status 200", "type 4, code 497: Authorization error of ***");
    }

    @Test
    void anAnswerOfWhichNothingCanBeReadIsNonsense() {
        assertThat(playing.gap(
                        Reply.ok(success(roomStay().replace("<Total", "<Sum").replace("</Total", "</Sum")))))
                .contains("cannot be understood", "RoomRate has no Total");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "<html><body>Please sign in</body></html>",
                "<OTA_HotelAvailRS><Success/></OTA_HotelAvailRS>",
                "<OTA_HotelAvailRS xmlns='http://www.opentravel.org/OTA/2003/05'/>",
                "<OTA_HotelAvailRS xmlns='http://www.opentravel.org/OTA/2003/05' EchoToken='other'><Success/></OTA_HotelAvailRS>",
                "<OTA_HotelAvailRS xmlns='http://www.opentravel.org/OTA/2003/05'><Success/></OTA_HotelAvailRS><more/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><OTA_HotelAvailRS"
                        + " xmlns='http://www.opentravel.org/OTA/2003/05'><Success>&e;</Success></OTA_HotelAvailRS>",
            })
    void anotherDocumentIsNonsense(String document) {
        assertThat(playing.gap(Reply.ok(document))).contains("cannot be understood");
    }

    @Test
    void halfAnAnswerIsNotTakenOver() {
        String whole = success(roomStay());
        for (int length = 1; length < whole.length(); length += 131) {
            assertThat(playing.gap(Reply.ok(whole.substring(0, length))))
                    .as("of %s bytes", length)
                    .containsAnyOf("cannot be understood", "rests until");
            playing.time.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void anAnswerThatIsNestedWithoutEndIsNonsense() {
        assertThat(playing.gap(Reply.ok(Payloads.message("<Success/>" + "<a>".repeat(5_000) + "</a>".repeat(5_000)))))
                .contains("cannot be understood", "nested");
    }

    @Test
    void theAnswerItselfSaysItsCharset() {
        // given
        String german = success(roomStay().replace("Double Room", "Zimmer für zwei"));

        // then
        assertThat(playing.answer(
                                Reply.ok(german.replace("UTF-8", "ISO-8859-1")).in(StandardCharsets.ISO_8859_1))
                        .offers())
                .extracting(offer -> offer.room().name())
                .containsExactly("Zimmer für zwei");
        assertThat(playing.gap(Reply.ok(german).in(StandardCharsets.ISO_8859_1)))
                .contains("cannot be understood");
    }

    @Test
    void packedAnswersAreUnpacked() {
        assertThat(playing.answer(Reply.ok(success(roomStay())).gzipped()).offers())
                .hasSize(1);
    }

    @Test
    void whoAsksTooOftenWaitsAsLongAsIsSaid() {
        // when
        Answer<LiveOffer> answer = playing.at(
                List.of("chain:HTL1"), Reply.status(429).with("Retry-After", "2"), Reply.ok(success(roomStay())));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(playing.time.pauses()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void aBodyThatComesTooSlowlyIsGivenUp() {
        try (Playing impatient = new Playing(StandIn.impatientlyWaitedFor())) {
            assertThat(impatient.gap(Reply.ok(success(roomStay())).trickling(Duration.ofMillis(100))))
                    .contains("in time");
        }
    }
}
