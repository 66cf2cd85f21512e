package com.surefoot.recommendation;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.FixedRates;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import com.surefoot.travel.ReferenceRates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A budget in another currency than the trip's is counted in the trip's, where somebody knows how. */
class BudgetExchangeTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final Exchange EXCHANGE = Exchange.by(FixedRates.of(DAY, "USD", "1.1588"), CLOCK);
    private static final TripPlanner PLANNER = new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60)));

    private final Recommender recommender =
            new TripRecommender(SmallSupply.with(EXCHANGE), PLANNER, SmallAssessor.create());

    @Test
    void theTripCostsNoMoreThanTheBudgetIsWorth() {
        // given
        TripBrief asked = brief(FRIDAY, SUNDAY).withBudget(usd("600.00"));

        // when
        Recommended found = (Recommended) recommender.recommend(asked);

        // then
        Conversion counted = found.budget().orElseThrow();
        assertThat(counted.from()).isEqualTo(usd("600.00"));
        assertThat(counted.to()).isEqualTo(eur("517.77"));
        assertThat(counted.rate().day()).isEqualTo(DAY);
        assertThat(found.brief()).isEqualTo(asked);
        assertThat(found.itinerary().total()).isLessThanOrEqualTo(eur("517.77"));
    }

    @Test
    void aBudgetInTheTripsCurrencyIsNotConverted() {
        // given
        TripBrief asked = brief(FRIDAY, SUNDAY).withBudget(eur("1500.00"));

        // then
        assertThat(((Recommended) recommender.recommend(asked)).budget()).isEmpty();
    }

    @Test
    void aRefusalTellsTheBudgetAsItWasStatedAndAsItCounts() {
        // given
        TripBrief asked = brief(FRIDAY, SUNDAY).withBudget(usd("10.00"));

        // when
        Refused refused = (Refused) recommender.recommend(asked);

        // then
        assertThat(refused.reason()).isEqualTo(Reason.CANNOT_BE_MET);
        assertThat(refused.brief()).isEqualTo(asked);
        assertThat(refused.faults()).anySatisfy(fault -> {
            assertThat(fault.pointer()).isEqualTo("/budget/amount");
            assertThat(fault.value()).isEqualTo("10.00 USD");
            assertThat(fault.problem()).endsWith("The budget counts as 8.62 EUR, by the rate of 2026-11-20.");
            assertThat(fault.hint()).startsWith("Maybe");
        });
    }

    @Test
    void aBudgetThatIsWorthLessThanACentIsTold() {
        // given
        TripBrief asked = brief(FRIDAY, SUNDAY).withBudget(usd("0.01"));

        // then
        assertThat(faults(asked)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/budget/amount");
            assertThat(fault.value()).isEqualTo("0.01 USD");
        });
    }

    @Test
    void aCurrencyWithoutARateIsTold() {
        // given
        TripBrief asked = brief(FRIDAY, SUNDAY).withBudget(new Money(50_000, Currency.getInstance("KRW")));

        // then
        assertThat(faults(asked)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/budget/currency");
            assertThat(fault.value()).isEqualTo("KRW");
            assertThat(fault.hint()).contains("Maybe", "EUR", "not configured");
        });
    }

    @Test
    void aRequirementInAnotherCurrencyIsNotConverted() {
        // given
        TripBrief asked = asking(
                brief(FRIDAY, SUNDAY).withBudget(usd("600.00")), new SpendAtMost(Spending.LODGING, usd("300.00")));

        // then
        assertThat(faults(asked)).singleElement().satisfies(fault -> assertThat(fault.problem())
                .contains("EUR", "only the budget"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T00:00:00Z, true",
        "2026-11-30T23:59:59Z, true",
        "2026-12-01T00:00:00Z, false",
        "2026-11-19T23:59:59Z, false",
    })
    void aRateHoldsForTenDays(Instant now, boolean holds) {
        // given
        Exchange exchange = Exchange.by(FixedRates.of(DAY, "USD", "1.1588"), Clock.fixed(now, ZoneOffset.UTC));

        // then
        assertThat(exchange.findWorth(usd("1.00"), ReferenceRates.EURO).isPresent())
                .isEqualTo(holds);
    }

    private List<Fault> faults(TripBrief asked) {
        Refused refused = (Refused) recommender.recommend(asked);
        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_VALUE);
        return refused.faults();
    }

    private static Money usd(String amount) {
        return Money.parse(amount, USD);
    }
}
