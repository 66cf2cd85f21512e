package com.surefoot.storage;

import static com.surefoot.storage.Sightings.HOURS;
import static com.surefoot.storage.Sightings.day;
import static com.surefoot.storage.Sightings.hours;
import static com.surefoot.storage.Sightings.seen;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves what it had finished, and nothing else. */
class KilledWriterTest {

    @Test
    void onH2(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(folder.resolve("killed"));
        assertKeepsWhatWasFinished(url, "sa");
    }

    @Test
    void onPostgres() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            assertKeepsWhatWasFinished(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private static void assertKeepsWhatWasFinished(String url, String user) throws Exception {
        // when
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        url,
                        user)
                .inheritIO()
                .start();
        assertThat(writer.waitFor()).isEqualTo(KilledWriter.EXIT_CODE);

        // then
        try (ApplicationContext context =
                ApplicationContext.run(Map.<String, Object>of("surefoot.jdbc.url", url, "surefoot.jdbc.user", user))) {
            assertThat(context.getBean(Evidence.class).list(List.of(HOURS, hours("lost"))))
                    .isEqualTo(Map.of(HOURS, List.of(seen(1, "kept"))));
            assertThat(context.getBean(Outcomes.class).listOfFacts(FactKind.HOURS, day(0)))
                    .extracting(Outcome::id)
                    .containsExactly("kept");
        }
    }
}
