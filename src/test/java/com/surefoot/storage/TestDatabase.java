package com.surefoot.storage;

import io.micronaut.context.ApplicationContext;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The databases every test of storage runs against, each started once. */
enum TestDatabase {
    H2 {
        @Override
        Map<String, Object> properties() {
            return Map.of(
                    "surefoot.jdbc.url",
                    "jdbc:h2:mem:storage;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=600000");
        }
    },
    POSTGRES {
        @Override
        Map<String, Object> properties() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.start();
                return Map.of(
                        "surefoot.jdbc.url",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "surefoot.jdbc.user",
                        "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final List<String> OTHERS = List.of(
            "sandbox",
            "sandbox_letter",
            "live_show",
            "saved_trip",
            "stirred_fact",
            "verification_demand",
            "verification",
            "retraction",
            "outcome",
            "judgement",
            "observation",
            "fact",
            "exchange_rate",
            "supplier_property",
            "server");
    private static final Map<TestDatabase, ApplicationContext> STARTED = new ConcurrentHashMap<>();

    abstract Map<String, Object> properties();

    /** The port as storage answers it, on an empty database. */
    <T> T get(Class<T> port) {
        return context().getBean(port);
    }

    /** Forgets all sources, all that was seen and came of it, and all rates. */
    TestDatabase emptied() {
        get(Database.class).write(statements -> {
            CityTables.ALL.forEach(table -> statements.update("delete from " + table.name()));
            TimetableTables.ALL.forEach(table -> statements.update("delete from " + table.name()));
            OTHERS.forEach(table -> statements.update("delete from " + table));
            statements.update("update saved_trip_count set kept = 0");
            statements.update("update live_show_count set kept = 0");
            return statements.update("delete from source");
        });
        return this;
    }

    private ApplicationContext context() {
        return STARTED.computeIfAbsent(this, database -> ApplicationContext.run(database.properties()));
    }
}
