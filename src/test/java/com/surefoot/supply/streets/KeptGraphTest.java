package com.surefoot.supply.streets;

import static com.surefoot.supply.streets.Walked.metres;
import static com.surefoot.supply.streets.Walked.way;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Way;
import com.surefoot.transport.incity.Way.Gap;
import com.surefoot.travel.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Graphs on disk: made once, made again when the extract changes, and never half-made. */
class KeptGraphTest {

    private static final Place A = Town.place("a", 100, 100);
    private static final Place B = Town.place("b", 300, 300);

    @TempDir
    private Path folder;

    private Path graphs;
    private Path extract;

    @BeforeEach
    void setUp() {
        graphs = folder.resolve("graphs");
        extract = new Town().withBlocks(0, 0, 6).write(folder.resolve("town.osm.pbf"));
    }

    private Way walk(Path... extracts) {
        return way(Walked.streets(graphs, extracts), InCityMode.WALK, A, B);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(graphs)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    @Nested
    class Made {

        @Test
        void onceForAnExtract() throws IOException {
            // given
            assertThat(metres(walk(extract))).isCloseTo(400, within(1.0));
            List<Path> made = kept();
            Object before = Files.readAttributes(made.get(0), "fileKey").get("fileKey");

            // when: another process comes
            assertThat(metres(walk(extract))).isCloseTo(400, within(1.0));

            // then
            assertThat(kept()).isEqualTo(made).hasSize(1);
            assertThat(Files.readAttributes(made.get(0), "fileKey").get("fileKey"))
                    .isEqualTo(before);
        }

        @Test
        void againWhenTheExtractChanged() throws IOException {
            // given
            walk(extract);
            List<Path> before = kept();

            // when: somebody opens a short cut
            new Town()
                    .withBlocks(0, 0, 6)
                    .with(List.of("highway", "footway"), 100, 100, 300, 300)
                    .write(extract);

            // then: the old graph is gone
            assertThat(metres(walk(extract))).isCloseTo(283, within(2.0));
            assertThat(kept()).hasSize(1).doesNotContainAnyElementsOf(before);
        }

        @Test
        void theSameOfTheSame() throws IOException {
            // given
            walk(extract);
            byte[] streets = Files.readAllBytes(kept().get(0).resolve("edges"));
            byte[] cuts = Files.readAllBytes(kept().get(0).resolve("shortcuts_foot"));

            // when
            graphs = folder.resolve("others");
            walk(extract);

            // then
            assertThat(Files.readAllBytes(kept().get(0).resolve("edges"))).isEqualTo(streets);
            assertThat(Files.readAllBytes(kept().get(0).resolve("shortcuts_foot")))
                    .isEqualTo(cuts);
        }

        @Test
        void beforeAnybodyWaitsTooLong() {
            // given: whoever makes the graph never gets to it
            StreetSettings settings = new StreetSettings(
                    List.of(extract.toString()), graphs.toString(), 300, 1 << 20, Duration.ofMillis(50));
            Streets streets = new Streets(settings, task -> {});

            // then
            assertThat(way(streets, InCityMode.WALK, A, B)).isEqualTo(Way.unknown(Gap.NOT_READY));
        }

        @Test
        void forSeveralExtractsOfWhichTheFirstCounts() {
            // given: another that covers the same town, with one street more
            Path other = new Town()
                    .withBlocks(0, 0, 6)
                    .with(List.of("highway", "footway"), 100, 100, 300, 300)
                    .write(folder.resolve("other.osm.pbf"));

            // then
            assertThat(metres(walk(extract, other))).isCloseTo(400, within(1.0));
            assertThat(metres(walk(other, extract))).isCloseTo(283, within(2.0));
        }
    }

    @Nested
    class Killed {

        @Test
        void whatWasHalfMadeIsMadeAgain() throws IOException, InterruptedException {
            // given: a process that ends in the middle of making the graph
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HalfMade.class.getName(),
                            graphs.toString(),
                            extract.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out.txt").toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(HalfMade.KILLED);
            assertThat(kept()).hasSize(1).allMatch(path -> path.toString().endsWith(".unfinished"));

            // then
            assertThat(metres(walk(extract))).isCloseTo(400, within(1.0));
            assertThat(kept()).hasSize(1).noneMatch(path -> path.toString().endsWith(".unfinished"));
        }

        @Test
        void whatCannotBeMadeLeavesNothing() throws IOException {
            // given
            GraphFolder folder = new GraphFolder(graphs);

            // when
            assertThatThrownBy(() -> folder.open(
                            new Extract(extract),
                            1 << 20,
                            made -> {
                                Files.writeString(made.resolve("edges"), "half of it");
                                throw new IOException("disk full");
                            },
                            StreetGraph::load))
                    .hasMessage("disk full");

            // then
            assertThat(kept()).isEmpty();
        }
    }

    @Nested
    class OfNoUse {

        private Path broken(byte[] content) throws IOException {
            return Files.write(folder.resolve("broken.osm.pbf"), content);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "PK",
                    "<html>not found</html>",
                    "<?xml version='1.0'?><!DOCTYPE osm SYSTEM 'file:///etc/passwd'><osm/>"
                })
        void whatIsNoExtractIsTold(String content) throws IOException {
            // given
            Path broken = broken(content.getBytes(UTF_8));

            // then: and the others still count
            assertThatThrownBy(() -> new Extract(broken).graphName(1 << 20))
                    .isInstanceOf(BrokenExtractException.class)
                    .hasMessageContainingAll(broken.toString(), "Maybe");
            assertThat(walk(broken)).isEqualTo(Way.unknown(Gap.NOT_READY));
            assertThat(metres(walk(broken, extract))).isCloseTo(400, within(1.0));
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.2, 0.5, 0.9, 0.999})
        void oneThatBrokeOffIsNotHalfTaken(double share) throws IOException {
            // given
            byte[] all = Files.readAllBytes(extract);
            Path broken = broken(Arrays.copyOf(all, (int) (all.length * share)));

            // then
            assertThat(walk(broken)).isEqualTo(Way.unknown(Gap.NOT_READY));
            assertThat(kept()).isEmpty();
        }

