package com.surefoot.cli;

import com.surefoot.catalogue.ImportProgress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows how far an import has come: on one line that is written over, or, where nobody watches, on a line now and then. */
final class Progress implements ImportProgress {

    private static final long LIVE_NANOS = Duration.ofMillis(100).toNanos();
    private static final long LOGGED_NANOS = Duration.ofSeconds(3).toNanos();

    private final PrintStream err;
    private final boolean live;
    private final LongSupplier nanoTime;
    private final long start;
    private long shown;
    private int width;

    /** @param nanoTime a clock such as {@link System#nanoTime()} */
    Progress(Terminal terminal, LongSupplier nanoTime) {
        this.err = terminal.err();
        this.live = terminal.live();
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.shown = start;
    }

    @Override
    public void at(String kind, long rows) {
        long now = nanoTime.getAsLong();
        if (now - shown < (live ? LIVE_NANOS : LOGGED_NANOS)) {
            return;
        }
        shown = now;
        long seconds = Duration.ofNanos(now - start).toSeconds();
        String line = String.format(Locale.ROOT, "  %,d %s, %d s", rows, kind, seconds);
        if (live) {
            err.print("\r" + TextTable.pad(line, width));
            err.flush();
            width = DisplayWidth.of(line);
        } else {
            err.println(line);
        }
    }

    /** Wipes the line away. */
    void wipe() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
            width = 0;
        }
    }
}
