package com.surefoot.catalogue;

import com.surefoot.transport.change.RunChange;
import com.surefoot.transport.change.TimetableChange;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Source;
import java.util.Locale;
import java.util.Optional;

/** A timetable has lost so many runs that it is more likely broken than true. What was there before stays. */
public final class ShrunkTimetableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient TimetableChange change;

    /**
     * Refuses a timetable.
     *
     * @param change by which it would have taken the place of the one before
     * @param largestDrop the share of runs that may go at once, from 0 to 1
     */
    public ShrunkTimetableException(Source source, TimetableChange change, double largestDrop) {
        super(message(source, change, largestDrop));
        this.change = change;
    }

    private static String message(Source source, TimetableChange change, double largestDrop) {
        DateRange days = change.days().orElseThrow();
        return String.format(
                Locale.ROOT,
                "%s is refused: from %s to %s it has %,d runs where there were %,d, %.0f %% fewer, and no more than %.0f %% "
                        + "may go at once%s. What was there before stays. Maybe the export broke off, or it is an older feed?",
                source.id(),
                days.first(),
                days.last(),
                change.after(),
                change.before(),
                100 * change.drop(),
                100 * largestDrop,
                findExample(change).map(run -> ". It lacks " + run).orElse(""));
    }

    private static Optional<String> findExample(TimetableChange change) {
        return change.changes().stream()
                .filter(RunChange.Vanished.class::isInstance)
                .map(RunChange.Vanished.class::cast)
                .map(gone ->
                        gone.run() + " on " + gone.days().stream().findFirst().orElseThrow())
                .findFirst();
    }

    public TimetableChange change() {
        return change;
    }
}
