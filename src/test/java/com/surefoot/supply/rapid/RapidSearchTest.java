package com.surefoot.supply.rapid;

import static com.surefoot.supply.rapid.Payloads.pricing;
import static com.surefoot.supply.rapid.Payloads.rate;
import static com.surefoot.supply.rapid.Payloads.rates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.CancellationTerms.Step;
import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Penalty;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Received;
import com.surefoot.supply.standin.Reply;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rate says. */
class RapidSearchTest extends AskingRapid {

    private static final String PENALTY = "\"nights\": \"1\"";

    @Test
    void availabilityIsAskedWithASignature() {
        // when
        playing.answer(Reply.ok("[]"), new Occupancy(2, List.of(9, 4)), Occupancy.of(2));

        // then
        Received asked = playing.rapid.received().get(0);
        assertThat(asked.target())
                .isEqualTo("/v3/properties/availability?checkin=2027-06-04&checkout=2027-06-06&currency=EUR"
                        + "&country_code=NL&language=en-US&rate_plan_count=10&sales_channel=website"
                        + "&sales_environment=hotel_only&occupancy=2-9%2C4&occupancy=2&property_id=19248");
        assertThat(asked.header("Accept")).contains("application/json");
        assertThat(asked.header("Accept-Encoding")).contains("gzip");
        // printf '%s' rapid-k3yrapid-s3cr3t1803902400 | sha512sum
        assertThat(asked.header("Authorization"))
                .contains(
                        "EAN apikey=rapid-k3y,signature=03b829815d43f547a4838322e581439cd037b664c84d4dfbe2d679f053756878385108a56f556127be1b6e3d0569e3e21ba5508e1a471502c97012b72e300714,timestamp=1803902400");
    }

    @Test
    void aRateHasAllThatTheSupplierSaysOfIt() {
        // when
        LiveOffer offer = playing.offer(rates(rate()));

        // then
        assertThat(offer.id()).isEqualTo("rapid:19248/123abc.37321/333abc@2");
        assertThat(offer.room().name()).isEqualTo("Deluxe Room, 1 King Bed");
        assertThat(offer.terms().board()).contains(Board.BREAKFAST);
        assertThat(offer.price().total()).isEqualTo(euros(218_60));
        assertThat(offer.price().allIn()).contains(euros(218_60));
        assertThat(offer.price().charges())
                .containsExactly(new Charge("tax and service fee", euros(29_62), Charge.Due.IN_TOTAL));
        assertThat(offer.nightlyPrice()).contains(euros(109_30));
        assertThat(offer.allotment()).hasValue(6);
        assertThat(offer.handle()).isEqualTo(Payloads.LINK);
    }

    @Test
    void itHoldsAsLongAsItsLink() {
        // when
        LiveOffer offer = playing.offer(rates(rate()));

        // then
        assertThat(offer.validity().expiresAt()).contains(Instant.parse("2027-03-01T12:40:00Z"));
        assertThat(offer.isLive(Instant.parse("2027-03-01T12:39:59Z"))).isTrue();
        assertThat(offer.isLive(Instant.parse("2027-03-01T12:40:00Z"))).isFalse();
    }

    @Test
    void aLinkWithoutAnEndHoldsForTheTimeToLiveOfTheSettings() {
        // when
        LiveOffer offer = playing.offer(rates(rate().replace(", \"expires\": \"2027-03-01T12:40:00Z\"", "")));

        // then
        assertThat(offer.validity().expiresAt()).contains(Instant.parse("2027-03-01T12:15:00Z"));
    }

