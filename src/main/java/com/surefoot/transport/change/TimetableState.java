package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.travel.DateRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What travellers see of a timetable in a stretch of days, put together trip by trip. It holds a little of each trip, and
 * none of its calls.
 */
public final class TimetableState {

    private final DateRange within;
    private final Set<String> followed;
    private final Map<Long, Pattern> patterns = new HashMap<>();
    private final Map<String, Long> looks = new HashMap<>();
    private DaySet days;

    /** @param within the stretch of days; those of all trips have to be told within it */
    public TimetableState(DateRange within) {
        this(within, Set.of());
    }

    /** @param followed ids of trips that are to be found by them */
    public TimetableState(DateRange within, Set<String> followed) {
        this.within = requireNonNull(within, "within");
        this.followed = Set.copyOf(followed);
        this.days = DaySet.none(within);
    }

    /** Adds a trip. One that looks as another does is the same run; on a day when both run, there is one. */
    public void add(SeenTrip trip) {
        if (!trip.days().isEmpty()) {
            Pattern pattern = Pattern.of(trip);
            long look = pattern.look();
            if (followed.contains(trip.tripId())) {
                looks.put(trip.tripId(), look);
            }
            patterns.merge(
                    look, pattern, (before, more) -> before.on(before.days().plus(more.days())));
            days = days.plus(trip.days());
        }
    }

    /** Whether nothing runs. */
    public boolean isEmpty() {
        return days.isEmpty();
    }

    DateRange within() {
        return within;
    }

    /** From the first to the last day on which anything runs. */
    Optional<DateRange> findExtent() {
        return days.findExtent();
    }

    /** The run that a trip makes, if it is followed and runs; as {@link RunChange} has it. */
    Optional<VisibleRun> findRun(String tripId) {
        return Optional.ofNullable(looks.get(tripId))
                .flatMap(look -> Optional.ofNullable(patterns.get(look)))
                .map(Pattern::run);
    }

    Map<Long, Pattern> patterns() {
        return patterns;
    }
}
