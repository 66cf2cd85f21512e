package com.surefoot.cli;

import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportReport;
import com.surefoot.supply.gtfs.GtfsFeed;
import com.surefoot.supply.sample.SampleWorld;
import com.surefoot.travel.Source;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Imports sources and tells about it. */
final class Imports {

    private static final Source SAMPLE_TIMETABLE = new Source("sample-timetable", "Sample timetable", true);

    private final Terminal terminal;
    private final Application application;

    Imports(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    /** The places and the timetable of the sample world. */
    void runSample() {
        run(SampleWorld.SOURCE, SampleWorld.embedded()::writeTo);
        run(SAMPLE_TIMETABLE, GtfsFeed.onClasspath("data/sample-world/timetable"));
    }

    /** @throws com.surefoot.catalogue.BrokenSourceException where the content cannot be read */
    void run(Source source, CatalogueStore.Content content) {
        Progress progress = new Progress(terminal, System::nanoTime);
        terminal.err().println("Importing " + source.id());
        try {
            ImportReport report = application.get(CatalogueStore.class).replace(source, content, progress);
            progress.wipe();
            terminal.out().println(closing(report));
        } catch (UncheckedIOException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()));
        } finally {
            progress.wipe();
        }
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
