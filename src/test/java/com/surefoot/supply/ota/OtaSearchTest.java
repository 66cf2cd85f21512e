package com.surefoot.supply.ota;

import static com.surefoot.supply.ota.Payloads.TOTAL;
import static com.surefoot.supply.ota.Payloads.roomRate;
import static com.surefoot.supply.ota.Payloads.roomStay;
import static com.surefoot.supply.ota.Payloads.success;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked in OpenTravel's messages, and what is made of the answers. */
class OtaSearchTest {

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    @Test
    void roomsOfACityAreAskedForByWhoSleepsInThem() {
        // when
        playing.answer(
                Reply.ok(success()), new Occupancy(2, List.of(9, 4)), Occupancy.of(2), new Occupancy(2, List.of(9, 4)));

        // then
        Received asked = playing.chain.received().get(0);
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.target()).isEqualTo("/ota");
        assertThat(asked.header("Content-Type")).contains("text/xml; charset=utf-8");
        assertThat(asked.body().replaceAll("EchoToken=\"[0-9a-f-]{36}\"", "EchoToken=\"TOKEN\""))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<OTA_HotelAvailRQ Version=\"7.000\" EchoToken=\"TOKEN\" PrimaryLangID=\"en\""
                        + " xmlns=\"http://www.opentravel.org/OTA/2003/05\" TimeStamp=\"2027-03-01T12:00:00Z\""
                        + " AvailRatesOnly=\"true\" RequestedCurrency=\"EUR\">"
                        + "<POS><Source ISOCountry=\"NL\"><RequestorID Type=\"13\" ID=\"agency-7\""
                        + " MessagePassword=\"p4ss&lt;w0rd&amp;&quot;\"/></Source></POS>"
                        + "<AvailRequestSegments><AvailRequestSegment AvailReqType=\"Room\"><HotelSearchCriteria>"
                        + "<Criterion ExactMatch=\"true\"><Address><CityName>Vienna</CityName>"
                        + "<CountryName Code=\"AT\"/></Address>"
                        + "<StayDateRange Start=\"2027-06-04\" End=\"2027-06-06\"/><RoomStayCandidates>"
                        + "<RoomStayCandidate RPH=\"1\" Quantity=\"2\"><GuestCounts IsPerRoom=\"true\">"
                        + "<GuestCount AgeQualifyingCode=\"10\" Count=\"2\"/>"
                        + "<GuestCount AgeQualifyingCode=\"8\" Age=\"9\" Count=\"1\"/>"
                        + "<GuestCount AgeQualifyingCode=\"8\" Age=\"4\" Count=\"1\"/></GuestCounts></RoomStayCandidate>"
                        + "<RoomStayCandidate RPH=\"2\" Quantity=\"1\"><GuestCounts IsPerRoom=\"true\">"
                        + "<GuestCount AgeQualifyingCode=\"10\" Count=\"2\"/></GuestCounts></RoomStayCandidate>"
                        + "</RoomStayCandidates></Criterion></HotelSearchCriteria></AvailRequestSegment>"
                        + "</AvailRequestSegments></OTA_HotelAvailRQ>");
    }

    @Test
    void certainHotelsAreAskedForInParts() {
        // given
        List<String> hotels = Stream.iterate(1, number -> number + 1)
                .limit(60)
                .map(number -> "chain:H&" + number)
                .toList();

        // when
        playing.at(hotels, Reply.ok(success()));

        // then
        assertThat(playing.chain.received())
                .extracting(asked -> asked.body().split("<HotelRef ", -1).length - 1)
                .containsExactly(50, 10);
        assertThat(playing.chain.received().get(0).body())
                .contains("<HotelRef HotelCode=\"H&amp;1\"/>")
                .doesNotContain("<Address>");
    }

    @Test
    void whatDoesNotFitIntoOneMessageIsAskedForFromWhereItEnded() {
        // given
        String first = success(roomStay()).replace("<RoomStays>", "<RoomStays MoreIndicator=\"HTL1 &amp; on\">");
        String second = success(roomStay("HTL2", roomRate("DBL", "BAR", TOTAL)));

        // when
        Answer<LiveOffer> answer = playing.at(List.of("chain:HTL1", "chain:HTL2"), Reply.ok(first), Reply.ok(second));

        // then
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).extracting(offer -> offer.property().code()).containsExactly("HTL1", "HTL2");
        assertThat(playing.chain.received())
                .extracting(asked -> asked.body().contains(" MoreDataEchoToken=\"HTL1 &amp; on\""))
                .containsExactly(false, true);
    }

    @Test
    void whoNeverEndsIsNotAskedForEver() {
        // given
        String endless = success(roomStay()).replace("<RoomStays>", "<RoomStays MoreIndicator=\"true\">");

        // when
        Answer<LiveOffer> answer = playing.at(List.of("chain:HTL1"), Reply.ok(endless));

        // then
        assertThat(playing.chain.received()).hasSize(10);
        assertThat(answer.offers()).hasSize(1);
        assertThat(answer.gaps())
                .extracting(Gap::reason)
                .containsExactly("There is more than 10 messages hold. Maybe ask for fewer hotels?");
    }

    @Test
    void anOfferHasAllThatTheSupplierSaysOfIt() {
        // when
        LiveOffer offer = playing.offer(success(roomStay()));

        // then
        assertThat(offer.id()).isEqualTo("chain:HTL1/DBL/BAR@2");
        assertThat(offer.property().name()).contains("Hotel am Graben");
        assertThat(offer.room().name()).isEqualTo("Double Room");
        assertThat(offer.terms().board()).contains(Board.BREAKFAST);
        assertThat(offer.price().total()).isEqualTo(euros(220_00));
        assertThat(offer.price().charges()).containsExactly(new Charge("VAT", euros(20_00), Charge.Due.IN_TOTAL));
        assertThat(offer.nightlyPrice()).contains(euros(110_00));
        assertThat(offer.allotment()).hasValue(3);
        assertThat(offer.validity().expiresAt()).contains(Instant.parse("2027-03-01T12:15:00Z"));
    }

    @Test
    void anEnvelopeAndWordsOfOthersDoNoHarm() {
        // given
        String message = success(
                roomStay()
                        .replace(
                                "<RoomRates>",
                                "<TPA_Extensions xmlns:x='urn:x'><x:RoomRates><x:Odd/></x:RoomRates></TPA_Extensions><RoomRates>"));
        String enveloped = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>"
                + message.substring(message.indexOf("<OTA")) + "</s:Body></s:Envelope>";

        // then
        assertThat(playing.offer(enveloped).room().code()).isEqualTo("DBL");
    }

    @ParameterizedTest
    @CsvSource({
        "AmountAfterTax='220.00' CurrencyCode='EUR',22000",
        "AmountAfterTax='22000' CurrencyCode='EUR' DecimalPlaces='2',22000",
        "AmountAfterTax='220' CurrencyCode='EUR',22000",
        "AmountAfterTax='220' CurrencyCode='EUR' DecimalPlaces='0',22000"
    })
    void amountsHaveAPointOrPlaces(String attributes, long cents) {
        // given
        String total = "<Total " + attributes + "/>";

        // then
        assertThat(playing.offer(success(roomStay("H", roomRate("DBL", "BAR", total))))
                        .price()
                        .total())
                .isEqualTo(euros(cents));
    }

    @ParameterizedTest
    @CsvSource({"34700,0", "34700,", "34700.00,2"})
    void yenHaveNoDecimals(String amount, String places) {
        // given
        String total = "<Total AmountAfterTax='%s' CurrencyCode='JPY'%s/>"
                .formatted(amount, places == null ? "" : " DecimalPlaces='" + places + "'");

        // then
        assertThat(playing.offer(success(roomStay("H", roomRate("DBL", "BAR", total))))
                        .price()
                        .total())
                .isEqualTo(new Money(34_700, Currency.getInstance("JPY")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<Taxes Amount='20.00'/>;22000;true",
                "<Taxes><Tax Type='Exclusive' Amount='20.00'/><Tax Type='Inclusive' Amount='5.00'/></Taxes>;22000;true",
                "<Taxes><Tax Amount='20.00'/><Tax Type='Exclusive' Percent='5'/></Taxes>;22000;false",
                "<Taxes/>;20000;false",
                "'';20000;false"
            })
    void taxesComeOnTopOfAPriceWithoutThem(String taxes, long cents, boolean complete) {
        // given
        String total = "<Total AmountBeforeTax='200.00' CurrencyCode='EUR'>" + taxes + "</Total>";

        // when
        LiveOffer offer = playing.offer(success(roomStay("H", roomRate("DBL", "BAR", total))));

        // then
        assertThat(offer.price().total()).isEqualTo(euros(cents));
        assertThat(offer.price().allIn().isPresent()).isEqualTo(complete);
    }

    @Test
    void aFeeOnTopLeavesThePriceOpen() {
        // given
        String rate = roomRate("DBL", "BAR", TOTAL)
                .replace("<Rate/>", "<Rate><Fees><Fee Type='Exclusive' Amount='5'/></Fees></Rate>");

        // then
        assertThat(playing.offer(success(roomStay("H", rate))).price().allIn()).isEmpty();
    }

    @Test
    void aTotalMayStandWithTheOnlyRate() {
        // given
        String rate = roomRate("DBL", "BAR", "").replace("<Rate/>", "<Rate>" + TOTAL + "</Rate>");

        // then
        assertThat(playing.offer(success(roomStay("H", rate))).price().total()).isEqualTo(euros(220_00));
    }

    @ParameterizedTest
    @CsvSource({
        "Breakfast='true',BREAKFAST",
        "Breakfast='1' Dinner='1',HALF_BOARD",
        "Breakfast='true' Lunch='true' Dinner='true',FULL_BOARD",
        "Breakfast='false',ROOM_ONLY",
        "MealPlanIndicator='false',ROOM_ONLY",
        "MealPlanCodes='14',ROOM_ONLY",
        "MealPlanCodes='3',BREAKFAST",
        "MealPlanCodes='12',HALF_BOARD",
        "MealPlanCodes='10',FULL_BOARD",
        "MealPlanCodes='NoM',",
        "Dinner='true',",
        "More='true',"
    })
    void mealsAreToldByNameOrCode(String attributes, Board board) {
        // given
        String stay = roomStay().replace("Breakfast=\"true\"", attributes);

        // then
        assertThat(playing.offer(success(stay)).terms().board()).isEqualTo(Optional.ofNullable(board));
    }

    @ParameterizedTest
    @CsvSource({
        "OffsetTimeUnit='Day' OffsetUnitMultiplier='2' OffsetDropTime='BeforeArrival',2027-06-01T22:00:00Z",
        "OffsetTimeUnit='Hour' OffsetUnitMultiplier='36',2027-06-02T10:00:00Z",
        "OffsetTimeUnit='Week' OffsetUnitMultiplier='1',2027-05-27T22:00:00Z",
        "OffsetTimeUnit='Month' OffsetUnitMultiplier='3',2027-03-03T23:00:00Z",
        "AbsoluteDeadline='2027-05-30T18:00:00',2027-05-30T16:00:00Z",
        "AbsoluteDeadline='2027-05-30T18:00:00-05:00',2027-05-30T23:00:00Z",
        "AbsoluteDeadline='2027-05-30',2027-05-29T22:00:00Z",
        "OffsetTimeUnit='Fortnight' OffsetUnitMultiplier='1',1970-01-01T00:00:00Z",
        "OffsetTimeUnit='Hour' OffsetUnitMultiplier='24' OffsetDropTime='AfterBooking',1970-01-01T00:00:00Z"
    })
    void deadlinesAreByTheClockOfTheCity(String attributes, Instant from) {
        // given
        String stay = roomStay().replace(Payloads.DEADLINE, "<Deadline " + attributes + "/>");

        // then
        assertThat(playing.offer(success(stay))
                        .terms()
                        .cancellation()
                        .freeUntil()
                        .orElseThrow())
                .satisfies(deadline -> assertThat(deadline.at()).isEqualTo(from))
                .satisfies(deadline -> assertThat(deadline.zone()).isEqualTo(Stays.VIENNA.zone()));
    }

    @Test
    void whereNobodyKnowsTheClockTheEarliestCounts() {
        // when
        LiveOffer offer = playing.at(List.of("chain:HTL1"), Reply.ok(success(roomStay())))
                .offers()
                .get(0);

        // then
        assertThat(offer.terms().cancellation().freeUntil().orElseThrow().at()).isEqualTo("2027-06-01T10:00:00Z");
    }

    static Stream<Arguments> costs() {
        return Stream.of(
                Arguments.of("NmbrOfNights='2'", new Penalty.Nights(2)),
                Arguments.of("NmbrOfNights='1' Percent='100'", new Penalty.Nights(1)),
                Arguments.of("Percent='50' BasisType='FullStay'", new Penalty.Share(BigDecimal.valueOf(50))),
                Arguments.of("Amount='80.00' CurrencyCode='EUR'", new Penalty.Sum(new Money(80_00, Stays.EURO))),
                Arguments.of("NmbrOfNights='1' Percent='50'", new Penalty.Unstated("a part of some nights")),
                Arguments.of("Percent='50' BasisType='FirstLast'", new Penalty.Unstated("a part of something")),
                Arguments.of("More='1'", new Penalty.Unstated("")));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void penaltiesAreOfSeveralKinds(String attributes, Penalty penalty) {
        // given
        String stay = roomStay().replace(Payloads.COST, "<AmountPercent " + attributes + "/>");

        // when
        CancellationTerms terms = playing.offer(success(stay)).terms().cancellation();

        // then
        assertThat(((CancellationTerms.Stepped) terms).steps())
                .extracting(Step::penalty)
                .containsExactly(penalty);
    }

    @Test
    void whatIsNotRefundableIsToldApartFromWhatNobodySpeaksOf() {
        // given
        String penalty = "<CancelPenalty>" + Payloads.DEADLINE + Payloads.COST + "</CancelPenalty>";

        // then
        assertThat(playing.offer(success(roomStay().replace(penalty, "<CancelPenalty NonRefundable='true'/>")))
                        .terms()
                        .cancellation())
                .isEqualTo(new CancellationTerms.NonRefundable());
        assertThat(playing.offer(success(roomStay().replace(penalty, "")))
                        .terms()
                        .cancellation())
                .isEqualTo(new CancellationTerms.Unstated());
    }

    @Test
    void penaltiesOfARateComeBeforeThoseOfItsPlan() {
        // given
        String rate = roomRate("DBL", "BAR", TOTAL)
                .replace("<Rate/>", "<Rate><CancelPolicies><CancelPenalty NonRefundable='1'/></CancelPolicies></Rate>");

        // then
        assertThat(playing.offer(success(roomStay("H", rate))).terms().cancellation())
                .isEqualTo(new CancellationTerms.NonRefundable());
    }

    @Test
    void roomsForDifferentSleepersAreAddedUp() {
        // given
        String couple = roomRate("DBL", "BAR", TOTAL).replace("<RoomRate ", "<RoomRate RoomStayCandidateRPH='1' ");
        String alone = roomRate("DBL", "BAR", TOTAL.replace("220.00", "160.00"))
                .replace("<RoomRate ", "<RoomRate RoomStayCandidateRPH='2' ");
        String one = roomRate("SGL", "BAR", TOTAL).replace("<RoomRate ", "<RoomRate RoomStayCandidateRPH='2' ");

        // when
        LiveOffer offer = playing.offer(
                success(roomStay("H", couple, alone, one)), Occupancy.of(2), Occupancy.of(2), Occupancy.of(1));

        // then
        assertThat(offer.id()).isEqualTo("chain:H/DBL/BAR@2+2+1");
        assertThat(offer.price().total()).isEqualTo(euros(600_00));
    }

    @Test
    void whatIsNotOnSaleForTheseNightsIsNoOffer() {
        for (String stay : List.of(
                roomStay().replace("\"AvailableForSale\"", "\"NoAvailability\""),
                roomStay().replace("\"AvailableForSale\"", "\"Whatever\""),
                roomStay().replace("<RoomRate ", "<RoomRate AvailabilityStatus='OnRequest' "),
                roomStay().replace("End=\"2027-06-06\"", "End=\"2027-06-07\""))) {
            assertThat(playing.answer(Reply.ok(success(stay)))).isEqualTo(new Answer<>(List.of(), List.of()));
        }
    }

    @Test
    void nothingOnSaleIsNoGap() {
        for (String message : List.of(
                success(),
                Payloads.message("<Success/>"),
                Payloads.errors("3", "322", "No availability"),
                Payloads.errors("3", "424", "No hotels found which match this input"))) {
            assertThat(playing.answer(Reply.ok(message))).isEqualTo(new Answer<>(List.of(), List.of()));
        }
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}
