package com.surefoot.web.standin.ecb;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.MovingClock;
import com.surefoot.supply.http.Polled;
import com.surefoot.travel.ExchangeRate;
import com.surefoot.travel.ExchangeRates;
import com.surefoot.web.standin.Connected;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Another Surefoot, which has its exchange rates from a sandbox. */
@Timeout(120)
class EcbStandInTest {

    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    /** A Monday; rates are out at 16:00. */
    private static final LocalDate START = LocalDate.of(2027, 3, 1);

    private Connected connected;

    @BeforeEach
    void start() {
        connected = new Connected("ecb", "/sandbox/ecb");
    }

    @AfterEach
    void stop() {
        connected.close();
    }

    private void pass(Duration time) {
        connected.world().get(MovingClock.class).pass(time);
        connected.get(MovingClock.class).pass(time);
    }

    private Optional<ExchangeRate> rate(LocalDate day) {
        return connected.get(ExchangeRates.class).findRate(EURO, DOLLAR, day, Period.ZERO);
    }

    @Test
    void ratesAreThoseOfWorkingDays() throws Exception {
        // when
        connected.get(Polled.class).poll();

        // then: Friday's are there, and none of the weekend and of today
        assertThat(rate(START.minusDays(3))).isPresent();
        assertThat(rate(START.minusDays(2))).isEmpty();
        assertThat(rate(START.minusDays(1))).isEmpty();
        assertThat(rate(START)).isEmpty();

        // when: it is evening
        pass(Duration.ofHours(9));
        connected.get(Polled.class).poll();

        // then
        assertThat(rate(START)).isPresent();
    }

    @Test
    void theBankIsClosedOnItsHolidays() {
        assertThat(Stream.of("2027-01-01", "2027-03-26", "2027-03-29", "2026-05-01", "2026-12-25", "2027-03-27")
                        .map(LocalDate::parse))
                .noneMatch(Fixing::isWorkingDay);
        assertThat(Stream.of("2027-03-25", "2027-03-30", "2026-12-24").map(LocalDate::parse))
                .allMatch(Fixing::isWorkingDay);
    }

    @Test
    void ratesFollowFromTheSeedAndStayPlausible() {
        // given
        Fixing fixing = new Fixing(7);

        // then
        for (LocalDate day = START; day.isBefore(START.plusYears(2)); day = day.plusDays(1)) {
            double dollar =
                    fixing.rates(day).getOrDefault("USD", BigDecimal.ZERO).doubleValue();
            double before = fixing.rates(day.minusDays(1))
                    .getOrDefault("USD", BigDecimal.ZERO)
                    .doubleValue();
            assertThat(dollar).isBetween(1.0, 1.2);
            assertThat(Math.abs(dollar / before - 1)).isLessThan(0.02);
        }
        assertThat(new Fixing(7).rates(START)).isEqualTo(fixing.rates(START)).isNotEqualTo(new Fixing(8).rates(START));
        assertThat(fixing.rates(START)).isNotEqualTo(fixing.rates(START.plusDays(1)));
    }

    @Test
    void whoHasADocumentIsToldThatItIsStillTheSame() throws Exception {
        // given
        HttpResponse<String> first = connected.get("/eurofxref-daily.xml");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        // when
        int same = connected.get("/eurofxref-daily.xml", "If-None-Match", tag).statusCode();
        pass(Duration.ofHours(24));
        int other = connected.get("/eurofxref-daily.xml", "If-None-Match", tag).statusCode();

        // then
        assertThat(List.of(first.statusCode(), same, other)).containsExactly(200, 304, 200);
        assertThat(first.headers().firstValue("Surefoot-Data")).contains("sample");
        assertThat(first.body()).contains("<Cube time=\"2027-02-26\">");
    }
}
