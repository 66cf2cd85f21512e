package com.surefoot.cli;

import io.micronaut.context.env.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Whether a command works in the sandbox: where no database is named and the usual one holds nothing but samples. It has
 * a database of its own, so that nothing that is made up comes near what is real.
 */
final class SandboxChoice {

    static final String ENABLED = "surefoot.sandbox.enabled";
    static final String SPEED = "surefoot.sandbox.speed";
    static final String START = "surefoot.sandbox.start";
    static final String SEED = "surefoot.sandbox.seed";

    private static final String NAMED = "surefoot.jdbc.url";
    private static final String USED = "datasources.default.url";
    private static final String USUAL = "jdbc:h2:file:./surefoot-data/surefoot;";
    private static final String OWN = "jdbc:h2:file:./surefoot-data/sandbox;AUTO_SERVER=TRUE;";
    private static final String IN_MEMORY = "jdbc:h2:mem:sandbox;DB_CLOSE_DELAY=-1;";
    private static final String MANNERS =
            "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=600000";
    private static final Path FILE = Path.of("surefoot-data", "surefoot.mv.db");

    private SandboxChoice() {}

    /** Settings to be added to those there are. */
    static Map<String, Object> settings(Environment environment) {
        boolean isUsual =
                environment.getProperty(USED, String.class, "").startsWith(USUAL) && !environment.containsProperty(NAMED);
        boolean isWanted =
                environment.getProperty(ENABLED, Boolean.class).orElseGet(() -> isUsual && !isReal(environment));
        if (!isUsual || !isWanted) {
            return Map.of();
        }
        boolean isAhead = environment.getProperty(SPEED, Integer.class, 1) != 1 || environment.containsProperty(START);
        return Map.of(ENABLED, true, NAMED, (isAhead ? IN_MEMORY : OWN) + MANNERS);
    }

    private static boolean isReal(Environment environment) {
        return environment.containsProperties("surefoot.suppliers") || (Files.exists(FILE) && holdsReal(environment));
    }

    private static boolean holdsReal(Environment environment) {
        String url = environment.getRequiredProperty(USED, String.class);
        String user = environment.getProperty("datasources.default.username", String.class, "");
        String password = environment.getProperty("datasources.default.password", String.class, "");
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet real = statement.executeQuery("select 1 from source where not sample fetch first 1 rows only")) {
            return real.next();
        } catch (SQLException e) {
            // what it is will be told when it is used; a database without tables holds nothing
            return !"42S02".equals(e.getSQLState()) && !"42S04".equals(e.getSQLState());
        }
    }
}
