package com.surefoot.bench.travelplanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.surefoot.bench.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductSolverTest {

    /** Pays for all meals, those on travelling days too. */
    private static final long ENOUGH = SmallSandbox.COST + 500;

    @Test
    void givenASmallSandbox_whenSolved_thenTheCheckerFindsNoFault() throws IOException {
        Tables tables = SmallSandbox.tables();
        Wish wish = SmallSandbox.wish(ENOUGH);

        Verdict verdict = verdict(tables, wish, new ProductSolver(tables).solve(wish));

        assertThat(verdict.listFaults()).isEmpty();
        assertThat(verdict.passes()).isTrue();
    }

    @Test
    void givenNoMoneyForMealsOnTravellingDays_whenSolved_thenThereAreNone() throws IOException {
        Tables tables = SmallSandbox.tables();
        Wish wish = SmallSandbox.wish(SmallSandbox.COST - SmallSandbox.MEALS_ON_THE_WAY);

        Verdict verdict = verdict(tables, wish, new ProductSolver(tables).solve(wish));

        assertThat(verdict.listFaults()).isEmpty();
        assertThat(verdict.passes()).isTrue();
    }

    @Test
    void givenTooLittleMoney_whenSolved_thenThereIsNoAnswer() {
        Tables tables = SmallSandbox.tables();

        assertThat(new ProductSolver(tables).solve(SmallSandbox.wish(1_000))).isEmpty();
    }

    @Test
    void givenAStateWithTooFewCities_whenSolved_thenThereIsNoAnswer() {
        Tables tables = SmallSandbox.tables();
        Wish wish = new Wish(
                "Alpha",
                "Zstate",
                5,
                2,
                SmallSandbox.FIRST,
                1,
                ENOUGH,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());

        assertThat(new ProductSolver(tables).solve(wish)).isEmpty();
    }

    @Test
    void givenThePublishedQueries_whenSolved_thenOneOfEachLengthAndLevelPasses() throws IOException {
        String shared = System.getProperty("surefoot.shared", "");
        Path folder = Path.of(shared, "benchmarks", "travelplanner");
        assumeTrue(!shared.isEmpty() && Files.exists(folder), "the shared folder is not there");
        Tables tables = TablesReader.read(folder.resolve("data"));
        ProductSolver solver = new ProductSolver(tables);

        for (Query query : Query.read(folder.resolve("queries.jsonl"))) {
            if (query.index() % 5 == 4) {
                Wish wish = query.wish().orElseThrow();
                assertThat(verdict(tables, wish, solver.solve(wish)).listFaults())
                        .as("query %d", query.index())
                        .isEmpty();
            }
        }
    }

    private static Verdict verdict(Tables tables, Wish wish, List<PlanDay> days) throws IOException {
        Json answer = Json.parse(new Answer(0, "?", days).toJson());
        return new PlanChecker(tables).check(wish, answer);
    }
}
