package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static com.surefoot.fixtures.SmallWorld.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.transport.incity.InCityMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trips that cannot be: why not, and what would do. */
class ImpossibleTripsTest {

    private static final Demand VOLCANO = new SightDemand.Kinds(Choice.any(Set.of("volcano")));
    private static final Demand MARTIAN = new MealDemand.Cuisines(Choice.any(Set.of("martian")));
    private static final Demand ALL_SIGHTS_OF_NOTE = new SightDemand.Sights(Choice.all(Set.of("s9", "s12")));
    private static final Demand NO_SIGHTS_OF_NOTE = new SightDemand.Sights(Choice.none(Set.of("s12")));
    private static final Demand THRIFT = new SpendAtMost(Spending.TOTAL, eur("1.00"));
    private static final Demand PLENTY = new SpendAtMost(Spending.MEALS, eur("500.00"));

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(List.of(VOLCANO, PLENTY), 1),
                Arguments.of(List.of(PLENTY, THRIFT), 1),
                Arguments.of(List.of(PLENTY, ALL_SIGHTS_OF_NOTE, NO_SIGHTS_OF_NOTE), 1),
                Arguments.of(List.of(VOLCANO, PLENTY, MARTIAN), 2),
                Arguments.of(List.of(VOLCANO, ALL_SIGHTS_OF_NOTE, NO_SIGHTS_OF_NOTE, THRIFT), 3));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void eachConflictIsMinimalAndThereAreAsManyAsThereShouldBe(List<Demand> demands, int conflicts) {
        // given
        TripBrief brief = asking(brief(FRIDAY, SUNDAY), demands.toArray(Demand[]::new));

        // when
        Infeasible infeasible = refuse(brief);

        // then
        assertThat(infeasible.conflicts()).hasSize(conflicts);
        infeasible.conflicts().forEach(conflict -> {
            assertThat(Checked.PLANNER.plan(request(brief.withRequirements(conflict), Set.of())))
                    .isInstanceOf(Infeasible.class);
            conflict.forEach(must -> {
                List<Requirement> others = new ArrayList<>(conflict);
                others.remove(must);
                assertThat(Checked.PLANNER.plan(request(brief.withRequirements(others), Set.of())))
                        .as("%s without %s", conflict, must)
                        .isInstanceOf(Feasible.class);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void eachRelaxationTouchesEachConflictAndItsTripPassesTheVerifier(List<Demand> demands, int conflicts) {
        // given
        TripBrief brief = asking(brief(FRIDAY, SUNDAY), demands.toArray(Demand[]::new));

        // when
        Infeasible infeasible = refuse(brief);

        // then
        assertThat(infeasible.relaxations()).isNotEmpty().allSatisfy(relaxation -> {
            assertThat(relaxation.changes()).hasSize(conflicts);
            assertThat(infeasible.conflicts())
                    .allSatisfy(conflict -> assertThat(conflict).anyMatch(relaxation::changes));
            assertThat(Checked.findings(
                            request(brief.withRequirements(relaxed(brief, relaxation)), Set.of()),
                            relaxation.itinerary()))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("missingModes")
    void aModeThatIsMissingInTheCityIsAConflictOfItsOwn(Choice<InCityMode> choice) {
        // given: there are no buses in Eastburg
        Demand riding = new InCityDemand.Modes(choice);

        // when
        Infeasible infeasible = refuse(asking(brief(FRIDAY, SUNDAY), PLENTY, riding));

        // then
        assertThat(infeasible.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict)
                .extracting(Requirement::demand)
                .containsExactly(riding));
        assertThat(infeasible.reasons())
                .extracting(Conflict::detail)
                .containsExactly(
                        choice.count() < 2 ? "no way is gone by bus" : "0 instead of at least 2 ways are gone by bus");
    }

    static Stream<Choice<InCityMode>> missingModes() {
        return Stream.of(
                Choice.atLeast(2, Set.of(InCityMode.BUS)),
                Choice.any(Set.of(InCityMode.BUS)),
                Choice.all(Set.of(InCityMode.BUS, InCityMode.TAXI)));
    }

    @Test
    void whatIsNearerComesFirst() {
        Infeasible infeasible =
                refuse(asking(brief(FRIDAY, SUNDAY), THRIFT, new SpendAtMost(Spending.LODGING, eur("1.00"))));

        assertThat(infeasible.relaxations()).first().satisfies(relaxation -> assertThat(relaxation.changes())
                .allSatisfy(change -> assertThat(change.eased()).isPresent()));
    }

    @Test
    void aBoundIsEasedAsLittleAsATripTakes() {
        // given: the fastest rides take 145 minutes, the others 150 and more
        Demand fast = new RideDemand.LastsAtMost(Direction.EVERY, Duration.ofMinutes(117));

        // when
        Infeasible infeasible = refuse(asking(brief(FRIDAY, SUNDAY), fast));

        // then
        assertThat(infeasible.relaxations()).singleElement().satisfies(relaxation -> assertThat(relaxation.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.eased())
                        .map(Requirement::demand)
                        .contains(new RideDemand.LastsAtMost(Direction.EVERY, Duration.ofMinutes(150)))));
    }

    private static Infeasible refuse(TripBrief brief) {
        return (Infeasible) Checked.PLANNER.plan(request(brief, Set.of()));
    }

    private static List<Requirement> relaxed(TripBrief brief, Relaxation relaxation) {
        return Stream.concat(
                        brief.requirements().stream().filter(must -> !relaxation.changes(must)),
                        relaxation.changes().stream().map(Change::eased).flatMap(eased -> eased.stream()))
                .toList();
    }
}
