package com.surefoot.storage;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.travel.Source;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Replaces a source's rows, one import at a time. */
@Singleton
final class JdbcCatalogueStore implements CatalogueStore {

    private final Database database;
    private final Clock clock;

    JdbcCatalogueStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ImportReport replace(Source source, Content content, ImportProgress progress) {
        long start = System.nanoTime();
        SortedMap<String, Long> rows = database.write(statements -> replace(statements, source, content, progress));
        database.write(statements -> statements.update("analyze"));
        return new ImportReport(source, rows, Duration.ofNanos(System.nanoTime() - start));
    }

    private SortedMap<String, Long> replace(
            Statements statements, Source source, Content content, ImportProgress progress) {
        statements.find("select id from import_turn for update", row -> row.integer("id"));
        int sourceNo = register(statements, source);
        Stream.concat(CityTables.ALL.stream(), TimetableTables.ALL.stream())
                .forEach(table -> statements.update("delete from " + table.name() + " where source_no = ?", sourceNo));
        BatchingSink sink = new BatchingSink(statements, source, sourceNo, progress);
        try {
            content.writeTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Reading %s failed: %s. Maybe the file is cut short?".formatted(source.id(), e.getMessage()), e);
        }
        sink.flush();
        new TimetableCompletion(statements, sourceNo).complete();
        return sink.rows();
    }

    private int register(Statements statements, Source source) {
        String change = "update source set label = ?, sample = ?, imported_at = ? where id = ?";
        if (statements.update(change, source.label(), source.sample(), clock.instant(), source.id()) == 0) {
            String insert = "insert into source (id, label, sample, imported_at) values (?, ?, ?, ?)";
            statements.update(insert, source.id(), source.label(), source.sample(), clock.instant());
        }
        return statements
                .find("select no from source where id = ?", row -> row.integer("no"), source.id())
                .orElseThrow();
    }
}
