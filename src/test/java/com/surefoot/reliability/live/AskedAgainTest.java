package com.surefoot.reliability.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Validity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that suppliers are asked about again. */
class AskedAgainTest extends PlayedOffers {

    @Test
    void whileAnOfferIsLiveItIsAskedAboutItself() throws Exception {
        // given
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());
        offers.search(Stays.inVienna());
        Validity later = later();
        hotels.check = offer -> offer.soldOut(later.observedAt());

        // when
        boolean told = offers.ask(question("hotels:17/dbl/flex@2"), Stays.EURO, "AT");

        // then
        assertThat(told).isTrue();
        assertThat(seen(room("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .contains("sold out");
    }

    @Test
    void onceItHasExpiredItsPropertyIsSearchedForTheSameStay() throws Exception {
        // given: somebody else has searched before a restart
        hotels.answer = new Answer<>(List.of(offer("hotels", Price.of(euros(260_00)))), List.of());

        // when
        boolean told = offers.ask(question("hotels:17/dbl/flex@2"), Stays.EURO, "AT");

        // then
        assertThat(told).isTrue();
        assertThat(hotels.requests)
                .containsExactly(new StayRequest(
                        new Where.AtProperties(List.of("hotels:17")),
                        Stays.JUNE,
                        List.of(Occupancy.of(2)),
                        Stays.EURO,
                        "AT"));
        assertThat(seen(rate("hotels:17/dbl/flex@2")))
                .extracting(Observation::value)
                .containsExactly("130.00 EUR");
    }

    @Test
    void whatIsNotAmongWhatIsSoldNeedNotBeSoldOut() throws Exception {
        // given: only the best rates are told
        hotels.answer = new Answer<>(List.of(offer("hotels")), List.of());

        // then
        assertThat(offers.ask(question("hotels:17/suite/flex@2"), Stays.EURO, "AT"))
                .isFalse();
        assertThat(seen(room("hotels:17/suite/flex@2"))).isEmpty();
    }

    @Test
    void aSupplierThatDoesNotTellIsNoAnswer() {
        // given
        hotels.answer = new Answer<>(List.of(), List.of(new Gap("hotels", "it is down")));

        // then
        assertThatThrownBy(() -> offers.ask(question("hotels:17/dbl/flex@2"), Stays.EURO, "AT"))
                .isInstanceOf(NoAnswerException.class)
                .hasMessage("it is down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inns:17/dbl/flex@2",
                "hotels:17",
                "hotels:17@2/dbl",
                "hotels:17/dbl/flex",
                "hotels:17/dbl/flex@two",
                "hotels:17/dbl/flex@0"
            })
    void whatIsNoOfferOfTheSupplierIsNoQuestion(String subject) {
        assertThat(RateQuestion.find(rate(subject), "hotels")).isEmpty();
        assertThat(RateQuestion.find(FactId.standing(FactKind.PLACE, "hotels:17/dbl/flex@2"), "hotels"))
                .isEmpty();
    }

    @Test
    void aQuestionIsNamedByItsFacts() {
        // when
        RateQuestion question = RateQuestion.find(room("hotels:17/a/b@c/flex@2-9,4+1"), "hotels")
                .orElseThrow();

        // then
        assertThat(question.rate()).isEqualTo(rate("hotels:17/a/b@c/flex@2-9,4+1"));
        assertThat(question.property()).isEqualTo("hotels:17");
        assertThat(question.rooms()).containsExactly(new Occupancy(2, List.of(9, 4)), Occupancy.of(1));
    }

    private static RateQuestion question(String offer) {
        return RateQuestion.find(rate(offer), "hotels").orElseThrow();
    }
}
