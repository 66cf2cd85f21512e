package com.surefoot.supply.duffel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.live.WitnessedTickets;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.Serving;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketSuppliers;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Recheck;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever sets Duffel up has its tickets, what it says of them is kept, and how it is doing is seen. */
@Timeout(120)
class DuffelServingTest {

    private final Playing duffel = new Playing();

    @AfterEach
    void close() {
        duffel.close();
    }

    private Map<String, Object> settings() {
        return Map.of(
                "surefoot.suppliers.duffel.base-url", duffel.duffel.url().toString(),
                "surefoot.suppliers.duffel.key", Playing.KEY.value());
    }

    /** For half an hour from now on, since the application goes by the real clock. */
    private static String offer(String amount) {
        return Payloads.offer("off_1", amount, Payloads.DIRECT)
                .replace(
                        "2027-03-01T12:30:00.284992Z",
                        Instant.now().plus(Duration.ofMinutes(30)).toString());
    }

    @Test
    void whatASearchAndAnotherLookSawIsKept() throws Exception {
        // given
        duffel.duffel
                .answer(Playing.OFFERS, Reply.ok(Payloads.page(offer("240.20"))))
                .answer("/air/offers/off_1", Reply.ok(Payloads.one(offer("250.20"))));
        try (Serving surefoot = Serving.with(settings())) {
            assertThat(surefoot.health()).contains("\"duffel\":{\"status\":\"UNKNOWN\"}");
            WitnessedTickets tickets = surefoot.get(WitnessedTickets.class);

            // when
            Answer<TicketOffer> answer = tickets.search(Playing.ASKED);
            TicketOffer checked = tickets.recheck(answer.offers().get(0));

            // then
            assertThat(answer.gaps()).isEmpty();
            assertThat(checked.lastCheck()).containsInstanceOf(Recheck.PriceChanged.class);
            FactId price = new FactId(FactKind.PRICE, checked.id(), "2027-06-04");
            assertThat(surefoot.get(Evidence.class).list(List.of(price)).get(price))
                    .extracting(Observation::source, Observation::manner, Observation::value)
                    .containsExactly(
                            tuple("duffel", Observation.Manner.CHECKED, "125.10 EUR"),
                            tuple("duffel", Observation.Manner.LISTED, "120.10 EUR"));
            assertThat(surefoot.health())
                    .startsWith("{\"status\":\"UP\"")
                    .contains("\"duffel\":{\"status\":\"UP\",\"lastGood\":");
        }
    }

    @Test
    void whenItIsDownThatIsSeenAndNothingElseIs() throws Exception {
        // given
        duffel.duffel.answer(Playing.REQUESTS, Reply.status(500));
        try (Serving surefoot = Serving.with(settings())) {
            // when
            Answer<TicketOffer> answer = surefoot.get(WitnessedTickets.class).search(Playing.ASKED);

            // then
            assertThat(answer.offers()).isEmpty();
            assertThat(answer.gaps()).hasSize(1);
            assertThat(surefoot.health())
                    .contains("\"status\":\"UP\"", "\"duffel\":{\"status\":\"DOWN\",\"failure\":\"down\"}");
        }
    }

    @Test
    void whoHasNotSetItUpDoesNotAskIt() throws Exception {
        try (Serving surefoot = Serving.with(Map.of())) {
            // then
            assertThat(surefoot.get(TicketSuppliers.class).list()).isEmpty();
            assertThat(surefoot.get(WitnessedTickets.class).search(Playing.ASKED))
                    .isEqualTo(new Answer<>(List.of(), List.of()));
            assertThat(surefoot.health()).doesNotContain("duffel");
        }
    }

    @Test
    void whoForgotTheKeyIsToldSo() {
        Map<String, Object> keyless =
                Map.of("surefoot.suppliers.duffel.base-url", duffel.duffel.url().toString());

        // then: nothing starts
        assertThatThrownBy(() -> Serving.with(keyless))
                .hasStackTraceContaining("surefoot.suppliers.duffel.key is missing. Maybe ");
    }
}
