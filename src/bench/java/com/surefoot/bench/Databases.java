package com.surefoot.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The databases that Surefoot runs on, each fresh: an H2 file, and a PostgreSQL that is started for it. */
public final class Databases {

    /** What is measured on a database. */
    @FunctionalInterface
    public interface Measured {

        /**
         * Measures.
         *
         * @param database its name
         * @param settings under which Surefoot uses it
         */
        void on(String database, Map<String, Object> settings) throws IOException;
    }

    private Databases() {}

    /**
     * Measures on each of them, one after the other.
     *
     * @param options of which {@code --only h2} or {@code postgresql} leaves out the other one
     */
    public static void each(Options options, Measured measured) throws IOException {
        String only = options.find("only").orElse("");
        if (!only.equals("postgresql")) {
            onH2(measured);
        }
        if (!only.equals("h2")) {
            onPostgres(measured);
        }
    }

    private static void onH2(Measured measured) throws IOException {
        Path folder = Files.createTempDirectory("surefoot");
        String url = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(folder.resolve("surefoot"));
        measured.on("H2", Map.of("surefoot.jdbc.url", url));
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void onPostgres(Measured measured) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            measured.on(
                    "PostgreSQL",
                    Map.of(
                            "surefoot.jdbc.url",
                            postgres.getJdbcUrl("postgres", "postgres"),
                            "surefoot.jdbc.user",
                            "postgres"));
        }
    }
}
