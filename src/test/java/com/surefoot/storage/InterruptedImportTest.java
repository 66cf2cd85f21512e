package com.surefoot.storage;

import static com.surefoot.storage.Samples.SOURCE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.evidence.Sources;
import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that is cut off, be it by the end of its process or of the database, leaves the timetable before as it was. */
class InterruptedImportTest {

    @TempDir
    private Path folder;

    /** What is there of a timetable. */
    private record Kept(List<String> trips, List<String> stops, long calls, Instant importedAt) {}

    @ParameterizedTest(name = "before trip {0}")
    @ValueSource(ints = {0, 2_500, KilledImport.TRIPS})
    void aProcessThatIsKilledInMidImportLeavesTheOldTimetableOnPostgres(int trip) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertStaysWhenTheProcessIsKilled(postgres.getJdbcUrl("postgres", "postgres"), "postgres", trip);
        }
    }

    @Test
    void aProcessThatIsKilledInMidImportLeavesTheOldTimetableOnH2() throws Exception {
        String url = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(folder.resolve("killed"));
        assertStaysWhenTheProcessIsKilled(url, "sa", 2_500);
    }

    private static void assertStaysWhenTheProcessIsKilled(String url, String user, int trip) throws Exception {
        // given
        Kept before;
        try (ApplicationContext context = context(url, user)) {
            replace(context, oldTimetable());
            before = kept(context);
        }

        // when
        kill(url, user, trip);

        // then
        try (ApplicationContext context = context(url, user)) {
            assertThat(kept(context)).isEqualTo(before);
            assertThat(before.trips()).containsExactly("old");
            replace(context, sink -> KilledImport.write(sink, -1, () -> {}));
            assertThat(kept(context).trips()).hasSize(KilledImport.TRIPS);
        }
    }

    /** Starts an import in a process of its own, and ends that with signal 9 when it has come to a trip. */
    private static void kill(String url, String user, int trip) throws Exception {
        Process importing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImport.class.getName(),
                        url,
                        user,
                        String.valueOf(trip))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = importing.inputReader(UTF_8)) {
            assertThat(said.lines().anyMatch(KilledImport.WORD::equals)).isTrue();
        } finally {
            importing.destroyForcibly();
        }
        assertThat(importing.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(importing.exitValue()).isEqualTo(128 + 9);
    }

    @Test
    void aDatabaseThatIsRestartedInMidImportHasTheOldTimetable() throws IOException {
        // given
        EmbeddedPostgres first = postgres(0);
        int port = first.getPort();
        List<EmbeddedPostgres> running = new ArrayList<>(List.of(first));

        try (ApplicationContext context = context(first.getJdbcUrl("postgres", "postgres"), "postgres")) {
            assertStaysWhenTheDatabaseGoes(context, () -> {
                close(running.remove(0));
                running.add(postgres(port));
            });
        } finally {
            running.forEach(InterruptedImportTest::close);
        }
    }

    @Test
    void aDatabaseThatCrashesInMidImportHasTheOldTimetable() throws IOException {
        // given: when one of its processes is killed, PostgreSQL starts anew from its log
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                ApplicationContext context = context(postgres.getJdbcUrl("postgres", "postgres"), "postgres")) {
            assertStaysWhenTheDatabaseGoes(context, () -> crash(postgres));
        }
    }

    private static void assertStaysWhenTheDatabaseGoes(ApplicationContext context, Runnable end) {
        // given
        replace(context, oldTimetable());
        Kept before = kept(context);

        // when
        assertThatThrownBy(() -> replace(context, sink -> KilledImport.write(sink, 2_500, end)))
                .isNotInstanceOf(BrokenSourceException.class);

        // then
        assertThat(kept(context)).isEqualTo(before);
        replace(context, sink -> KilledImport.write(sink, -1, () -> {}));
        assertThat(kept(context).trips()).hasSize(KilledImport.TRIPS);
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

    /** Kills the database's process that serves the import, and waits until it answers again. */
    private static void crash(EmbeddedPostgres postgres) {
        try {
            long importing = backend(postgres);
            assertThat(new ProcessBuilder("kill", "-9", String.valueOf(importing))
                            .start()
                            .waitFor())
                    .isZero();
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!answers(postgres)) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                Thread.sleep(100);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long backend(EmbeddedPostgres postgres) throws SQLException {
        String query = "select pid from pg_stat_activity where state = 'idle in transaction'";
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            assertThat(found.next()).isTrue();
            return found.getLong("pid");
        }
    }

    private static boolean answers(EmbeddedPostgres postgres) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException e) {
            return false;
        }
    }

    private static SmallTimetable oldTimetable() {
        return SmallTimetable.in("Europe/Berlin")
                .stop("a", "aachen")
                .stop("b", "berlin")
                .trip("old", "daily", "a 08:00", "b 10:00");
    }

    private static ApplicationContext context(String url, String user) {
        return ApplicationContext.run(Map.<String, Object>of("surefoot.jdbc.url", url, "surefoot.jdbc.user", user));
    }

    private static void replace(ApplicationContext context, CatalogueStore.Content content) {
        context.getBean(CatalogueStore.class).replace(SOURCE, content, ImportProgress.SILENT);
    }

    private static Kept kept(ApplicationContext context) {
        Instant importedAt = context.getBean(Sources.class)
                .listImported()
                .values()
                .iterator()
                .next();
        return context.getBean(Database.class)
                .read(statements -> new Kept(
                        statements.list("select id from trip order by id", row -> row.text("id")),
                        statements.list("select id from stop order by id", row -> row.text("id")),
                        statements
                                .find("select count(*) as calls from stop_time", row -> row.number("calls"))
                                .orElseThrow(),
                        importedAt));
    }
}
