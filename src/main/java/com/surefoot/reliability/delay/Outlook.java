package com.surefoot.reliability.delay;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.history.Experience;
import com.surefoot.reliability.history.LogOdds;
import com.surefoot.reliability.history.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How late rides will be: the delays of their company, with the odds of being on time put to where the track record of their
 * like, seen from several sides, says they are. All other latenesses follow by proportional odds. One such point is enough:
 * on flights from New York (January to August 2013) being at most 0, 60, 120 and 180 minutes late was foretold as well by it
 * as by a record for each of these.
 *
 * <p>What was lately so of the operator and of all counts for rides up to tomorrow; a ride next month is not foretold by
 * yesterday's storm. {@link Experience} says what that is worth.
 *
 * <p>Where too few rides are known to learn from, the company's delays are left as they are. Many may ask at once.
 */
public final class Outlook {

    /** What carriers call on time is at most so late: often enough, and seldom enough, to learn from. */
    static final int ON_TIME_MINUTES = 15;

    private static final int SOON_DAYS = 1;

    /** What is older says nothing of its day any more, and dates in other centuries are slips of the pen. */
    private static final int MEMORY_DAYS = 3 * 365;

    /** Delays of so many rides are kept, of 3 kB each. */
    private static final int MOST_KEPT = 4_000;

    private final Delays delays;
    private final Optional<Experience> experience;
    private final LocalDate today;
    private final Map<Ride, Delay> kept = new ConcurrentHashMap<>();

    private record Ride(List<String> company, LocalDate day) {}

    private Outlook(Delays delays, Optional<Experience> experience, LocalDate today) {
        this.delays = delays;
        this.experience = experience;
        this.today = requireNonNull(today, "today");
    }

    /**
     * Learns from rides of the past, in any order. Where the day is not known, or not of these years, a ride counts for its
     * company alone.
     *
     * @param today on which it is asked
     */
    public static Outlook of(Collection<Ran> rides, LocalDate today) {
        Counts counts = new Counts();
        TreeMap<LocalDate, List<Ran>> days = new TreeMap<>();
        for (Ran ride : rides) {
            ride.day()
                    .filter(day -> isLived(day, today))
                    .ifPresentOrElse(
                            day -> days.computeIfAbsent(day, first -> new ArrayList<>())
                                    .add(ride),
                            () -> counts.add(ride));
        }
        Optional<Experience> experience = days.isEmpty() ? Optional.empty() : Walk.through(days, counts);
        return new Outlook(new Delays(counts), experience, today);
    }

    /** East of here, tomorrow has begun. */
    private static boolean isLived(LocalDate day, LocalDate today) {
        return day.isAfter(today.minusDays(MEMORY_DAYS)) && !day.isAfter(today.plusDays(1));
    }

    /**
     * How late a ride will be.
     *
     * @param company mode, season, line and hour; fewer if no more is known
     * @param day it leaves on
     */
    public Delay delay(List<String> company, LocalDate day) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Ride(company, day), this::find);
    }

    private Delay find(Ride ride) {
        Delay usual = delays.delay(ride.company());
        return experience
                .map(known -> usual.withOdds(shift(known, ride, LogOdds.of(usual.within(ON_TIME_MINUTES)))))
                .orElse(usual);
    }

    private double shift(Experience known, Ride ride, double hint) {
        Traits traits = Sides.of(ride.company(), ride.day().getDayOfWeek()).withHint(hint);
        long now = today.toEpochDay();
        long day = ride.day().toEpochDay();
        return day - now > SOON_DAYS ? known.later(now, traits) : known.soon(Math.min(now, day - SOON_DAYS), traits);
    }
}
