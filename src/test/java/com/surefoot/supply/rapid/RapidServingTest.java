package com.surefoot.supply.rapid;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever sets Rapid up has its rooms, what it says of them is kept, and how it is doing is seen. */
@Timeout(120)
class RapidServingTest {

    private final Playing playing = new Playing();

    @AfterEach
    void close() {
        playing.close();
    }

    /** For half an hour from now on, since the application goes by the real clock. */
    private static String lasting(String payload) {
        String end = Instant.now().plus(Duration.ofMinutes(30)).toString();
        return payload.replaceAll("2027-03-01T12:[0-9]{2}:00Z", end);
    }

    @Test
    void whatASearchAndAnotherLookSawIsKept() throws Exception {
        // given
        playing.rapid
                .answer(Playing.AVAILABILITY, Reply.ok(lasting(Payloads.rates(Payloads.rate()))))
                .answer(
                        Playing.CHECK,
                        Reply.ok(lasting(Payloads.checked(
                                "price_changed", Payloads.pricing("2", "94.49", "14.81", "230.00", "EUR")))));
        try (Serving surefoot = Serving.with(Map.of(
                "surefoot.suppliers.rapid.base-url", playing.rapid.url() + "/v3",
                "surefoot.suppliers.rapid.key", Playing.KEY.value(),
                "surefoot.suppliers.rapid.secret", Playing.SECRET.value()))) {
            assertThat(surefoot.health()).contains("\"rapid\":{\"status\":\"UNKNOWN\"}");
            WitnessedOffers offers = surefoot.get(WitnessedOffers.class);

            // when
            Answer<LiveOffer> answer = offers.search(Stays.at(List.of("rapid:19248")));
            LiveOffer checked = offers.recheck(answer.offers().get(0));

            // then
            assertThat(answer.gaps()).isEmpty();
            assertThat(checked.lastCheck()).containsInstanceOf(Recheck.PriceChanged.class);
            FactId rate = new FactId(FactKind.RATE, checked.id(), "2027-06-04/2027-06-06");
            assertThat(surefoot.get(Evidence.class).list(List.of(rate)).get(rate))
                    .extracting(Observation::source, Observation::manner, Observation::value)
                    .containsExactly(
                            tuple("rapid", Observation.Manner.CHECKED, "115.00 EUR"),
                            tuple("rapid", Observation.Manner.LISTED, "109.30 EUR"));
            assertThat(surefoot.health())
                    .contains("\"rapid\":{\"status\":\"UP\",\"lastGood\":")
                    .doesNotContain(Playing.KEY.value());
        }
    }

    @Test
    void whoHasNotSetItUpDoesNotAskIt() throws Exception {
        try (Serving surefoot = Serving.with(Map.of())) {
            assertThat(surefoot.get(RapidSuppliers.class).list()).isEmpty();
            assertThat(surefoot.health()).doesNotContain("rapid");
        }
    }
}