    @Test
    void aRateThatHasExpiredAlreadyIsLeftOut() {
        // given
        String old = rate().replace("12:40:00Z", "11:59:59Z");

        // when
        Answer<LiveOffer> answer = playing.answer(Reply.ok(rates(old, rate())));

        // then
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps())
                .extracting(Gap::reason)
                .singleElement()
                .asString()
                .contains("1 of 2 offers cannot be read", "had expired at 2027-03-01T11:59:59Z");
    }

    @Test
    void everyGroupOfBedsIsAnOfferOfItsOwn() {
        // given
        String two = rate().replace(
                        "\"bed_groups\": {",
                        "\"bed_groups\": {\"37340\": {\"id\": \"37340\", \"links\": {\"price_check\": {\"href\": \"/v3/x\"}}}, ");

        // when
        Answer<LiveOffer> answer = playing.answer(Reply.ok(rates(two)));

        // then
        assertThat(answer.offers())
                .extracting(offer -> offer.room().code(), offer -> offer.room().name())
                .containsExactly(
                        tuple("123abc.37340", "Deluxe Room"), tuple("123abc.37321", "Deluxe Room, 1 King Bed"));
    }

    @Test
    void feesAreDueAtTheProperty() {
        // given
        String fees = """
                "fees": {"mandatory_fee": {"billable_currency": {"value": "11.00", "currency": "EUR"}},
                         "resort_fee": {"request_currency": {"value": "4.50", "currency": "EUR"}}}, "totals": {""";

        // when
        LiveOffer offer = playing.offer(rates(rate().replace("\"totals\": {", fees)));

        // then
        assertThat(offer.price().dueAtProperty()).containsExactly(euros(11_00), euros(4_50));
        assertThat(offer.price().allIn()).contains(euros(234_10));
    }

    @Test
    void whatIsPaidForTheWholeStayCounts() {
        // given: nothing is summed up, and something is taken off
        String stay = """
                "stay": [{"type": "adjustment", "value": "-18.60", "currency": "EUR"},
                         {"type": "property_fee", "value": "2.00", "currency": "EUR"}]}}""";
        String unsummed = rate().replaceAll("\"totals\": (?s:.*)$", stay + "}");

        // when
        LiveOffer offer = playing.offer(rates(unsummed));

        // then
        assertThat(offer.price().total()).isEqualTo(euros(202_00));
        assertThat(offer.price().charges()).contains(new Charge("property fee", euros(2_00), Charge.Due.IN_TOTAL));
    }

    @Test
    void aPriceWithoutTaxesIsNotTakenForAll() {
        // when
        LiveOffer offer = playing.offer(rates(rate().replace("\"inclusive\"", "\"other\"")));

        // then
        assertThat(offer.price().total()).isEqualTo(euros(188_98));
        assertThat(offer.price().allIn()).isEmpty();
        assertThat(offer.nightlyPrice()).isEmpty();
    }

    @Test
    void whatIsChargedCountsAndNotWhatItIsAboutWorth() {
        // given
        String foreign = rate(pricing("2", "15000", "2350", "34700", "JPY"))
                .replace(
                        "\"request_currency\": {\"value\": \"34700\", \"currency\": \"JPY\"}",
                        "\"request_currency\": {\"value\": \"191.37\", \"currency\": \"EUR\"}");

        // then
        assertThat(playing.offer(rates(foreign)).price().total())
                .isEqualTo(new Money(34_700, Currency.getInstance("JPY")));
    }

    @Test
    void severalRoomsOfOneKindAreAddedUp() {
        // given
        String family = pricing("2-9,4", "100", "10", "220.00", "EUR");
        String both = family.substring(0, family.length() - 1) + ", "
                + pricing("2", "94.49", "14.81", "218.60", "EUR").substring(1);

        // when
        LiveOffer offer =
                playing.offer(rates(rate(both)), new Occupancy(2, List.of(9, 4)), Occupancy.of(2), Occupancy.of(2));

        // then
        assertThat(offer.price().total()).isEqualTo(euros(657_20));
        assertThat(offer.id()).endsWith("@2-9,4+2+2");
    }

    @ParameterizedTest
    @CsvSource({
        "Free WiFi,ROOM_ONLY",
        "Free breakfast,BREAKFAST",
        "Breakfast for 2,BREAKFAST",
        "Breakfast available (surcharge),ROOM_ONLY",
        "Half board,HALF_BOARD",
        "Full board,FULL_BOARD",
        "All-inclusive,FULL_BOARD"
    })
    void mealsAreToldByWhatTheyAreCalled(String name, Board board) {
        assertThat(playing.offer(rates(rate().replace("Continental breakfast", name)))
                        .terms()
                        .board())
                .contains(board);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"nights\": \"2\"',NIGHTS",
        "'\"amount\": \"80.50\"',SUM",
        "'\"percent\": \"30%\"',SHARE",
        "'\"percent\": \"30%\", \"nights\": \"1\"',UNSTATED",
        "'\"words\": \"some\"',UNSTATED"
    })
    void penaltiesAreOfThreeKinds(String stated, String kind) {
        // when
        CancellationTerms terms =
                playing.offer(rates(rate().replace(PENALTY, stated))).terms().cancellation();

        // then
        Penalty penalty = ((CancellationTerms.Stepped) terms).steps().get(0).penalty();
        switch (kind) {
            case "NIGHTS" -> assertThat(penalty).isEqualTo(new Penalty.Nights(2));
            case "SUM" -> assertThat(penalty).isEqualTo(new Penalty.Sum(euros(80_50)));
            case "SHARE" -> assertThat(penalty).isEqualTo(new Penalty.Share(new BigDecimal(30)));
            default -> assertThat(penalty).isInstanceOf(Penalty.Unstated.class);
        }
    }

    @Test
    void deadlinesKeepTheirClock() {
        // when
        CancellationTerms terms = playing.offer(rates(rate())).terms().cancellation();

        // then
        assertThat(terms.freeUntil().orElseThrow().at()).isEqualTo("2027-06-01T16:00:00Z");
        assertThat(terms.freeUntil().orElseThrow().local()).isEqualTo("2027-06-01T18:00+02:00");
        assertThat(((CancellationTerms.Stepped) terms).steps())
                .extracting(Step::penalty)
                .hasSize(1);
    }

    @Test
    void whatIsNotPaidBackIsNotRefundable() {
        // given
        String none = rate().replaceAll("\"cancel_penalties\": (?s:.*?)}],", "");

        // then
        assertThat(playing.offer(rates(none.replace("\"refundable\": true", "\"refundable\": false")))
                        .terms()
                        .cancellation())
                .isEqualTo(new CancellationTerms.NonRefundable());
        assertThat(playing.offer(rates(none)).terms().cancellation()).isEqualTo(new CancellationTerms.Unstated());
        assertThat(playing.offer(
                                rates(
                                        rate().replace(
                                                        "\"cancel_penalties\"",
                                                        "\"nonrefundable_date_ranges\": [{\"start\": \"2027-06-05\", \"end\": \"2027-06-05\"}], \"cancel_penalties\"")))
                        .terms()
                        .cancellation())
                .isEqualTo(new CancellationTerms.NonRefundable());
    }

    @Test
    void aNumberOfRoomsThatNobodyKnowsIsNone() {
        assertThat(playing.offer(rates(rate().replace("\"available_rooms\": 6", "\"available_rooms\": 2147483647")))
                        .allotment())
                .isEmpty();
    }

    @Test
    void whatIsNotAvailableIsNoOffer() {
        for (String status : List.of("sold_out", "price_changed", "on_holiday")) {
            Answer<LiveOffer> answer = playing.answer(
                    Reply.ok(rates(rate().replace("\"status\": \"available\"", "\"status\": \"" + status + "\""))));
            assertThat(answer).isEqualTo(new Answer<>(List.of(), List.of()));
        }
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}
