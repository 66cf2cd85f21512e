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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern USUAL = Pattern.compile("jdbc:h2:file:(.*surefoot-data/)surefoot;.*");
    private static final String REAL = "select 1 from source where not sample fetch first 1 rows only";
    private static final Set<String> NO_TABLES = Set.of("42S02", "42S03", "42S04");
    private static final String OWN = "jdbc:h2:file:%ssandbox;AUTO_SERVER=TRUE;";
    private static final String IN_MEMORY = "jdbc:h2:mem:sandbox;DB_CLOSE_DELAY=-1;";
    private static final String MANNERS =
            "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=600000";

    private SandboxChoice() {}

    /** Settings to be added to those there are. */
    static Map<String, Object> settings(Environment environment) {
        Matcher usual = USUAL.matcher(environment.getProperty(USED, String.class, ""));
        if (environment.containsProperty(NAMED) || !usual.matches()) {
            return Map.of();
        }
        String folder = usual.group(1);
        if (!environment.getProperty(ENABLED, Boolean.class).orElseGet(() -> !isReal(environment, folder))) {
            return Map.of();
        }
        boolean isAhead = environment.getProperty(SPEED, Integer.class, 1) != 1 || environment.containsProperty(START);
        return Map.of(ENABLED, true, NAMED, (isAhead ? IN_MEMORY : OWN.formatted(folder)) + MANNERS);
    }

    private static boolean isReal(Environment environment, String folder) {
        return environment.containsProperties("surefoot.suppliers")
                || (Files.exists(Path.of(folder, "surefoot.mv.db")) && holdsReal(environment));
    }

    private static boolean holdsReal(Environment environment) {
        String url = environment.getRequiredProperty(USED, String.class);
        String user = environment.getProperty("datasources.default.username", String.class, "");
        String password = environment.getProperty("datasources.default.password", String.class, "");
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement();
                ResultSet real = statement.executeQuery(REAL)) {
            return real.next();
        } catch (SQLException e) {
            // a database without tables holds nothing; what else is wrong with it will be told when it is used
            return !NO_TABLES.contains(e.getSQLState());
        }
    }
}
