package com.surefoot.supply.liteapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.supply.hotels.Stays;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.standin.Reply;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Recheck;
import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever sets LiteAPI up has its rooms, and what it says of them is kept. */
@Timeout(120)
class LiteApiServingTest {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Playing liteapi = new Playing();

    @AfterEach
    void close() {
        liteapi.close();
    }

    @Test
    void whatASearchAndAnotherLookSawIsKept() throws Exception {
        // given
        liteapi.search.answer(Playing.RATES, Reply.ok(Payloads.oneOffer(Payloads.DOUBLE)));
        liteapi.booking.answer(Playing.PREBOOK, Reply.ok(Payloads.prebook("251", false, false, Payloads.DOUBLE)));
        try (ApplicationContext application = run(Map.of(
                "surefoot.suppliers.liteapi.base-url", liteapi.search.url().toString(),
                "surefoot.suppliers.liteapi.key", Playing.KEY.value(),
                "surefoot.suppliers.liteapibook.base-url", liteapi.booking.url().toString(),
                "surefoot.suppliers.liteapibook.key", Playing.KEY.value()))) {
            WitnessedOffers offers = application.getBean(WitnessedOffers.class);

            // when
            Answer<LiveOffer> answer = offers.search(Stays.at(List.of("liteapi:lp1897")));
            LiveOffer checked = offers.recheck(answer.offers().get(0));

            // then
            assertThat(answer.gaps()).isEmpty();
            assertThat(checked.lastCheck()).containsInstanceOf(Recheck.PriceChanged.class);
            FactId rate = new FactId(FactKind.RATE, checked.id(), "2027-06-04/2027-06-06");
            assertThat(application.getBean(Evidence.class).list(List.of(rate)).get(rate))
                    .extracting(Observation::source, Observation::manner, Observation::value)
                    .containsExactly(
                            tuple("liteapi", Observation.Manner.CHECKED, "125.50 EUR"),
                            tuple("liteapi", Observation.Manner.LISTED, "120.25 EUR"));
            assertThat(application
                            .getBean(Suppliers.class)
                            .get("liteapibook")
                            .state()
                            .lastGood())
                    .isPresent();
        }
    }

    @Test
    void whoHasNotSetItUpDoesNotAskIt() {
        try (ApplicationContext application = run(Map.of())) {
            // then
            assertThat(application.getBeansOfType(LiveSuppliers.class))
                    .isNotEmpty()
                    .allSatisfy(connector -> assertThat(connector.list()).isEmpty());
            assertThat(application.getBean(WitnessedOffers.class).search(Stays.inVienna()))
                    .isEqualTo(new Answer<>(List.of(), List.of()));
        }
    }

    private static ApplicationContext run(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(
                "surefoot.jdbc.url",
                "jdbc:h2:mem:liteapi%d;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(DATABASES.incrementAndGet()));
        settings.put("surefoot.warm-up", false);
        return ApplicationContext.run(settings);
    }
}
