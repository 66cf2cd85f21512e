package com.surefoot.planning.constraints;

import static com.surefoot.planning.constraints.TripModel.MUSEUM;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.planning.model.TripPlan;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each budget to the cent: what is just spent, a cent more, and no budget at all. */
class BudgetConstraintsTest {

    private final TripModel model = new TripModel();
    private final Stop museum = model.sight(0, MUSEUM, 0, 24 * 60, 2_500);
    private final Stop lunch = model.meal(1, 11 * 60, 13 * 60, MealKind.LUNCH, 3_000);

    @ParameterizedTest
    @EnumSource
    void exactlyTheBudgetIsRight(Spending on) {
        // given
        model.caps.put(on, spent(on));

        // then
        assertThat(spent(on)).isPositive();
        assertThat(Verdict.on(plan()).isRight(name(on))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aCentMoreThanTheBudgetIsWrongByTheLeastAndTellsWhatIsSpent(Spending on) {
        // given
        model.caps.put(on, spent(on) - 1);

        // then
        long permille = 1_000 / (spent(on) - 1);
        assertThat(Verdict.on(plan()).hard(name(on))).isEqualTo(-permille - 1);
        assertThat(Verdict.on(plan()).breach(name(on))).isEqualTo(new Breach.Overspent(on, spent(on)));
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheBudgetIsWrongByAThousandth(Spending on) {
        // given
        model.caps.put(on, spent(on) / 2);

        // then
        assertThat(Verdict.on(plan()).hard(name(on))).isBetween(-1_010L, -1_001L);
    }

    @ParameterizedTest
    @EnumSource
    void aBudgetOfNothingDividesByNothing(Spending on) {
        // given
        model.caps.put(on, 0L);

        // then
        assertThat(Verdict.on(plan()).hard(name(on))).isEqualTo(-1_000 * spent(on) - 1);
    }

    @ParameterizedTest
    @EnumSource
    void aBudgetBindsOnlyWhatItIsFor(Spending on) {
        // given
        model.caps.put(on, 0L);

        // then
        assertThat(Verdict.on(plan()).breaches()).containsOnlyKeys(name(on));
    }

    @Test
    void withoutBudgetsNothingIsTooDear() {
        assertThat(Verdict.on(plan()).breaches()).isEmpty();
    }

    private TripPlan plan() {
        return model.plan(List.of(museum), List.of(lunch), List.of());
    }

    private long spent(Spending on) {
        TripPlan plan = plan();
        return switch (on) {
            case TOTAL -> plan.cost();
            case LODGING -> 2 * 10_000;
            case INTERCITY -> 7_800 + 9_000;
            case IN_CITY -> sum(plan, DayTimetable::ways);
            case MEALS -> 3_000;
            case TICKETS -> 2_500;
        };
    }

    private static long sum(TripPlan plan, ToLongFunction<DayTimetable> cost) {
        return plan.days().stream()
                .mapToLong(day -> cost.applyAsLong(day.timetable()))
                .sum();
    }

    private static String name(Spending on) {
        return switch (on) {
            case TOTAL -> TripConstraints.BUDGET;
            case LODGING -> TripConstraints.LODGING_BUDGET;
            case INTERCITY -> TripConstraints.RIDE_BUDGET;
            case IN_CITY -> TripConstraints.IN_CITY_BUDGET;
            case MEALS -> TripConstraints.MEAL_BUDGET;
            case TICKETS -> TripConstraints.TICKET_BUDGET;
        };
    }
}
