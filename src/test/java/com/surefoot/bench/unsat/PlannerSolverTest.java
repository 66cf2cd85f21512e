package com.surefoot.bench.unsat;

import static com.surefoot.bench.unsat.Constraint.AIRLINES;
import static com.surefoot.bench.unsat.Constraint.ATTRACTION;
import static com.surefoot.bench.unsat.Constraint.BUDGET;
import static com.surefoot.bench.unsat.Constraint.NON_STOP;
import static com.surefoot.bench.unsat.SmallTables.CHEAPEST;
import static com.surefoot.bench.unsat.SmallTables.GARDEN;
import static com.surefoot.bench.unsat.SmallTables.PEOPLE;
import static com.surefoot.bench.unsat.SmallTables.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.Options;
import com.surefoot.bench.unsat.Outcome.Conflict;
import com.surefoot.bench.unsat.Outcome.Found;
import com.surefoot.bench.unsat.Outcome.Relaxation;
import com.surefoot.bench.unsat.Trip.Leg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlannerSolverTest {

    private static final Options OPTIONS = Options.parse(List.of());
    private static final int PLENTY = 10_000;

    private final Tables tables = SmallTables.tables();
    private final Oracle oracle = new Oracle(tables, VisitOrder.AS_LISTED);
    private final Verifier verifier = new Verifier(tables, VisitOrder.AS_LISTED);
    private final ConflictSolver solver = PlannerSolver.create(tables, OPTIONS);

    private Conflict refuse(Query query) {
        return (Conflict) solver.solve(query);
    }

    @Test
    void givenJustEnoughMoney_whenSolved_thenTheTripKeepsAllConstraints() {
        Query query = query(false, List.of("Sky"), List.of("Garden"), CHEAPEST * PEOPLE);

        Outcome outcome = solver.solve(query);

        assertThat(outcome).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(verifier.check(query, found.trip(), query.constraints())).isEmpty();
            assertThat(found.trip().sights()).contains(GARDEN);
        });
    }

    @Test
    void givenADollarTooLittle_whenSolved_thenTheBudgetIsTheConflictAndIsRaisedToTheLeast() {
        Query query = query(false, List.of(), List.of(), CHEAPEST * PEOPLE - 1);

        Conflict conflict = refuse(query);

        assertThat(conflict.conflicts()).containsExactly(Set.of(BUDGET));
        assertThat(conflict.relaxation()).hasValueSatisfying(relaxation -> {
            assertThat(relaxation.dropped()).containsExactly(BUDGET);
            assertThat(relaxation.budget()).isEqualTo(OptionalLong.of((long) CHEAPEST * PEOPLE));
            assertThat(relaxation.trip().cost(PEOPLE)).isEqualTo((long) CHEAPEST * PEOPLE);
        });
    }

    @Test
    void givenConstraintsThatClashInPairs_whenSolved_thenEachPairIsAConflict() {
        Query query = query(true, List.of("Sky"), List.of(), SmallTables.NON_STOP * PEOPLE - 1);

        Conflict conflict = refuse(query);

        assertThat(conflict.conflicts())
                .containsExactlyInAnyOrder(Set.of(NON_STOP, AIRLINES), Set.of(NON_STOP, BUDGET));
        assertThat(conflict.relaxation().map(Relaxation::dropped)).contains(Set.of(NON_STOP));
    }

    @Test
    void givenACategoryNowhere_whenSolved_thenTheTripOfferedSeesWithoutIt() {
        Query query = query(false, List.of("Sky"), List.of("Garden", "Zoo"), PLENTY);

        Conflict conflict = refuse(query);

        assertThat(conflict.conflicts()).containsExactly(Set.of(ATTRACTION));
        assertThat(conflict.relaxation()).hasValueSatisfying(relaxation -> {
            assertThat(relaxation.dropped()).containsExactly(ATTRACTION);
            assertThat(relaxation.budget()).isEmpty();
            assertThat(verifier.check(query, relaxation.trip(), Set.of(AIRLINES, BUDGET)))
                    .isEmpty();
        });
    }

    @Test
    void givenACategoryThatIsJustAnyAttraction_whenSolved_thenNoOtherCategoryWillDo() {
        Query query = query(false, List.of(), List.of("Attraction"), PLENTY);

        assertThat(refuse(query).conflicts()).containsExactly(Set.of(ATTRACTION));
    }

    @Test
    void givenAFlightBackAsSoonAsTheJudgesAllow_whenSolved_thenItIsTakenAndOneAMinuteEarlierIsNot() {
        Query query = SmallTables.quickReturn(400);
        Duration least = Leg.ON_THE_GROUND;

        ConflictSolver inTime = PlannerSolver.create(SmallTables.overnight(least), OPTIONS);
        ConflictSolver tooSoon = PlannerSolver.create(SmallTables.overnight(least.minusMinutes(1)), OPTIONS);

        assertThat(inTime.solve(query)).isInstanceOf(Found.class);
        assertThat(tooSoon.solve(query)).isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(
                        conflict.relaxation().orElseThrow().budget())
                .hasValue(800));
    }

    @Test
    void givenNoFlightsAtAll_whenSolved_thenNothingIsToBlameAndNothingHelps() {
        Query query = query(List.of("Oslo", "Madrid"), true, List.of(), List.of(), PLENTY);

        Conflict conflict = refuse(query);

        assertThat(conflict.conflicts()).containsExactly(Set.of());
        assertThat(conflict.relaxation()).isEmpty();
    }

    @Test
    void givenRandomQueriesOverSmallTables_whenSolved_thenTheOracleAgrees() {
        for (Query query : new RandomQueries(tables, oracle, OPTIONS.seed()).list(40)) {
            assertRight(query, solver, oracle, verifier);
        }
    }

    @Test
    void givenThePublicQueries_whenSolved_thenOneOfEachKindIsRightAndItsControlIsNotRefused() throws IOException {
        Path folder = Path.of(System.getProperty("surefoot.shared", "../shared"), "benchmarks", "unsat-christmas");
        assumeTrue(Files.isDirectory(folder), "the benchmark's data is not at " + folder);
        Tables real = Tables.read(folder);
        Oracle exact = new Oracle(real, VisitOrder.AS_LISTED);
        Verifier strict = new Verifier(real, VisitOrder.AS_LISTED);
        ConflictSolver product = PlannerSolver.create(real, OPTIONS);

        for (Query query : Query.read(folder.resolve("queries.csv"))) {
            if (query.index() % 3 == 1) {
                assertRight(query, product, exact, strict);
                Query control = Control.of(query, exact).orElseThrow();
                assertThat(Judgement.isRight(control, product.solve(control), strict))
                        .as("control of query %d", query.index())
                        .isTrue();
            }
        }
    }

    private static void assertRight(Query query, ConflictSolver solver, Oracle oracle, Verifier verifier) {
        Judgement judgement = Judgement.of(query, solver.solve(query), oracle, verifier);

        assertThat(judgement.isAllRight()).as("%s: %s", query, judgement).isTrue();
        assertThat(judgement.excess().orElse(0)).as("%s", query).isZero();
    }
}
