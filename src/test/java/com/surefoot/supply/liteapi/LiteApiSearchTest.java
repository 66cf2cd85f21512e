package com.surefoot.supply.liteapi;

import static com.surefoot.supply.liteapi.Payloads.charge;
import static com.surefoot.supply.liteapi.Payloads.hotel;
import static com.surefoot.supply.liteapi.Payloads.offer;
import static com.surefoot.supply.liteapi.Payloads.oneOffer;
import static com.surefoot.supply.liteapi.Payloads.rate;
import static com.surefoot.supply.liteapi.Payloads.rates;
import static com.surefoot.supply.liteapi.Payloads.step;
import static com.surefoot.supply.liteapi.Payloads.taxed;
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
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is searched at LiteAPI, and what its offers are taken to be. */
class LiteApiSearchTest {

    private final Playing liteapi = new Playing();

    @AfterEach
    void close() {
        liteapi.close();
    }

    @Test
    void hotelsOfACityAreListedAndThenAskedForRates() {
        // given
        liteapi.search
                .answer(Playing.LIST, Reply.ok(Payloads.hotels("lp1897", "lp42fec")))
                .answer(Playing.RATES, Reply.ok(oneOffer(Payloads.DOUBLE)));

        // when
        Answer<LiveOffer> answer =
                liteapi.offers.search(Stays.inVienna(new Occupancy(2, List.of(9, 4)), Occupancy.of(1)));

        // then
        Received list = liteapi.search.received().get(0);
        Received rates = liteapi.search.received().get(1);
        assertThat(list.target()).isEqualTo("/data/hotels?countryCode=AT&cityName=Vienna&limit=100&offset=0");
        assertThat(list.header("X-API-Key")).contains(Playing.KEY.value());
        assertThat(rates.method()).isEqualTo("POST");
        assertThat(rates.header("X-API-Key")).contains(Playing.KEY.value());
        assertThat(rates.header("Content-Type")).contains("application/json");
        assertThat(rates.body())
                .isEqualTo("{\"hotelIds\":[\"lp1897\",\"lp42fec\"],"
                        + "\"occupancies\":[{\"adults\":2,\"children\":[9,4]},{\"adults\":1,\"children\":[]}],"
                        + "\"currency\":\"EUR\",\"guestNationality\":\"NL\","
                        + "\"checkin\":\"2027-06-04\",\"checkout\":\"2027-06-06\","
                        + "\"timeout\":9,\"maxRatesPerHotel\":10,\"roomMapping\":true,\"includeHotelData\":true}");
        // one rate for two rooms
        assertThat(answer.gaps()).hasSize(1);
    }

    @Test
    void anOfferHasAllThatTheSupplierSaysOfIt() {
        // when
        LiveOffer offer = liteapi.offer(oneOffer(Payloads.DOUBLE));

        // then
        assertThat(offer.id()).isEqualTo("liteapi:lp1897/double-room/bi-free-until-2027-05-30T16:00:00Z@2");
        assertThat(offer.property().name()).contains("Hotel Graben");
        assertThat(offer.room().name()).isEqualTo("Double Room");
        assertThat(offer.terms().board()).contains(Board.BREAKFAST);
        assertThat(offer.price().allIn()).contains(euros(240_50));
        assertThat(offer.nightlyPrice()).contains(euros(120_25));
        assertThat(offer.allotment()).isEmpty();
        assertThat(offer.lastCheck()).isEmpty();
        assertThat(offer.handle()).isEqualTo("offer-1");
    }

    @Test
    void anOfferHoldsForTheTimeToLiveOfTheSettings() {
        // when
        LiveOffer offer = liteapi.offer(oneOffer(Payloads.DOUBLE));

        // then
        assertThat(offer.validity().observedAt()).isEqualTo("2027-03-01T12:00:00Z");
        assertThat(offer.validity().expiresAt()).contains(Instant.parse("2027-03-01T12:15:00Z"));
        liteapi.time.pass(Duration.ofMinutes(15).minusNanos(1));
        assertThat(offer.isLive(liteapi.time.instant())).isTrue();
        liteapi.time.pass(Duration.ofNanos(1));
        assertThat(offer.isLive(liteapi.time.instant())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"RO,ROOM_ONLY", "BB,BREAKFAST", "BI,BREAKFAST", "HB,HALF_BOARD", "FB,FULL_BOARD", "AI,FULL_BOARD"})
    void boardsAreUnderstood(String code, Board board) {
        assertThat(liteapi.offer(oneOffer(rate("Double", code, "NRFN", "100", "EUR")))
                        .terms()
                        .board())
                .contains(board);
    }

    @Test
    void aBoardThatNobodyKnowsPromisesNoMeals() {
        assertThat(liteapi.offer(oneOffer(rate("Double", "ZZ", "NRFN", "100", "EUR")))
                        .terms()
                        .board())
                .isEmpty();
    }

