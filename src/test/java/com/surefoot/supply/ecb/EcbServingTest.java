package com.surefoot.supply.ecb;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import com.surefoot.travel.ExchangeRate;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.ReferenceRates;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever serves has rates as soon as the bank answers, and still has them when it does not. */
@Timeout(120)
class EcbServingTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    private final StandIn bank = StandIn.start();
    private final String database = "jdbc:h2:mem:ecb%d;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            .formatted(DATABASES.incrementAndGet());

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void ratesAreThereSoonAndOutliveARestartWithoutTheBank() throws Exception {
        // given
        bank.answer("/eurofxref-hist-90d.xml", Reply.ok(Documents.of(Documents.FRIDAY)));
        try (EmbeddedServer server =
                serve(Map.of("surefoot.suppliers.ecb.base-url", bank.url().toString()))) {
            assertThat(await(server)).isPresent();
        }
        bank.close();

        // when
        try (EmbeddedServer server =
                serve(Map.of("surefoot.suppliers.ecb.base-url", bank.url().toString()))) {
            Optional<ExchangeRate> rate = find(server);

            // then
            assertThat(rate.orElseThrow().shown()).isEqualByComparingTo("1.1588");
        }
    }

    @Test
    void whoHasNotConfiguredTheBankDoesNotAskIt() {
        try (EmbeddedServer server = serve(Map.of())) {
            // then
            assertThat(server.getApplicationContext().findBean(EcbRates.class)).isEmpty();
            assertThat(find(server)).isEmpty();
        }
    }

    @Test
    void aCommandDoesNotAskTheBank() {
        // given
        bank.answer("/eurofxref-hist-90d.xml", Reply.ok(Documents.of(Documents.FRIDAY)));

        // when
        try (ApplicationContext command = ApplicationContext.run(
                settings(Map.of("surefoot.suppliers.ecb.base-url", bank.url().toString())))) {
            // then
            assertThat(command.getBean(EcbRates.class).supplier().state().lastGood())
                    .isEmpty();
            assertThat(bank.received()).isEmpty();
        }
    }

    private EmbeddedServer serve(Map<String, Object> more) {
        return ApplicationContext.run(EmbeddedServer.class, settings(more));
    }

    private Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("surefoot.jdbc.url", database);
        settings.put("surefoot.host", "localhost");
        settings.put("surefoot.port", -1);
        settings.put("surefoot.warm-up", false);
        return settings;
    }

    private static Optional<ExchangeRate> await(EmbeddedServer server) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        Optional<ExchangeRate> found = find(server);
        while (found.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(20);
            found = find(server);
        }
        return found;
    }

    private static Optional<ExchangeRate> find(EmbeddedServer server) {
        return server.getApplicationContext()
                .getBean(ExchangeRates.class)
                .findRate(ReferenceRates.EURO, Currency.getInstance("USD"), SATURDAY, Period.ofDays(3));
    }
}
