package com.surefoot.bench.chinatravel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.bench.Options;
import com.surefoot.bench.chinatravel.catalogue.MemoryCatalogue;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.plan.Json;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaTravelTest {

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void writeTables() throws IOException {
        data = TinyTables.writeTo(folder.resolve("data"));
    }

    private QueryScore score(Query query, Answer answer) throws IOException {
        Path file = folder.resolve("answer.json");
        answer.write(file);
        return new Scorer(RawTables.read(data))
                .score(query, WrittenPlan.read(file), Optional.of(new Effort(Duration.ofSeconds(1), answer.tries())));
    }

    private Answer tinyAnswer() throws IOException {
        return new Answer.Planned(new TinyTrip(MemoryCatalogue.read(data)).plan(), Answer.Tries.NONE);
    }

    @Test
    void aPlanWithEverythingPassedIsWorthItsPreferences() throws IOException {
        QueryScore score = score(TinyTrip.query("result=day_count(plan)==2"), tinyAnswer());

        assertThat(score.passed()).isTrue();
        assertThat(score.preferences().sights()).isEqualTo(2 / 8.0);
        assertThat(score.preferences().meals()).isEqualTo(3 / 2.0 / 3);
        assertThat(score.preferences().ways()).isBetween(0.9, 1.0);
        assertThat(new Scores(List.of(score)).overall())
                .isCloseTo(0.85 + 0.05 * (0.25 + 0.5 + score.preferences().ways()), within(1e-9));
    }

    @Test
    void personalChecksCountOnlyForPlansThatPassTheEnvironment() throws IOException {
        Query query = TinyTrip.query("result=day_count(plan)==2", "result=people_count(plan)==4");
        QueryScore valid = score(query, tinyAnswer());
        QueryScore none = score(query, new Answer.Infeasible(List.of("nothing goes there"), Answer.Tries.NONE));

        Scores scores = new Scores(List.of(valid, none));

        assertThat(scores.personal()).isEqualTo(0.25);
        assertThat(scores.environmentMicro()).isEqualTo(0.5);
        assertThat(scores.passed()).isZero();
        assertThat(scores.preference(Preferences::sights)).isZero();
        assertThat(scores.findTime(95)).contains(Duration.ofSeconds(1));
    }

    @Test
    void aQueryWithoutAnyWayThereIsImpossible() throws IOException {
        Answer refusal = new Answer.Infeasible(List.of("no flight goes there"), Answer.Tries.NONE);
        String byAir = "intercity_transport_set=set()\nfor activity in allactivities(plan):\n"
                + "  if activity_type(activity) in ['train', 'airplane']: "
                + "intercity_transport_set.add(intercity_transport_type(activity))\n"
                + "result=({'airplane'}==intercity_transport_set)";

        assertThat(score(TinyTrip.query(byAir), refusal).rightlyRefused()).isTrue();
        assertThat(score(TinyTrip.query(byAir.replace("airplane'}", "train'}")), refusal)
                        .impossible())
                .isFalse();
        Query unknown = new Query("x", "西安", "北京", 2, 5, List.of(), "", Optional.empty());
        assertThat(score(unknown, refusal).rightlyRefused()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"免费停车, 2, false", "泳池, 2, true", "免费停车, 1, true"})
    void aNightForWhichNoHotelIsAsAskedIsImpossible(String feature, int beds, boolean impossible) throws IOException {
        // given: the only hotel has parking and two beds
        Query query = TinyTrip.query(
                "accommodation_type_set=set()\nfor activity in allactivities(plan):\n"
                        + "  if activity_type(activity)=='accommodation': "
                        + "accommodation_type_set.add(accommodation_type(activity, target_city(plan)))\n"
                        + "result=({'" + feature + "'}<=accommodation_type_set)",
                "result=True\nfor activity in allactivities(plan):\n"
                        + "  if activity_type(activity)=='accommodation' and room_type(activity)!=" + beds
                        + ": result=False");

        // then
        QueryScore score = score(query, new Answer.Infeasible(List.of("no such hotel"), Answer.Tries.NONE));
        assertThat(score.impossible()).isEqualTo(impossible);
        assertThat(score.rightlyRefused()).isEqualTo(impossible);
    }

    @Test
    void theBenchmarkWritesWhatTheSolverAnswersAndGoesOnWhenItBreaks() throws IOException {
        Path queries = Files.createDirectories(folder.resolve("queries"));
        for (String uid : List.of("good", "bad")) {
            Json.write(
                    queries.resolve(uid + ".json"),
                    Map.of(
                            "uid",
                            uid,
                            "start_city",
                            "上海",
                            "target_city",
                            "北京",
                            "days",
                            2L,
                            "people_number",
                            5L,
                            "hard_logic_py",
                            List.of("result=True"),
                            "nature_language",
                            ""));
        }
        Answer answer = tinyAnswer();
        Path out = folder.resolve("out");
        ChinaTravel benchmark = new ChinaTravel((catalogue, track, options) -> query -> {
            assertThat(query.requirements()).isEmpty();
            if (query.uid().equals("bad")) {
                throw new IllegalStateException("no idea");
            }
            return answer;
        });

        benchmark.run(Options.parse(List.of(
                "--data",
                data.toString(),
                "--queries",
                queries.toString(),
                "--out",
                out.toString(),
                "--track",
                "text")));

        assertThat(out.resolve("good.json")).exists();
        assertThat(out.resolve("bad.json")).doesNotExist();
        new ChinaTravelCheck()
                .run(Options.parse(List.of(
                        "--data", data.toString(), "--queries", queries.toString(), "--plans", out.toString())));
    }

    @Test
    void aWrittenPlanReadsAsItWas() throws IOException {
        WrittenPlan plan = new TinyTrip(MemoryCatalogue.read(data)).plan().written();
        Path file = folder.resolve("plan.json");
        Json.write(file, plan.fields());

        assertThat(WrittenPlan.read(file)).isEqualTo(plan);
    }
}
