package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every request, whatever it asks for. */
class TripPlannerPropertiesTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void aPlanMeetsEveryMustOrSaysWhatStandsInTheWay(long seed) {
        // given
        Random random = new Random(seed);
        Demand[] demands = Stream.generate(() -> demand(random))
                .limit(1 + random.nextInt(4))
                .toArray(Demand[]::new);
        PlanningRequest request = request(asking(brief(FRIDAY, SUNDAY), demands), Set.of());

        // when
        Plan plan = Checked.PLANNER.plan(request);

        // then
        String asked = "seed " + seed + ": " + List.of(demands);
        if (plan instanceof Feasible feasible) {
            assertThat(Checked.findings(request, feasible.itinerary()))
                    .as(asked)
                    .isEmpty();
        } else {
            Infeasible infeasible = (Infeasible) plan;
            assertThat(infeasible.conflicts()).as(asked).isNotEmpty().allSatisfy(conflict -> assertThat(
                            request.brief().requirements())
                    .containsAll(conflict));
            assertThat(infeasible.reasons()).as(asked).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPlanToldIsCompleteAndNoWorseThanTheOneBefore(Flavour flavour) {
        // given
        PlanningRequest request = request(
                asking(
                        brief(FRIDAY, SUNDAY),
                        new SightDemand.Sights(Choice.all(Set.of("s9", "s12"))),
                        new SpendAtMost(Spending.TOTAL, eur("700.00"))),
                Set.of());
        List<Feasible> told = new ArrayList<>();

        // when
        Plan plan = Checked.PLANNER.plan(request, flavour, told::add);

        // then
        assertThat(told).isNotEmpty().allSatisfy(improved -> assertThat(Checked.findings(request, improved.itinerary()))
                .isEmpty());
        assertThat(told).extracting(Feasible::score).isSorted();
        assertThat(plan).isInstanceOfSatisfying(Feasible.class, last -> {
            assertThat(last.itinerary()).isEqualTo(told.get(told.size() - 1).itinerary());
            assertThat(last.score().hard()).isZero();
        });
    }

    @Test
    void theSameRequestTwiceGivesTheSameItinerary() {
        // given
        PlanningRequest request = request(
                asking(brief(FRIDAY, SUNDAY), new SightDemand.Kinds(Choice.atLeast(3, Set.of("park", "museum")))),
                Set.of());

        // when
        Plan first = Checked.PLANNER.plan(request);
        Plan second = Checked.PLANNER.plan(request);

        // then
        assertThat(((Feasible) first).itinerary()).isEqualTo(((Feasible) second).itinerary());
        assertThat(((Feasible) first).score()).isEqualTo(((Feasible) second).score());
    }

    /** Something a traveller might ask for. */
    private static Demand demand(Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> new SpendAtMost(pick(random, Spending.values()), euros(random, 40, 700));
            case 1 -> new SpendAtMost(Spending.TOTAL, euros(random, 380, 700));
            case 2 -> new PriceAtMost(pick(random, Priced.values()), euros(random, 15, 100));
            case 3 -> new RideDemand.Departs(direction(random), ClockSpan.from(time(random, 6, 14)));
            case 4 -> new RideDemand.Arrives(direction(random), ClockSpan.until(time(random, 12, 22)));
            case 5 -> new RideDemand.LastsAtMost(direction(random), Duration.ofMinutes(140 + random.nextInt(20)));
            case 6 ->
                new InCityDemand.Modes(new Choice<>(
                        pick(random, Choice.Quantifier.ALL, Choice.Quantifier.ONLY, Choice.Quantifier.NONE),
                        0,
                        Set.of(pick(random, InCityMode.WALK, InCityMode.TAXI, InCityMode.METRO))));
            case 7 -> new InCityDemand.TaxiBeyond(Distance.ofKilometres(1 + random.nextInt(4)));
            case 8 ->
                new InCityDemand.WalkAtMost(pick(random, Per.values()), Distance.ofKilometres(1 + random.nextInt(5)));
            case 9 -> new LodgingDemand.Properties(Choice.any(Set.of("h" + (1 + random.nextInt(3)))));
            case 10 -> new LodgingDemand.Beds(1 + random.nextInt(2));
            case 11 ->
                new LodgingDemand.Near("Sight s" + random.nextInt(14), Distance.ofKilometres(1 + random.nextInt(3)));
            case 12 ->
                new SightDemand.Sights(new Choice<>(
                        pick(random, Choice.Quantifier.ALL, Choice.Quantifier.NONE),
                        0,
                        Set.of(sight(random), smallSight(random))));
            case 13 -> new SightDemand.Kinds(Choice.atLeast(1 + random.nextInt(4), Set.of(kind(random))));
            case 14 ->
                new SightDemand.Kinds(new Choice<>(
                        pick(random, Choice.Quantifier.ONLY, Choice.Quantifier.NONE), 0, Set.of(kind(random))));
            case 15 ->
                new SightDemand.When(
                        sight(random),
                        random.nextBoolean() ? Optional.empty() : Optional.of(FRIDAY.plusDays(random.nextInt(3))),
                        ClockSpan.from(time(random, 8, 15)),
                        ClockSpan.until(time(random, 15, 20)));
            case 16 ->
                new SightDemand.Lasts(
                        Optional.empty(),
                        Duration.ofMinutes(30 + random.nextInt(60)),
                        Duration.ofMinutes(90 + random.nextInt(90)));
            case 17 ->
                new MealDemand.Hours(
                        pick(random, MealKind.LUNCH, MealKind.DINNER),
                        random.nextBoolean()
                                ? new ClockSpan(LocalTime.of(11, 30), LocalTime.of(12, 30))
                                : new ClockSpan(LocalTime.of(18, 0), LocalTime.of(19, 0)));
            case 18 -> new PaceDemand.DayHours(new ClockSpan(time(random, 8, 11), time(random, 19, 23)));
            default ->
                random.nextBoolean()
                        ? new PaceDemand.Buffer(Duration.ofMinutes(30 + random.nextInt(60)))
                        : new SightDemand.ADay(random.nextInt(3), 2 + random.nextInt(3));
        };
    }

    private static String sight(Random random) {
        return "s" + random.nextInt(7);
    }

    private static String smallSight(Random random) {
        return "s" + (7 + random.nextInt(7));
    }

    private static String kind(Random random) {
        return pick(random, "museum", "park");
    }

    private static Direction direction(Random random) {
        return pick(random, Direction.values());
    }

    private static Money euros(Random random, int from, int to) {
        return eur(from + random.nextInt(to - from) + ".00");
    }

    private static LocalTime time(Random random, int from, int to) {
        return LocalTime.of(from + random.nextInt(to - from), 15 * random.nextInt(4));
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
