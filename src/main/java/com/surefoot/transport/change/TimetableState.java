package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.DaySet;
import com.surefoot.travel.DateRange;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What travellers see of a timetable in a stretch of days, put together trip by trip. It holds a little of each trip, and
 * none of its calls.
 */
public final class TimetableState {

    private final DateRange within;
    private final Map<Long, Pattern> patterns = new HashMap<>();
    private DaySet days;

    /** @param within the stretch of days; those of all trips have to be told within it */
    public TimetableState(DateRange within) {
        this.within = requireNonNull(within, "within");
        this.days = DaySet.none(within);
    }

    /** Adds a trip. One that looks as another does is the same run; on a day when both run, there is one. */
    public void add(SeenTrip trip) {
        if (!trip.days().isEmpty()) {
            Pattern pattern = Pattern.of(trip);
            patterns.merge(
                    pattern.look(),
                    pattern,
                    (before, more) -> before.on(before.days().plus(more.days())));
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

    Map<Long, Pattern> patterns() {
        return patterns;
    }
}
