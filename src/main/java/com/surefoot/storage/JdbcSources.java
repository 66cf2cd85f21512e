package com.surefoot.storage;

import com.surefoot.evidence.Sources;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** When imports took place, as each of them noted. */
@Singleton
final class JdbcSources implements Sources {

    private static final String IMPORTED = "select id, imported_at from source where imported_at is not null";

    private final Database database;

    JdbcSources(Database database) {
        this.database = database;
    }

    @Override
    public Map<String, Instant> listImported() {
        return database.read(statements -> {
            Map<String, Instant> imported = new TreeMap<>();
            statements.forEach(IMPORTED, row -> imported.put(row.text("id"), row.instant("imported_at")));
            return imported;
        });
    }
}
