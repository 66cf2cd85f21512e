package com.surefoot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.travel.ExchangeRate;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.travel.ReferenceRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class JdbcExchangeRatesTest {

    private static final Currency EUR = ReferenceRates.EURO;
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final Period WEEK = Period.ofDays(7);

    private final ExchangeRates rates;

    JdbcExchangeRatesTest(TestDatabase database) {
        rates = database.emptied().get(ExchangeRates.class);
    }

    @Test
    void aWeekendGoesByTheFridayBefore() {
        // given
        rates.keep(List.of(
                new ReferenceRates(FRIDAY, Map.of(USD, new BigDecimal("1.1588"), JPY, new BigDecimal("181.33"))),
                new ReferenceRates(THURSDAY, Map.of(USD, new BigDecimal("1.15")))));

        // when
        ExchangeRate rate = rates.findRate(USD, JPY, SUNDAY, WEEK).orElseThrow();

        // then
        assertThat(rate.day()).isEqualTo(FRIDAY);
        assertThat(rate.fromPerEuro()).isEqualByComparingTo("1.1588");
        assertThat(rate.toPerEuro()).isEqualByComparingTo("181.33");
    }

    @Test
    void theEuroItselfHasARate() {
        // given
        rates.keep(List.of(new ReferenceRates(FRIDAY, Map.of(USD, new BigDecimal("1.1588")))));

        // then
        assertThat(rates.findRate(USD, EUR, FRIDAY, WEEK).orElseThrow().toPerEuro())
                .isEqualByComparingTo("1");
        assertThat(rates.findRate(EUR, USD, FRIDAY, WEEK).orElseThrow().shown()).isEqualByComparingTo("1.1588");
        assertThat(rates.findRate(USD, USD, FRIDAY, WEEK).orElseThrow().shown()).isEqualByComparingTo("1");
    }

    @Test
    void noRateIsOlderThanItMayBeOrStillToCome() {
        // given
        rates.keep(List.of(new ReferenceRates(FRIDAY, Map.of(USD, new BigDecimal("1.1588")))));

        // then
        assertThat(rates.findRate(USD, EUR, FRIDAY.plusDays(7), WEEK)).isPresent();
        assertThat(rates.findRate(USD, EUR, FRIDAY.plusDays(8), WEEK)).isEmpty();
        assertThat(rates.findRate(USD, EUR, THURSDAY, WEEK)).isEmpty();
        assertThat(rates.findRate(USD, EUR, FRIDAY, Period.ZERO)).isPresent();
        assertThat(rates.findRate(USD, JPY, FRIDAY, WEEK)).isEmpty();
    }

    @Test
    void bothRatesAreOfOneDay() {
        // given
        rates.keep(List.of(
                new ReferenceRates(FRIDAY, Map.of(USD, new BigDecimal("1.1588"))),
                new ReferenceRates(THURSDAY, Map.of(USD, new BigDecimal("1.15"), JPY, new BigDecimal("180")))));

        // then
        ExchangeRate rate = rates.findRate(USD, JPY, FRIDAY, WEEK).orElseThrow();
        assertThat(rate.day()).isEqualTo(THURSDAY);
        assertThat(rate.fromPerEuro()).isEqualByComparingTo("1.15");
    }

    @Test
    void aDayThatIsToldAgainIsCorrected() {
        // given
        rates.keep(List.of(
                new ReferenceRates(FRIDAY, Map.of(USD, new BigDecimal("11.588"))),
                new ReferenceRates(THURSDAY, Map.of(USD, new BigDecimal("1.15")))));

        // when
        rates.keep(List.of(new ReferenceRates(FRIDAY, Map.of(USD, new BigDecimal("1.1588")))));

        // then
        assertThat(rates.findRate(EUR, USD, FRIDAY, WEEK).orElseThrow().toPerEuro())
                .isEqualByComparingTo("1.1588");
        assertThat(rates.findRate(EUR, USD, THURSDAY, WEEK).orElseThrow().toPerEuro())
                .isEqualByComparingTo("1.15");
    }

    @Test
    void ratesOfTheGreatestLengthAreKeptToTheLastDigit() {
        // given
        BigDecimal long1 = new BigDecimal("9999999999.9999999999");
        BigDecimal short1 = new BigDecimal("0.0000000001");
        rates.keep(List.of(new ReferenceRates(FRIDAY, Map.of(USD, long1, JPY, short1))));

        // then
        Optional<ExchangeRate> rate = rates.findRate(USD, JPY, FRIDAY, WEEK);
        assertThat(rate.orElseThrow().fromPerEuro()).isEqualByComparingTo(long1);
        assertThat(rate.orElseThrow().toPerEuro()).isEqualByComparingTo(short1);
    }

    @Test
    void severalServersMayKeepTheSameAtOnce() throws Exception {
        // given
        ExecutorService servers = Executors.newFixedThreadPool(4);
        List<ReferenceRates> days = FRIDAY.minusDays(89)
                .datesUntil(FRIDAY.plusDays(1))
                .map(day -> new ReferenceRates(day, Map.of(USD, new BigDecimal("1.1588"))))
                .toList();

        // when
        List<Future<?>> keeping = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            keeping.add(servers.submit(() -> rates.keep(days)));
        }
        for (Future<?> each : keeping) {
            each.get();
        }
        servers.shutdown();

        // then
        assertThat(days).allSatisfy(day -> assertThat(rates.findRate(EUR, USD, day.day(), Period.ZERO))
                .isPresent());
    }
}