        @Test
        void oneWithoutStreetsIsTold() throws IOException {
            // given
            Path broken = broken(new Town()
                    .with(List.of("waterway", "river"), 0, 0, 100, 100)
                    .bytes());

            // then
            assertThat(walk(broken)).isEqualTo(Way.unknown(Gap.NOT_READY));
        }

        @Test
        void oneThatIsNotThereIsTold() {
            assertThatThrownBy(() -> new Extract(folder.resolve("nowhere.osm.pbf")).graphName(1))
                    .hasMessageContainingAll("nowhere.osm.pbf", "surefoot.streets.extracts");
        }

        @Test
        void oneThatIsTooLargeIsTold() throws IOException {
            // given
            long size = Files.size(extract);

            // then
            assertThat(new Extract(extract).graphName(size)).startsWith("town-");
            assertThatThrownBy(() -> new Extract(extract).graphName(size - 1))
                    .hasMessageContainingAll(Long.toString(size), Long.toString(size - 1), "largest-extract");
        }

        @ParameterizedTest
        @ValueSource(strings = {"edges", "nodes", "location_index", "shortcuts_foot", "nodes_ch_car"})
        void aGraphThatLacksAFileIsMadeAgain(String file) throws IOException {
            // given
            walk(extract);
            Files.delete(kept().get(0).resolve(file));
            assertThatThrownBy(() -> StreetGraph.load(kept().get(0)))
                    .isInstanceOf(BrokenExtractException.class)
                    .hasMessageContaining("Maybe");

            // then
            assertThat(metres(walk(extract))).isCloseTo(400, within(1.0));
        }

        @Test
        void aFolderNobodyMayWriteToIsTold() throws IOException {
            // given: a file where the folder should be
            graphs = Files.writeString(folder.resolve("file"), "");

            // then
            assertThat(walk(extract)).isEqualTo(Way.unknown(Gap.NOT_READY));
            assertThat(new File(graphs.toString())).isFile();
        }
    }
}
