package com.surefoot.cli;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.Cities;
import com.surefoot.catalogue.ImportProgress;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.catalogue.ShrunkTimetableException;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.sample.SampleWorld;
import com.surefoot.transport.TransportOffers;
import com.surefoot.transport.change.TimetableChange;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Imports sources and tells about it. */
final class Imports {

    private static final Source SAMPLE_TIMETABLE = new Source("sample-timetable", "Sample timetable", true);

    /** How a source is put into the catalogue. */
    @FunctionalInterface
    private interface Manner {
        ImportReport replace(
                CatalogueStore store, Source source, CatalogueStore.Content content, ImportProgress progress);
    }

    private final Terminal terminal;
    private final Application application;

    Imports(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    /** Whether the sample world is in the catalogue, as far as the sample brief needs it. */
    boolean hasSample() {
        Cities cities = application.get(Cities.class);
        Optional<City> origin = cities.findCity(SampleBrief.ORIGIN);
        Optional<City> destination = cities.findCity(SampleBrief.DESTINATION);
        return origin.isPresent()
                && destination.isPresent()
                && application
                        .get(TransportOffers.class)
                        .findCoverage(origin.get(), destination.get())
                        .isPresent();
    }

    /** The places and the timetable of the sample world. */
    void runSample() {
        run(SampleWorld.SOURCE, SampleWorld.embedded()::writeTo);
        run(SAMPLE_TIMETABLE, GtfsFeed.onClasspath("data/sample-world/timetable"));
    }

    /** @throws com.surefoot.catalogue.BrokenSourceException where the content cannot be read */
    void run(Source source, CatalogueStore.Content content) {
        run(source, content, CatalogueStore::replace);
    }

    /** Likewise, however many runs its timetable has lost. */
    void runAnyhow(Source source, CatalogueStore.Content content) {
        run(source, content, CatalogueStore::replaceAnyhow);
    }

    private void run(Source source, CatalogueStore.Content content, Manner manner) {
        Progress progress = new Progress(terminal, System::nanoTime);
        terminal.err().println("Importing " + source.id());
        try {
            ImportReport report = manner.replace(application.get(CatalogueStore.class), source, content, progress);
            progress.wipe();
            terminal.out().println(closing(report));
            if (!report.change().changes().isEmpty()) {
                terminal.out().println(told(report.change()));
            }
        } catch (ShrunkTimetableException e) {
            throw new CommandFailedException(e.getMessage() + " Or take it all the same with --force.");
        } catch (UncheckedIOException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()));
        } finally {
            progress.wipe();
        }
    }

    private static String told(TimetableChange change) {
        DateRange days = change.days().orElseThrow();
        return String.format(
                Locale.ROOT,
                "Of %,d runs from %s to %s, %,d stay, %,d change and %,d vanish; %,d are new",
                change.before(),
                days.first(),
                days.last(),
                change.same(),
                change.changed(),
                change.vanished(),
                change.appeared());
    }

    private static String closing(ImportReport report) {
        String counts = report.rows().entrySet().stream().map(Imports::count).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "Imported %s: %s, in %.1f s, peak heap %,d MB",
                report.source().id(),
                counts.isEmpty() ? "nothing" : counts,
                report.took().toMillis() / 1000.0,
                PeakHeap.megabytes());
    }

    private static String count(Map.Entry<String, Long> rows) {
        return String.format(Locale.ROOT, "%,d %s", rows.getValue(), rows.getKey());
    }
}
