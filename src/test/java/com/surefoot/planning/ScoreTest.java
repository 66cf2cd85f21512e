package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.Built;
import com.surefoot.planning.mapping.Musts;
import com.surefoot.planning.mapping.ProblemBuilder;
import com.surefoot.planning.mapping.RideBook;
import com.surefoot.planning.mapping.Skeletons;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.transport.incity.InCityMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The score a solver keeps while it changes a plan is the score the plan has at a fresh look. */
class ScoreTest {

    private static final Solvers SOLVERS = new Solvers(new PlanningLimits(23, 10, 6, Duration.ofSeconds(60)));

    static Stream<List<Requirement>> requirements() {
        Demand parks = new SightDemand.Kinds(Choice.atLeast(4, Set.of("park")));
        return Stream.of(
                List.of(),
                List.of(must(new InCityDemand.Modes(Choice.all(Set.of(InCityMode.TAXI, InCityMode.METRO))))),
                List.of(must(new SightDemand.Sights(Choice.all(Set.of("s11", "s12", "s13"))))),
                List.of(must(parks), must(new SightDemand.ADay(1, 2))),
                List.of(Requirement.wish(3, parks, "/0"), must(new SpendAtMost(Spending.IN_CITY, eur("12.00")))),
                List.of(must(new SpendAtMost(Spending.TOTAL, eur("450.00")))),
                List.of(must(new MealDemand.Restaurants(Choice.atLeast(3, Set.of("r7", "r8", "r9"))))));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void everyPlanOnTheWayScoresAsItDoesAfresh(List<Requirement> requirements) {
        // given
        PlanningRequest request =
                request(asking(brief(FRIDAY, SUNDAY), requirements.toArray(Requirement[]::new)), Set.of());
        List<TripPlan> plans = new ArrayList<>();

        // when
        plans.add(SOLVERS.solve(problem(request), plans::add));

        // then
        assertThat(plans).allSatisfy(plan -> assertThat(plan.score())
                .isEqualTo(SOLVERS.explain(plan).getScore()));
    }

    private static TripProblem problem(PlanningRequest request) {
        Musts musts = Musts.listWorlds(request.brief().listRequirements(), request.brief())
                .get(0);
        RideBook rides = new RideBook(request);
        Built built = ProblemBuilder.build(
                request, Skeletons.list(request, musts, rides, 1).get(0), musts, Flavour.BALANCED, rides);
        return ((Built.Ready) built).problem();
    }

    private static Requirement must(Demand demand) {
        return Requirement.must(demand, "/requirements");
    }
}
