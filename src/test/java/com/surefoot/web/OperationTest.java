package com.surefoot.web;

import static com.surefoot.fixtures.SomethingWithheld.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.reliability.desk.HeldBacks;
import com.surefoot.wire.OperationDocument;
import com.surefoot.wire.OperationDocument.AuthorDocument;
import com.surefoot.wire.OperationDocument.CallsDocument;
import com.surefoot.wire.OperationDocument.SourceDocument;
import com.surefoot.wire.OperationDocument.SupplierDocument;
import com.surefoot.wire.OperationDocument.WithheldCount;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What operators are told of how Surefoot is doing. */
class OperationTest {

    private static final SmallServer SERVER = SmallServer.start(Map.of(
            "surefoot.suppliers.liteapi.base-url",
            "http://localhost:1",
            "surefoot.suppliers.liteapi.key",
            "key",
            "surefoot.suppliers.liteapi.quota-calls",
            30,
            "surefoot.jdbc.url",
            "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(UUID.randomUUID())));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatWasHeldBackIsCountedByReason() throws Exception {
        // given
        SERVER.context().getBean(HeldBacks.class).keep(List.of(visit("one", "museum", 90), visit("one", "garden", 90)));

        // when
        OperationDocument told = read();

        // then
        assertThat(told.withheld().hour()).containsExactly(new WithheldCount("not_sure_enough", "visit", 2));
        assertThat(told.withheld().day()).isEqualTo(told.withheld().hour());
        assertThat(told.since()).isEqualTo(told.at());
    }

    @Test
    void howOldWhatSourcesSayIsIsTold() throws Exception {
        // given
        SERVER.answer(Call.post("/v1/observations", """
                        [{"fact":{"kind":"hours","subject":"museum","occasion":"2027-06-05"},"source":"guide",
                          "manner":"listed","seenAt":"2026-11-23T10:00:00Z","value":"09:00-17:00"}]"""), 200);

        // then
        assertThat(read().sources())
                .contains(new SourceDocument("guide", Optional.empty(), 1, Optional.of(7200L), Optional.of(7200L)));
    }

    @Test
    void suppliersAreToldWithTheirCallsAndQuotas() throws Exception {
        // given
        registry()
                .timer("surefoot.supplier.calls", "supplier", "liteapi", "outcome", "slow")
                .record(Duration.ofMillis(300));

        // then
        assertThat(read().suppliers())
                .containsExactly(new SupplierDocument(
                        "liteapi", Optional.empty(), 30, 30, List.of(new CallsDocument("slow", 1, 300))));
    }

    @Test
    void whatModelsAreAskedAndWhatIsToldAreCounted() throws Exception {
        // given
        registry()
                .timer("surefoot.model.calls", "preset", "any", "outcome", "answered")
                .record(Duration.ofMillis(800));
        registry()
                .counter("surefoot.model.tokens", "preset", "any", "direction", "read")
                .increment(1_200);
        registry().counter("surefoot.telling.trips", "author", "model").increment();
        registry().counter("surefoot.telling.sentences", "author", "model").increment(14);
        registry().counter("surefoot.telling.rejected").increment(2);

        // when
        OperationDocument told = read();

        // then
        assertThat(told.model().calls()).containsExactly(new CallsDocument("answered", 1, 800));
        assertThat(told.model().tokensRead()).isEqualTo(1_200);
        assertThat(told.telling().authors()).containsExactly(new AuthorDocument("model", 1, 14));
        assertThat(told.telling().rejected()).isEqualTo(2);
    }

    private static MeterRegistry registry() {
        return SERVER.context().getBean(MeterRegistry.class);
    }

    private static OperationDocument read() throws IOException, InterruptedException {
        return SERVER.context()
                .getBean(ObjectMapper.class)
                .readValue(SERVER.answer(Call.get("/v1/operation"), 200), OperationDocument.class);
    }
}
