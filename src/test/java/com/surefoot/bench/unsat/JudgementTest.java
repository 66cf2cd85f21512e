package com.surefoot.bench.unsat;

import static com.surefoot.bench.unsat.Constraint.AIRLINES;
import static com.surefoot.bench.unsat.Constraint.BUDGET;
import static com.surefoot.bench.unsat.Constraint.NON_STOP;
import static com.surefoot.bench.unsat.SmallTables.CHEAPEST;
import static com.surefoot.bench.unsat.SmallTables.PEOPLE;
import static com.surefoot.bench.unsat.SmallTables.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.bench.unsat.Outcome.Conflict;
import com.surefoot.bench.unsat.Outcome.Found;
import com.surefoot.bench.unsat.Outcome.Relaxation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JudgementTest {

    private static final Set<Constraint> NON_STOP_WITH_SKY = Set.of(NON_STOP, AIRLINES);
    private static final Set<Constraint> NON_STOP_FOR_LITTLE = Set.of(NON_STOP, BUDGET);
    private static final int LITTLE = SmallTables.NON_STOP * PEOPLE - 1;

    private final Tables tables = SmallTables.tables();
    private final Oracle oracle = new Oracle(tables, VisitOrder.AS_LISTED);
    private final Verifier verifier = new Verifier(tables, VisitOrder.AS_LISTED);
    private final Query possible = query(false, List.of("Sky"), List.of(), CHEAPEST * PEOPLE);
    private final Query impossible = query(true, List.of("Sky"), List.of(), LITTLE);
    private final Query poor = query(false, List.of(), List.of(), CHEAPEST * PEOPLE - 1);
    private final Trip cheapest = trip(Set.of());
    private final Trip nonStop = trip(Set.of(NON_STOP));

    private Trip trip(Set<Constraint> constraints) {
        return oracle.find(impossible, constraints).orElseThrow();
    }

    private Judgement judge(Query query, Outcome outcome) {
        return Judgement.of(query, outcome, oracle, verifier);
    }

    private Judgement judge(List<Set<Constraint>> conflicts) {
        Relaxation relaxation = new Relaxation(Set.of(NON_STOP), OptionalLong.empty(), cheapest);
        return judge(impossible, new Conflict(conflicts, Optional.of(relaxation)));
    }

    private Judgement judge(Query query, Set<Constraint> dropped, OptionalLong budget, Trip trip) {
        return judge(query, new Conflict(List.of(Set.of(BUDGET)), Optional.of(new Relaxation(dropped, budget, trip))));
    }

    @Test
    void givenATrip_whenJudged_thenItIsRightIfItKeepsAllConstraints() {
        assertThat(judge(possible, new Found(cheapest)).isAllRight()).isTrue();
        assertThat(judge(possible, new Found(nonStop)).feasible()).isFalse();
        assertThat(judge(impossible, new Found(cheapest)).feasible()).isFalse();
        assertThat(judge(possible, new Outcome.Unanswered("?")).feasible()).isFalse();
    }

    @Test
    void givenARefusal_whenJudged_thenItIsRightIfThereIsNoTrip() {
        Outcome refusal = new Conflict(List.of(Set.of(AIRLINES)), Optional.empty());

        assertThat(judge(impossible, refusal).feasible()).isTrue();
        assertThat(judge(possible, refusal).feasible()).isFalse();
        assertThat(judge(possible, refusal).minimal()).isFalse();
        assertThat(judge(possible, new Conflict(List.of(), Optional.empty())).complete())
                .isFalse();
    }

    @Test
    void givenConflicts_whenJudged_thenEachIsToBeMinimalAndNoneToBeMissing() {
        Judgement all = judge(List.of(NON_STOP_FOR_LITTLE, NON_STOP_WITH_SKY));
        Judgement one = judge(List.of(NON_STOP_WITH_SKY));
        Judgement wide = judge(List.of(NON_STOP_FOR_LITTLE, Set.of(NON_STOP, AIRLINES, BUDGET)));

        assertThat(all.isAllRight()).isTrue();
        assertThat(one.minimal()).isTrue();
        assertThat(one.complete()).isFalse();
        assertThat(wide.minimal()).isFalse();
        assertThat(wide.complete()).isFalse();
        assertThat(judge(List.of()).minimal()).isFalse();
    }

    @Test
    void givenStatedReasons_whenJudged_thenAllOfThemAreToBeNamed() {
        Query told = new Query(
                1,
                impossible.origin(),
                impossible.cities(),
                impossible.dates(),
                PEOPLE,
                true,
                List.of("Sky"),
                List.of(),
                LITTLE,
                Set.of("non-stop", "airlines"));

        assertThat(judge(told, new Conflict(List.of(NON_STOP_WITH_SKY), Optional.empty()))
                        .stated())
                .isTrue();
        assertThat(judge(told, new Conflict(List.of(NON_STOP_FOR_LITTLE), Optional.empty()))
                        .stated())
                .isFalse();
    }

    @Test
    void givenARelaxation_whenJudged_thenItsTripIsToKeepTheOtherConstraints() {
        OptionalLong same = OptionalLong.empty();

        assertThat(judge(impossible, Set.of(NON_STOP), same, cheapest).relaxed())
                .isTrue();
        assertThat(judge(impossible, Set.of(AIRLINES), same, cheapest).relaxed())
                .isFalse();
        assertThat(judge(impossible, new Conflict(List.of(), Optional.empty())).relaxed())
                .isFalse();
    }

    @Test
    void givenARaisedBudget_whenJudged_thenItIsToBeWhatTheTripCosts() {
        Set<Constraint> dropped = Set.of(BUDGET);
        long least = (long) CHEAPEST * PEOPLE;

        assertThat(judge(poor, dropped, OptionalLong.of(least), cheapest).relaxed())
                .isTrue();
        assertThat(judge(poor, dropped, OptionalLong.of(least + 1), cheapest).relaxed())
                .isFalse();
        assertThat(judge(poor, dropped, OptionalLong.empty(), cheapest).relaxed())
                .isFalse();
        assertThat(judge(impossible, Set.of(NON_STOP), OptionalLong.of(least), cheapest)
                        .relaxed())
                .isFalse();
    }

    @Test
    void givenARaisedBudget_whenJudged_thenTheExcessIsWhatItIsAboveTheLeast() {
        long dear = (long) SmallTables.NON_STOP * PEOPLE;

        assertThat(judge(poor, Set.of(BUDGET), OptionalLong.of((long) CHEAPEST * PEOPLE), cheapest)
                        .excess())
                .hasValue(0);
        assertThat(judge(poor, Set.of(BUDGET), OptionalLong.of(dear), nonStop).excess())
                .hasValue((double) SmallTables.NON_STOP / CHEAPEST - 1);
        assertThat(judge(impossible, Set.of(NON_STOP), OptionalLong.empty(), cheapest)
                        .excess())
                .isEmpty();
    }

    @Test
    void givenNoTripEvenWithoutConstraints_whenJudged_thenTheEmptyConflictAloneIsRight() {
        Query hopeless = query(List.of("Oslo", "Madrid"), true, List.of(), List.of(), LITTLE);

        assertThat(judge(hopeless, new Conflict(List.of(Set.of()), Optional.empty()))
                        .isAllRight())
                .isTrue();
        assertThat(judge(hopeless, new Conflict(List.of(Set.of(NON_STOP)), Optional.empty()))
                        .minimal())
                .isFalse();
    }

    @Test
    void givenAnImpossibleQuery_whenItsControlIsMade_thenItLacksWhatIsBlamedAndHasATrip() {
        Query control = Control.of(impossible, oracle).orElseThrow();

        assertThat(control.constraints()).containsExactly(BUDGET);
        assertThat(control.budget()).isEqualTo(CHEAPEST * PEOPLE);
        assertThat(Control.of(possible, oracle)).contains(possible);
        assertThat(Control.of(query(List.of("Madrid"), false, List.of(), List.of(), LITTLE), oracle))
                .isEmpty();
    }
}
