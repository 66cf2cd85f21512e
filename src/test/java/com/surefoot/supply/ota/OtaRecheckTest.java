package com.surefoot.supply.ota;

import static com.surefoot.supply.ota.Payloads.TOTAL;
import static com.surefoot.supply.ota.Payloads.roomRate;
import static com.surefoot.supply.ota.Payloads.roomStay;
import static com.surefoot.supply.ota.Payloads.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Reply;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Recheck;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an offer when its hotel is asked again. */
class OtaRecheckTest {

    private static final Instant LATER = Instant.parse("2027-03-01T12:05:00Z");

    private final Playing playing = new Playing();
    private final LiveOffer offer = playing.offer(success(roomStay()));

    @AfterEach
    void close() {
        playing.close();
    }

    private LiveOffer recheck(String message) throws NoAnswerException {
        playing.time.pass(Duration.ofMinutes(5));
        playing.chain.answer(Playing.DOOR, Reply.ok(message));
        return playing.offers.recheck(offer);
    }

    private String failure(String message) {
        NoAnswerException failed = catchThrowableOfType(NoAnswerException.class, () -> recheck(message));
        assertThat(failed).hasMessageContaining("Maybe");
        return String.valueOf(failed.getMessage());
    }

    @Test
    void itsHotelIsAskedTheSameAgain() throws Exception {
        // when
        recheck(success(roomStay()));

        // then
        assertThat(playing.chain.received().get(1).body())
                .contains("ISOCountry=\"NL\"", "RequestedCurrency=\"EUR\"", "<HotelRef HotelCode=\"HTL1\"/>")
                .contains("Start=\"2027-06-04\" End=\"2027-06-06\"", "AgeQualifyingCode=\"10\" Count=\"2\"");
    }

    @Test
    void anOfferThatStandsHoldsForAnotherTimeToLive() throws Exception {
        // when
        LiveOffer now = recheck(success(roomStay()));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.Same(LATER));
        assertThat(now.validity().expiresAt()).contains(LATER.plus(Duration.ofMinutes(15)));
    }

    @Test
    void penaltiesThatHaveAlwaysHeldAreTheSameLater() throws Exception {
        // given
        String always = success(roomStay().replace(Payloads.DEADLINE, ""));
        LiveOffer strict = playing.offer(always);
        playing.time.pass(Duration.ofMinutes(5));

        // then
        assertThat(playing.offers.recheck(strict).lastCheck()).contains(new Recheck.Same(LATER));
    }

    @Test
    void anotherPriceIsToldWithBoth() throws Exception {
        // when
        LiveOffer now = recheck(success(roomStay("HTL1", roomRate("DBL", "BAR", TOTAL.replace("220.00", "231.00")))));

        // then
        assertThat(now.lastCheck()).contains(new Recheck.PriceChanged(LATER, euros(220_00), euros(231_00)));
    }

    @Test
    void otherTermsAreSeen() throws Exception {
        // when
        LiveOffer now = recheck(success(roomStay()
                .replace("OffsetUnitMultiplier=\"2\"", "OffsetUnitMultiplier=\"7\"")
                .replace("Breakfast=\"true\"", "Breakfast=\"false\"")));

        // then
        assertThat(now.lastCheck())
                .contains(new Recheck.TermsChanged(
                        LATER, Set.of(Recheck.Term.BOARD, Recheck.Term.CANCELLATION), euros(220_00), euros(220_00)));
    }

    @Test
    void whatIsNotListedAnyMoreIsSoldOut() throws Exception {
        for (String message : new String[] {
            success(roomStay("HTL1", roomRate("SGL", "BAR", TOTAL))), Payloads.errors("3", "322", "No availability")
        }) {
            assertThat(recheck(message).lastCheck()).containsInstanceOf(Recheck.SoldOut.class);
        }
    }

    @Test
    void anOfferMayBeFoundAgainInALaterMessage() throws Exception {
        // given
        playing.chain.answer(
                Playing.DOOR,
                Reply.ok(success(roomStay("HTL1", roomRate("SGL", "BAR", TOTAL)))
                        .replace("<RoomStays>", "<RoomStays MoreIndicator=\"2\">")),
                Reply.ok(success(roomStay())));

        // then
        assertThat(playing.offers.recheck(offer).lastCheck()).containsInstanceOf(Recheck.Same.class);
    }

    @Test
    void whatMayBeMissingIsNotTakenForSoldOut() {
        // given: another room can be read, this one cannot
        String odd = roomStay(
                "HTL1", roomRate("SGL", "BAR", TOTAL), roomRate("DBL", "BAR", TOTAL.replace("220.00", "lots")));

        // then
        assertThat(failure(success(odd))).contains("does not tell what became of", "1 of 2 offers cannot be read");
        assertThat(failure(Payloads.errors("12", "450", "Unable to process"))).contains("code 450");
        assertThat(failure("<OTA_Hotel")).contains("cannot be understood");
    }

    private static Money euros(long cents) {
        return new Money(cents, Stays.EURO);
    }
}
