package com.surefoot.storage;

import static com.surefoot.storage.Samples.SOURCE;

import com.surefoot.catalogue.CatalogueSink;
import com.surefoot.catalogue.CatalogueStore;
import com.surefoot.catalogue.ImportProgress;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.stream.IntStream;

/** A process that imports a timetable, says so when it has come to a certain row, and waits there to be killed. */
final class KilledImport {

    static final String WORD = "in mid-import";
    static final int TRIPS = 4_000;

    private KilledImport() {}

    public static void main(String[] arguments) {
        try {
            ApplicationContext.run(Map.<String, Object>of(
                            "surefoot.jdbc.url", arguments[0], "surefoot.jdbc.user", arguments[1]))
                    .getBean(CatalogueStore.class)
                    .replace(
                            SOURCE,
                            sink -> write(sink, Integer.parseInt(arguments[2]), KilledImport::waitToBeKilled),
                            ImportProgress.SILENT);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }

    /** Writes a new timetable, and does something before one of its trips, or at its end. */
    static void write(CatalogueSink sink, int stopAt, Runnable there) {
        SmallTimetable.in("Europe/Berlin")
                .stop("x", "aachen")
                .stop("y", "berlin")
                .writeTo(sink);
        IntStream.range(0, TRIPS).forEach(i -> {
            runIf(i == stopAt, there);
            SmallTimetable.empty()
                    .trip("new " + i, "daily", "x 08:00", "y 10:00")
                    .writeTo(sink);
        });
        runIf(stopAt == TRIPS, there);
    }

    private static void runIf(boolean here, Runnable there) {
        if (here) {
            there.run();
        }
    }

    private static void waitToBeKilled() {
        System.out.println(WORD);
        System.out.flush();
        try {
            Thread.sleep(Long.MAX_VALUE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
