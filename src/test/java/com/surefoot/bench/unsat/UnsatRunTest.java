package com.surefoot.bench.unsat;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.bench.Options;
import com.surefoot.bench.text.Json;
import com.surefoot.bench.unsat.Outcome.Conflict;
import com.surefoot.bench.unsat.Outcome.Relaxation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnsatRunTest {

    private static final String FLIGHTS = """
            Origin,Destination,Sun,Mon,Tu,Wed,Thu,Fri,Sat,Airline,Time,Duration,non-stop,new day
            Oslo,Rome,90,90,90,90,90,90,90,Sky,8:55-12:40,3hr45min,yes,no
            Rome,Oslo,80,80,80,80,80,80,80,Sky,20:35- 0:50,4hr15min,no,yes
            """;
    private static final String ATTRACTIONS = """
            city,name,review_count,rating,category,attributes,longitude,latitude
            Rome,Forum,14,3.6,Ruin,,12.5,41.9
            """;
    private static final String QUERIES = """
            index,org,dest,days,visiting_city_number,date,people_number,local_constraint,budget,unsat_number,unsat_reason
            1,Oslo,['Rome'],3,1,"['2023-12-28', '2023-12-29', '2023-12-30']",2,"{'flight rule': 'non-stop', 'airlines': None, 'attraction_category': ['Ruin']}",340,1,['non-stop']
            2,Oslo,['Rome'],3,1,"['2023-12-28', '2023-12-29', '2023-12-30']",2,"{'flight rule': None, 'airlines': None, 'attraction_category': None}",339,1,['budget']
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeTables() throws IOException {
        Files.writeString(folder.resolve("flights.csv"), FLIGHTS);
        Files.writeString(folder.resolve("attractions.csv"), ATTRACTIONS);
        Files.writeString(folder.resolve("queries.csv"), QUERIES);
    }

    private List<Json> run(UnsatRun.SolverFactory solvers, String... options) throws IOException {
        Path out = folder.resolve("out.jsonl");
        List<String> words = new ArrayList<>(List.of("--data", folder.toString(), "--out", out.toString()));
        words.addAll(List.of(options));
        new UnsatRun(solvers).run(Options.parse(words));
        return Json.readLines(out);
    }

    @Test
    void givenTwoQueries_whenRun_thenConflictsWhatIsGivenUpAndTheRaisedBudgetAreWritten() throws IOException {
        List<Json> lines = run(
                PlannerSolver::create,
                "--queries",
                folder.resolve("queries.csv").toString(),
                "--threads",
                "2");

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).find("conflicts").orElseThrow().elements())
                .extracting(conflict -> conflict.elements().get(0).content())
                .containsExactly("non-stop");
        assertThat(lines.get(0).findText("budget")).isEmpty();
        assertThat(lines.get(1).find("dropped").orElseThrow().elements())
                .extracting(Json::content)
                .containsExactly("budget");
        assertThat(lines.get(1).integer("budget")).isEqualTo(340);
        assertThat(lines.get(1).integer("cost")).isEqualTo(340);
        assertThat(lines.get(1).find("flights").orElseThrow().elements()).hasSize(2);
    }

    @Test
    void givenASolverThatBreaks_whenRun_thenTheOtherQueriesAreAnswered() throws IOException {
        List<Json> lines = run(
                (tables, options) -> query -> {
                    if (query.index() == 1) {
                        throw new IllegalStateException("no idea");
                    }
                    return new Conflict(List.of(Set.of(Constraint.BUDGET)), Optional.empty());
                },
                "--queries",
                folder.resolve("queries.csv").toString());

        assertThat(lines.get(0).text("unanswered")).contains("no idea");
        assertThat(lines.get(1).find("conflicts")).isPresent();
    }

    @Test
    void givenANumber_whenRun_thenSoManyRandomQueriesAreAskedTheSameForTheSameSeed() throws IOException {
        List<Query> asked = new ArrayList<>();
        UnsatRun.SolverFactory noting = (tables, options) -> query -> {
            asked.add(query);
            return new Outcome.Unanswered("");
        };

        List<Json> lines = run(noting, "--random", "5", "--seed", "7");
        List<Query> first = List.copyOf(asked);
        asked.clear();
        run(noting, "--random", "5", "--seed", "7");

        assertThat(lines).hasSize(5);
        assertThat(asked).isEqualTo(first);
    }

    @Test
    void givenARightAndAWrongAnswer_whenTabled_thenTheCountsAndTheWrongOneAreSaid() throws IOException {
        Tables tables = Tables.read(folder);
        Query query = Query.read(folder.resolve("queries.csv")).get(1);
        Trip trip =
                new Oracle(tables, VisitOrder.AS_LISTED).find(query, Set.of()).orElseThrow();
        Outcome right = new Conflict(
                List.of(Set.of(Constraint.BUDGET)),
                Optional.of(new Relaxation(Set.of(Constraint.BUDGET), OptionalLong.of(340), trip)));

        String table = new UnsatTable(List.of(
                        judged(tables, query, right, true), judged(tables, query, new Outcome.Found(trip), false)))
                .toString();

        assertThat(table)
                .contains(
                        "2: {budget}, a trip without {budget}, budget raised to 340 (1000 ms)" + System.lineSeparator())
                .containsPattern("2: a trip for 340 .1000 ms. WRONG")
                .containsPattern("feasibility right +1 of 2")
                .containsPattern("conflicts minimal +1 of 2")
                .containsPattern("relaxation works +1 of 2")
                .containsPattern("control not refused +1 of 2")
                .contains("0.00 % above the least on average");
    }

    private static Judged judged(Tables tables, Query query, Outcome outcome, boolean granted) {
        Judgement judgement = Judgement.of(
                query, outcome, new Oracle(tables, VisitOrder.AS_LISTED), new Verifier(tables, VisitOrder.AS_LISTED));
        return new Judged(query, outcome, Duration.ofSeconds(1), judgement, Optional.of(granted));
    }
}
