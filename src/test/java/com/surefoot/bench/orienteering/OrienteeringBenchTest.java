package com.surefoot.bench.orienteering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.surefoot.bench.Options;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrienteeringBenchTest {

    @TempDir
    Path directory;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(directory.resolve("small.txt"), """
                4 2 3 1
                0 200
                0 0.00 0.00 0.00 0.00 0 0 0 100
                1 3.00 4.00 10.00 7.00 1 1 1 0 50
                2 6.00 8.00 10.00 5.00 1 1 1 0 90
                3 90.00 0.00 10.00 9.00 1 1 1 0 90
                """);
        Files.writeString(directory.resolve("weekly.txt"), """
                1 2 6 2 0
                0 0 0 0 0 10 100
                1 3.00 4.00 10 7 0 0 0 0 50 0 50 0 50 0 50 0 50 0 0 9
                2 6.00 8.00 10 5 0 0 90 0 0 0 90 0 90 0 90 0 90 0 90 9
                """);
    }

    @Test
    void givenInstancesWhenRunThenTheTableHasScoresGapsAndRecords() throws IOException {
        Path best = directory.resolve("best.csv");
        Files.writeString(best, "instance,tours,best_known,source\nsmall,1,11,a friend\nsmall,2,24,a friend\n");
        Path instances = Files.createDirectory(directory.resolve("one"));
        Files.copy(directory.resolve("small.txt"), instances.resolve("small.txt"));
        String table = run(
                "--instances",
                instances.toString(),
                "--best-known",
                best.toString(),
                "--tours",
                "1,2",
                "--seconds",
                "0.05",
                "--warm-up",
                "0");
        assertThat(table)
                .contains("surefoot 0.05s")
                .containsPattern("small +1 +11 \\| +12 +-9.09%")
                .containsPattern("small +2 +24 \\| +12 +50.00%")
                .contains("mean gap 20.455 % of 2, total score 24 of 2")
                .contains("better than the best known, and verified: small with 1 tours: 12, best known 11");
    }

    @Test
    void givenWeekdaysWhenRunThenClosedDaysAreKept() throws IOException {
        String table =
                run("--instances", directory.toString(), "--only", "weekly", "--seconds", "0.05", "--warm-up", "0");
        assertThat(table).containsPattern("weekly +2 +- \\| +5\n").contains("total score 5 of 1");
    }

    @Test
    void givenNoMatchThenItIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run("--instances", directory.toString(), "--only", "other"))
                .withMessageContaining("Maybe");
    }

    @Test
    void givenToursThatBreakARuleThenTheVerifierSaysWhich() throws IOException {
        Instance instance = InstanceReader.read(directory.resolve("small.txt"), 1);
        assertThat(Verifier.score(instance, new int[][] {{0, 1}})).isEqualTo(12);
        refused(instance, new int[][] {{1, 0, 1}}, "twice");
        refused(instance, new int[][] {{0}, {1}}, "2 tours");
        refused(instance, new int[][] {{2}}, "is back on day 0 at 190.00, not by 100.00");
        refused(instance, new int[][] {{2, 0}}, "open until 50.00");
        Instance weekly = InstanceReader.readWeekly(directory.resolve("weekly.txt"));
        refused(weekly, new int[][] {{0}, {}}, "reaches place 0");
    }

    private static void refused(Instance instance, int[][] tours, String why) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Verifier.score(instance, tours))
                .withMessageContaining(why)
                .withMessageContaining("Maybe");
    }

    private static String run(String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OrienteeringBench(new PrintStream(out, true, StandardCharsets.UTF_8)).run(Options.parse(List.of(words)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