    @Test
    void taxesAreInThePriceOrComeOnTopAtTheProperty() {
        // given
        String rate = taxed(
                Payloads.DOUBLE,
                charge(true, "VAT", "21.86", "EUR"),
                charge(false, "City tax", "7.7", "EUR"),
                charge(false, "Nothing", "0", "EUR"));

        // when
        LiveOffer offer = liteapi.offer(oneOffer(rate));

        // then
        assertThat(offer.price().charges())
                .containsExactly(
                        new Charge("VAT", euros(21_86), Charge.Due.IN_TOTAL),
                        new Charge("City tax", euros(7_70), Charge.Due.AT_PROPERTY));
        assertThat(offer.price().total()).isEqualTo(euros(240_50));
        assertThat(offer.price().allIn()).contains(euros(248_20));
    }

    @Test
    void aTaxInAnotherCurrencyIsNotAddedUp() {
        // when
        LiveOffer offer = liteapi.offer(oneOffer(taxed(Payloads.DOUBLE, charge(false, "Tax", "900", "JPY"))));

        // then
        assertThat(offer.price().dueAtProperty()).containsExactly(new Money(900, Currency.getInstance("JPY")));
        assertThat(offer.price().allIn()).isEmpty();
        assertThat(offer.nightlyPrice()).isEmpty();
    }

    @Test
    void aTaxOnTopThatNobodySaysTheAmountOfLeavesThePriceOpen() {
        // when
        LiveOffer offer = liteapi.offer(oneOffer(taxed(Payloads.DOUBLE, charge(false, "Resort fee", "null", "EUR"))));

        // then
        assertThat(offer.price().total()).isEqualTo(euros(240_50));
        assertThat(offer.price().allIn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"24313,24313", "24313.0,24313", "24313.49,24313", "24313.5,24314"})
    void yenHaveNoDecimals(String stated, long yen) {
        assertThat(liteapi.offer(oneOffer(rate("Twin", "RO", "NRFN", stated, "JPY")))
                        .price()
                        .total())
                .isEqualTo(new Money(yen, Currency.getInstance("JPY")));
    }

    @Test
    void cancellingCostsMoreStepByStep() {
        // given
        String steps =
                step("2027-06-02T16:00:00+02:00", "240.50", "EUR") + "," + step("2027-05-20 08:00:00", "60", "EUR");
        String rate = Payloads.DOUBLE.replace(step("2027-05-30 16:00:00", "240.50", "EUR"), steps);

        // when
        CancellationTerms terms = liteapi.offer(oneOffer(rate)).terms().cancellation();

        // then
        assertThat(terms.freeUntil().orElseThrow().at()).isEqualTo("2027-05-20T08:00:00Z");
        assertThat(terms.freeUntil().orElseThrow().zone()).isEqualTo(ZoneId.of("GMT"));
        assertThat(((CancellationTerms.Stepped) terms).steps())
                .extracting(step -> step.from().at().toString(), Step::penalty)
                .containsExactly(
                        tuple("2027-05-20T08:00:00Z", new Penalty.Sum(euros(60_00))),
                        tuple("2027-06-02T14:00:00Z", new Penalty.Sum(euros(240_50))));
    }

    @Test
    void whatIsNotRefundableIsToldApartFromWhatNobodySpeaksOf() {
        assertThat(liteapi.offer(oneOffer(rate("Double", "RO", "NRFN", "100", "EUR")))
                        .terms()
                        .cancellation())
                .isEqualTo(new CancellationTerms.NonRefundable());
        String silent = Payloads.DOUBLE.replaceAll("\"cancellationPolicies\": (?s:.*?)\"RFN\"}", "\"more\": 1");
        assertThat(liteapi.offer(oneOffer(silent)).terms().cancellation()).isEqualTo(new CancellationTerms.Unstated());
    }

    @Test
    void severalRoomsAreOneOffer() {
        // given
        String single = rate("Single Room", "BI", "RFN", "99.50", "EUR").replace("05-30 16", "05-28 16");

        // when
        LiveOffer offer = liteapi.offer(
                rates(hotel("lp1897", offer("offer-2", Payloads.DOUBLE, single))), Occupancy.of(2), Occupancy.of(1));

        // then
        assertThat(offer.room().name()).isEqualTo("Double Room + Single Room");
        assertThat(offer.price().total()).isEqualTo(euros(340_00));
        assertThat(offer.nightlyPrice()).contains(euros(85_00));
        assertThat(((CancellationTerms.Stepped) offer.terms().cancellation()).steps())
                .extracting(Step::penalty)
                .containsExactly(new Penalty.Sum(euros(99_50)), new Penalty.Sum(euros(340_00)));
    }

    @Test
    void roomsOfWhichOneIsNotRefundableAreNot() {
        // given
        String single = rate("Single Room", "RO", "NRFN", "99.50", "EUR");

        // when
        LiveOffer offer = liteapi.offer(
                rates(hotel("lp1897", offer("offer-2", Payloads.DOUBLE, single))), Occupancy.of(2), Occupancy.of(1));

        // then
        assertThat(offer.terms().cancellation()).isEqualTo(new CancellationTerms.NonRefundable());
        assertThat(offer.terms().board()).isEmpty();
    }

