package com.surefoot.reliability.delay;

import com.surefoot.reliability.history.Experience;
import com.surefoot.reliability.history.LogOdds;
import com.surefoot.reliability.history.TrackRecord;
import com.surefoot.reliability.history.TrackRecord.Foretold;
import com.surefoot.reliability.history.Traits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Walks through the past day by day, and learns how far off the delays were that could be told on the evening before. */
final class Walk {

    /** So many rides tell how much each side of a ride counts; more only take time. */
    private static final int MOST_CASES = 200_000;

    /** Traits of so many kinds of rides are kept, of 1 kB each: the same lines run again every week. */
    private static final int MOST_KEPT = 50_000;

    private final Counts counts;
    private final TrackRecord record;
    private final int every;
    private final Map<Kind, Traits> kept = new HashMap<>();
    private int passed;

    private record Kind(List<String> company, DayOfWeek weekday) {}

    private Walk(Counts counts, TrackRecord record, int every) {
        this.counts = counts;
        this.record = record;
        this.every = every;
    }

    /**
     * Learns from all rides of the past.
     *
     * @param days of which one at least has rides
     * @param counts of rides before all these, which are added
     * @return nothing if there are too few
     */
    static Optional<Experience> through(SortedMap<LocalDate, List<Ran>> days, Counts counts) {
        long rides = days.values().stream().mapToLong(List::size).sum();
        int every = Math.toIntExact(1 + rides / MOST_CASES);
        Walk walk = new Walk(counts, TrackRecord.ofHint(days.firstKey().toEpochDay()), every);
        days.forEach(walk::pass);
        return walk.record.experience(days.lastKey().toEpochDay());
    }

    private void pass(LocalDate day, List<Ran> rides) {
        List<Runnable> evening = new ArrayList<>(rides.size());
        rides.forEach(ride -> evening.add(morning(day, ride)));
        evening.forEach(Runnable::run);
    }

    /** Foretells a ride of which nothing can be known that day; what is handed back learns what became of it. */
    private Runnable morning(LocalDate day, Ran ride) {
        Traits traits = traits(ride.company(), day.getDayOfWeek());
        boolean onTime = ride.isWithin(Outlook.ON_TIME_MINUTES);
        Optional<Foretold> foretold = passed++ % every == 0
                ? Optional.of(record.foretell(day.toEpochDay() - 1, traits.withHint(hint(ride.company()))))
                : Optional.empty();
        return () -> {
            counts.add(ride);
            foretold.ifPresentOrElse(
                    told -> record.learn(day.toEpochDay(), traits, told, onTime),
                    () -> record.learn(day.toEpochDay(), traits, onTime));
        };
    }

    private Traits traits(List<String> company, DayOfWeek weekday) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Kind(company, weekday), kind -> Sides.of(kind.company(), kind.weekday()));
    }

    private double hint(List<String> company) {
        return LogOdds.of(counts.within(company, Outlook.ON_TIME_MINUTES));
    }
}
