package com.surefoot.supply.ota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.Serving;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Recheck;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever sets a chain up that speaks OpenTravel has its rooms, and how it is doing is seen by its own name. */
@Timeout(120)
class OtaServingTest {

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    @Test
    void whatASearchAndAnotherLookSawIsKept() throws Exception {
        // given: dearer when it is asked again
        String now = Payloads.roomStay().replace("AmountAfterTax=\"220.00\"", "AmountAfterTax=\"230.00\"");
        playing.chain.answer(
                Playing.DOOR, Reply.ok(Payloads.success(Payloads.roomStay())), Reply.ok(Payloads.success(now)));
        try (Serving surefoot = Serving.with(Map.of(
                "surefoot.suppliers.chain.kind",
                "ota",
                "surefoot.suppliers.chain.base-url",
                playing.chain.url() + Playing.DOOR,
                "surefoot.suppliers.chain.key",
                Playing.KEY.value(),
                "surefoot.suppliers.chain.secret",
                Playing.PASSWORD.value()))) {
            assertThat(surefoot.health()).contains("\"chain\":{\"status\":\"UNKNOWN\"}");
            WitnessedOffers offers = surefoot.get(WitnessedOffers.class);

            // when
            Answer<LiveOffer> answer = offers.search(Stays.inVienna());
            LiveOffer checked = offers.recheck(answer.offers().get(0));

            // then
            assertThat(answer.gaps()).isEmpty();
            assertThat(checked.lastCheck()).containsInstanceOf(Recheck.PriceChanged.class);
            FactId rate = new FactId(FactKind.RATE, checked.id(), "2027-06-04/2027-06-06");
            assertThat(surefoot.get(Evidence.class).list(List.of(rate)).get(rate))
                    .extracting(Observation::source, Observation::manner, Observation::value)
                    .containsExactly(
                            tuple("chain", Observation.Manner.CHECKED, "115.00 EUR"),
                            tuple("chain", Observation.Manner.LISTED, "110.00 EUR"));
            assertThat(surefoot.health())
                    .contains("\"chain\":{\"status\":\"UP\",\"lastGood\":")
                    .doesNotContain(Playing.KEY.value());
        }
    }

    @Test
    void whoHasNotSetItUpDoesNotAskIt() throws Exception {
        try (Serving surefoot = Serving.with(Map.of())) {
            assertThat(surefoot.get(OtaSuppliers.class).list()).isEmpty();
            assertThat(surefoot.health()).doesNotContain("chain");
        }
    }
}
