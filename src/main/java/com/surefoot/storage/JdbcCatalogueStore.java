package com.surefoot.storage;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.catalogue.ShrunkTimetableException;
import com.surefoot.sandbox.SandboxRefusedException;
import com.surefoot.transport.change.ChangedRuns;
import com.surefoot.transport.change.FollowedRides;
import com.surefoot.transport.change.TimetableChange;
import com.surefoot.transport.change.TimetableState;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Replaces a source's rows, one import at a time, and refuses a timetable that has shrunk too much. What it changes of rides
 * that saved trips rest on becomes evidence.
 */
@Singleton
final class JdbcCatalogueStore implements CatalogueStore {

    /** Timetables end within a year or so; whoever says more is not compared further. */
    private static final int HORIZON_DAYS = 400;

    /** What was written, and what it changes. */
    private record Written(SortedMap<String, Long> rows, TimetableChange change) {}

    private final Database database;
    private final Clock clock;
    private final ImportSettings settings;

    JdbcCatalogueStore(Database database, Clock clock, ImportSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public ImportReport replace(Source source, Content content, ImportProgress progress) {
        return replace(source, content, progress, settings.largestDrop());
    }

    @Override
    public ImportReport replaceAnyhow(Source source, Content content, ImportProgress progress) {
        return replace(source, content, progress, 1);
    }

    private ImportReport replace(Source source, Content content, ImportProgress progress, double largestDrop) {
        long start = System.nanoTime();
        Written written = database.write(statements -> {
            Written all = replace(statements, source, content, progress);
            if (all.change().drop() > largestDrop) {
                throw new ShrunkTimetableException(source, all.change(), largestDrop);
            }
            return all;
        });
        database.write(statements -> statements.update("analyze"));
        return new ImportReport(source, written.rows(), written.change(), Duration.ofNanos(System.nanoTime() - start));
    }

    private Written replace(Statements statements, Source source, Content content, ImportProgress progress) {
        statements.find("select id from import_turn for update", row -> row.integer("id"));
        refuseBesideSandbox(statements, source);
        int sourceNo = register(statements, source);
        DateRange days = comingDays();
        Instant now = clock.instant();
        RidesByTimetable rides = RidesByTimetable.of(statements, source.id(), sourceNo, now);
        FollowedRides followed = rides.follow();
        TimetableState before = SeenTimetable.of(statements, sourceNo, days, followed.tripIds(), followed::seeBefore);
        boolean hadPlaces = delete(statements, sourceNo);
        BatchingSink sink = new BatchingSink(statements, source, sourceNo, progress);
        write(source, content, sink);
        new TimetableCompletion(statements, sourceNo).complete();
        TimetableChange change = before.isEmpty()
                ? TimetableChange.NONE
                : TimetableChange.between(before, SeenTimetable.of(statements, sourceNo, days, followed::seeAfter));
        // with the timetable or not at all, so that no saved trip is missed whoever is killed when
        JdbcRidesAtStake.rename(statements, source.id(), followed.listRenamed());
        JdbcEvidence.append(statements, rides.observe(statements, sourceNo, new ChangedRuns(before, change), now));
        if (hadPlaces || sink.hasAny(JoinedPlaces.TABLES)) {
            JdbcEvidence.append(statements, JoinedPlaces.join(statements, source.id(), now));
        }
        return new Written(sink.rows(), change);
    }

    /** All that the source said before; tells whether there were places among it that may be joined with others. */
    private static boolean delete(Statements statements, int sourceNo) {
        Set<String> emptied = new HashSet<>();
        Stream.concat(CityTables.ALL.stream(), TimetableTables.ALL.stream())
                .map(Table::name)
                .filter(table -> statements.update("delete from " + table + " where source_no = ?", sourceNo) > 0)
                .forEach(emptied::add);
        return emptied.stream().anyMatch(JoinedPlaces.TABLES::contains);
    }

    /** What a sandbox has made up is learned from as if it were so: it must not count for anything real. */
    private static void refuseBesideSandbox(Statements statements, Source source) {
        if (!source.sample()
                && statements
                        .find("select id from sandbox", row -> row.integer("id"))
                        .isPresent()) {
            throw new SandboxRefusedException(
                    "'%s' is no sample, and this database holds what a sandbox has made up. Maybe take another database?"
                            .formatted(source.id()));
        }
    }

    /** What has been is compared no more: feeds leave it out as time goes on. */
    private DateRange comingDays() {
        LocalDate today = LocalDate.now(clock);
        return new DateRange(today, today.plusDays(HORIZON_DAYS));
    }

    private static void write(Source source, Content content, BatchingSink sink) {
        try {
            content.writeTo(sink);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Reading %s failed: %s. Maybe the file is cut short?".formatted(source.id(), e.getMessage()), e);
        }
        sink.flush();
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
