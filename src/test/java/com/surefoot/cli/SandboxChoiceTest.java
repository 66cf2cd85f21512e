package com.surefoot.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without anything real, commands work in the sandbox; with it, never unless that is asked for. */
class SandboxChoiceTest {

    @TempDir
    private Path folder = Path.of("");

    private String usual() {
        return "jdbc:h2:file:%s/surefoot-data/surefoot;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(folder);
    }

    private Map<String, Object> chosen(Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "datasources.default.url", usual(),
                "datasources.default.username", "sa",
                "datasources.default.password", ""));
        settings.putAll(others);
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(settings)
                .build()) {
            return SandboxChoice.settings(context.getEnvironment().start());
        }
    }

    private void keep(boolean sample) throws SQLException {
        try (Connection connection = DriverManager.getConnection(usual(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table source (id varchar, sample boolean)");
            statement.execute("insert into source values ('one', %s)".formatted(sample));
        }
    }

    private static String database(Map<String, Object> chosen) {
        return requireNonNull(chosen.get("surefoot.jdbc.url")).toString();
    }

    @Test
    void aNewcomerGetsASandboxWithADatabaseOfItsOwn() {
        Map<String, Object> chosen = chosen(Map.of());
        assertThat(chosen).containsEntry("surefoot.sandbox.enabled", true);
        assertThat(database(chosen)).startsWith("jdbc:h2:file:%s/surefoot-data/sandbox;".formatted(folder));
    }

    @Test
    void aWorldWithATimeOfItsOwnLivesInMemory() {
        assertThat(database(chosen(Map.of("surefoot.sandbox.speed", 600)))).startsWith("jdbc:h2:mem:");
        assertThat(database(chosen(Map.of("surefoot.sandbox.start", "2027-03-01T08:00:00Z"))))
                .startsWith("jdbc:h2:mem:");
    }

    @Test
    void samplesInTheCatalogueLeaveItASandbox() throws SQLException {
        keep(true);
        assertThat(chosen(Map.of())).isNotEmpty();
    }

    @Test
    void somethingRealInTheCatalogueEndsIt() throws SQLException {
        keep(false);
        assertThat(chosen(Map.of())).isEmpty();
        assertThat(chosen(Map.of("surefoot.sandbox.enabled", true))).isNotEmpty();
    }

    @Test
    void suppliersADatabaseAndTheSettingEndIt() {
        assertThat(chosen(Map.of("surefoot.suppliers.rapid.base-url", "https://example.com")))
                .isEmpty();
        assertThat(chosen(Map.of("surefoot.jdbc.url", "jdbc:h2:mem:named"))).isEmpty();
        assertThat(chosen(Map.of("datasources.default.url", "jdbc:postgresql://localhost/surefoot")))
                .isEmpty();
        assertThat(chosen(Map.of("surefoot.sandbox.enabled", false))).isEmpty();
    }
}