    @Test
    void ofTheSameRoomOnTheSameTermsTheCheaperOneIsTaken() {
        // given
        String dear = Payloads.DOUBLE.replace(
                "\"amount\": 240.50, \"currency\": \"EUR\"}]", "\"amount\": 260, \"currency\": \"EUR\"}]");

        // when
        LiveOffer offer = liteapi.offer(
                rates(hotel("lp1897", offer("dear", dear), offer("cheap", Payloads.DOUBLE), offer("dear", dear))));

        // then
        assertThat(offer.handle()).isEqualTo("cheap");
    }

    @Test
    void aRoomThatIsMappedIsKnownByItsNumber() {
        assertThat(liteapi.offer(oneOffer(Payloads.DOUBLE.replace("\"mappedRoomId\": null", "\"mappedRoomId\": 77123")))
                        .room()
                        .code())
                .isEqualTo("77123");
    }

    @Test
    void alikeOffersAreNamedTheSameInEachSearch() {
        // given
        String again = Payloads.DOUBLE.replace("240.50, \"currency\": \"EUR\"}]", "230, \"currency\": \"EUR\"}]");

        // then
        assertThat(liteapi.offer(oneOffer(again)).id())
                .isEqualTo(liteapi.offer(oneOffer(Payloads.DOUBLE)).id());
    }

    @Test
    void longListsOfHotelsComePageByPageAndAreAskedInParts() {
        // given: two full pages and a last one
        liteapi.search
                .answer(target(0), Reply.ok(Payloads.page(0, 100)))
                .answer(target(100), Reply.ok(Payloads.page(100, 100)))
                .answer(target(200), Reply.ok(Payloads.page(200, 30)))
                .answer(
                        Playing.RATES,
                        Reply.ok(rates(hotel("lp1", offer("o", Payloads.DOUBLE)))),
                        Reply.ok(Payloads.NOTHING).withStatus(400),
                        Reply.ok(rates(hotel("lp229", offer("o", Payloads.DOUBLE)))));

        // when
        Answer<LiveOffer> answer = liteapi.offers.search(Stays.inVienna());

        // then
        assertThat(Playing.paths(liteapi.search))
                .containsExactly(Playing.LIST, Playing.LIST, Playing.LIST, Playing.RATES, Playing.RATES, Playing.RATES);
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers())
                .extracting(offer -> offer.property().id())
                .containsExactly("liteapi:lp1", "liteapi:lp229");
    }

    @Test
    void noMoreHotelsAreAskedThanAnybodyWaitsFor() {
        // given: a list without an end
        IntStream.range(0, 20)
                .forEach(page -> liteapi.search.answer(target(100 * page), Reply.ok(Payloads.page(100 * page, 100))));
        liteapi.search.answer(Playing.RATES, Reply.ok(Payloads.NOTHING).withStatus(400));

        // when
        liteapi.offers.search(Stays.inVienna());

        // then
        assertThat(Playing.paths(liteapi.search)).hasSize(10);
    }

    private static String target(int offset) {
        return "/data/hotels?countryCode=AT&cityName=Vienna&limit=100&offset=" + offset;
    }

    @Test
    void otherSuppliersPropertiesAreNotAskedFor() {
        // when
        Answer<LiveOffer> answer = liteapi.offers.search(Stays.at(List.of("rapid:19248", "liteapi:")));

        // then
        assertThat(answer.offers()).isEmpty();
        assertThat(answer.gaps()).isEmpty();
        assertThat(liteapi.search.received()).isEmpty();
    }

    @Test
    void nothingOnSaleIsNoGap() {
        for (Reply reply : List.of(
                Reply.ok(Payloads.NOTHING).withStatus(400),
                Reply.ok(Payloads.NOTHING),
                Reply.ok(rates()),
                Reply.ok(rates(hotel("lp1897"))))) {
            Answer<LiveOffer> answer = liteapi.answer(reply);
            assertThat(answer.offers()).isEmpty();
            assertThat(answer.gaps()).isEmpty();
        }
    }

    @Test
    void packedAndInTheCharsetItNamesItIsUnderstood() {
        // given
        String french = oneOffer(Payloads.DOUBLE).replace("Double Room", "Chambre à deux lits");

        // then
        assertThat(liteapi.answer(Reply.ok(french).gzipped()).offers())
                .extracting(offer -> offer.room().name())
                .containsExactly("Chambre à deux lits");
        assertThat(liteapi.answer(Reply.ok(french)
                                .in(StandardCharsets.ISO_8859_1)
                                .with("Content-Type", "application/json; charset=iso-8859-1"))
                        .offers())
                .extracting(offer -> offer.room().code())
                .containsExactly("chambre-à-deux-lits");
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}
