package com.surefoot.baddays;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.baddays.KilledProcess.Point;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.endtoend.TestRail;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.fixtures.House;
import com.surefoot.reliability.element.StayFacts;
import com.surefoot.watch.Change;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who is killed with signal 9 has lost nothing that was acknowledged and left nothing half done; another goes on. */
@Timeout(300)
class KilledTest {

    private static final String NOW = "2025-06-02T08:00:00Z";
    private static final int PROPERTIES = 5;

    @TempDir
    private Path folder;

    /** What is held against a database, by its address and user. */
    private interface Trial {
        void run(String url, String user) throws Exception;
    }

    @Test
    void betweenAnObservationAndTheLookAtItOnPostgres() throws Exception {
        onPostgres(KilledTest::assertLooksAtWhatWasSeen);
    }

    @Test
    void betweenAnObservationAndTheLookAtItOnH2() throws Exception {
        assertLooksAtWhatWasSeen(file(), "sa");
    }

    private static void assertLooksAtWhatWasSeen(String url, String user) throws Exception {
        // given
        try (House before = House.on(url, user, NOW, Map.of())) {
            TestRail.usual().load(before);
            TestRail.save(before, "mine", "morning", "08:30");
        }

        // when
        kill(url, user, "2025-06-02T09:00:00Z", Point.AFTER_AN_OBSERVATION);

        // then
        try (House after = House.on(url, user, "2025-06-02T09:01:00Z", Map.of())) {
            assertThat(after.look()).isEqualTo(1);
            assertThat(after.notices("mine")).hasSize(1);
            assertThat(after.notices("mine").get(0).changes())
                    .extracting(Change::after)
                    .containsExactly("cancelled");
            assertThat(after.look()).isZero();
        }
    }

    @Test
    void atTheEndOfAnImportOnPostgres() throws Exception {
        onPostgres(KilledTest::assertImportsAllOrNothing);
    }

    @Test
    void atTheEndOfAnImportOnH2() throws Exception {
        assertImportsAllOrNothing(file(), "sa");
    }

    private static void assertImportsAllOrNothing(String url, String user) throws Exception {
        // given
        try (House before = House.on(url, user, NOW, Map.of())) {
            TestRail.usual().load(before);
            TestRail.save(before, "mine", "morning", "08:30");
        }

        // when
        kill(url, user, "2025-06-02T09:00:00Z", Point.AT_THE_END_OF_AN_IMPORT);

        // then: the old timetable, and nobody was told otherwise
        try (House after = House.on(url, user, "2025-06-02T09:01:00Z", Map.of())) {
            assertStaysAsItWas(after);
            assertIsToldOnceItIsImported(after);
        }
    }

    @Test
    void aDatabaseThatIsRestartedInMidImport() throws IOException {
        // given
        EmbeddedPostgres first = postgres(0);
        int port = first.getPort();
        EmbeddedPostgres[] running = {first};
        try (House house = House.on(first.getJdbcUrl("postgres", "postgres"), "postgres", NOW, Map.of())) {
            TestRail.usual().load(house);
            TestRail.save(house, "mine", "morning", "08:30");

            // when
            assertThatThrownBy(() -> house.get(CatalogueStore.class)
                    .replace(
                            TestRail.SOURCE,
                            sink -> {
                                TestRail.later().writeTo(sink);
                                close(running[0]);
                                running[0] = postgres(port);
                            },
                            ImportProgress.SILENT));

            // then
            assertStaysAsItWas(house);
            assertIsToldOnceItIsImported(house);
        } finally {
            close(running[0]);
        }
    }

    private static void assertStaysAsItWas(House house) {
        assertThat(house.look()).isZero();
        assertThat(house.notices("mine")).isEmpty();
        assertThat(TestRail.offered(house)).containsExactly("morning", "soon", "later");
    }

    private static void assertIsToldOnceItIsImported(House house) {
        TestRail.later().load(house);
        assertThat(house.look()).isEqualTo(1);
        assertThat(house.notices("mine").get(0).changes())
                .extracting(Change::after)
                .containsExactly("2025-06-03T08:40/2025-06-03T09:40");
    }

    @Test
    void inTheMiddleOfARefreshOnPostgres() throws Exception {
        onPostgres(KilledTest::assertGoesOnRefreshing);
    }

    @Test
    void inTheMiddleOfARefreshOnH2() throws Exception {
        assertGoesOnRefreshing(file(), "sa");
    }

    private static void assertGoesOnRefreshing(String url, String user) throws Exception {
        // given
        try (House before = House.on(url, user, NOW, Map.of())) {
            IntStream.range(0, PROPERTIES)
                    .forEach(i -> before.trips().saveStay("trip " + i, Hotels.offer(i), Hotels.STAY));
        }

        // when
        kill(url, user, "2025-06-02T09:00:00Z", Point.IN_THE_MIDDLE_OF_A_REFRESH);

        // then: rate and room of each offer are there together or not at all
        try (House after = House.on(url, user, "2025-06-02T09:01:00Z", Map.of())) {
            assertThat(seen(after)).isEqualTo(KilledProcess.ANSWERS);

            // and what was answered is not asked again at once
            Hotels hotels = new Hotels(after.time(), answers -> {});
            KilledProcess.refresher(after, hotels).round();
            assertThat(hotels.asked).hasSize(PROPERTIES - KilledProcess.ANSWERS);
            assertThat(seen(after)).isEqualTo(PROPERTIES);
        }
    }

    private static long seen(House house) {
        return IntStream.range(0, PROPERTIES)
                .filter(i -> {
                    boolean rate = isSeen(house, StayFacts.rate(Hotels.offer(i), Hotels.STAY));
                    boolean room = isSeen(house, StayFacts.room(Hotels.offer(i), Hotels.STAY));
                    assertThat(rate).isEqualTo(room);
                    return rate;
                })
                .count();
    }

    private static boolean isSeen(House house, FactId fact) {
        List<Observation> seen = house.get(Evidence.class).list(List.of(fact)).getOrDefault(fact, List.of());
        return !seen.isEmpty();
    }

    private String file() {
        return "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(folder.resolve("killed"));
    }

    private static void onPostgres(Trial trial) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            trial.run(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    /** Starts a process, and ends it with signal 9 when it has come to a point. */
    private static void kill(String url, String user, String now, Point point) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProcess.class.getName(),
                        url,
                        user,
                        now,
                        point.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.lines().anyMatch(KilledProcess.WORD::equals)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 9);
    }

    /** On a folder that outlasts it; at any port if that is 0. */
    private EmbeddedPostgres postgres(int port) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
