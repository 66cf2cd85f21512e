package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * What changes for travellers when a timetable takes the place of another, on the days for which both say something. A
 * run is a vehicle run on a service day. Trips are compared by what travellers see: number, stations and times. Ids may
 * have been given anew, and platforms do not matter.
 *
 * @param days the days compared; if the new timetable says nothing of any day of the old one, all of the old one's; empty
 *     if the old one says nothing
 * @param before runs by the old timetable
 * @param after runs by the new timetable
 * @param same runs that stay as they were
 * @param changed runs that go at other times, by other stations or under another number
 * @param vanished runs that are there no more
 * @param appeared runs that were not there before
 * @param changes all that do not stay as they were
 */
public record TimetableChange(
        Optional<DateRange> days,
        long before,
        long after,
        long same,
        long changed,
        long vanished,
        long appeared,
        List<RunChange> changes) {

    /** There was nothing that could change. */
    public static final TimetableChange NONE = new TimetableChange(Optional.empty(), 0, 0, 0, 0, 0, 0, List.of());

    public TimetableChange {
        requireNonNull(days, "days");
        changes = List.copyOf(changes);
    }

    /**
     * Compares two timetables.
     *
     * @throws IllegalArgumentException if they are told of other stretches of days
     */
    public static TimetableChange between(TimetableState before, TimetableState after) {
        return before.findExtent()
                .map(days -> new Comparison(before, after, compared(days, after)).compare())
                .orElse(NONE);
    }

    private static DateRange compared(DateRange before, TimetableState after) {
        return after.findExtent()
                .filter(extent ->
                        !extent.first().isAfter(before.last()) && !extent.last().isBefore(before.first()))
                .map(extent -> new DateRange(
                        extent.first().isAfter(before.first()) ? extent.first() : before.first(),
                        extent.last().isBefore(before.last()) ? extent.last() : before.last()))
                .orElse(before);
    }

    /** The share of runs by which there are fewer, from 0 to 1; 0 if there are not. */
    public double drop() {
        return before == 0 ? 0 : Math.max(0, (double) (before - after) / before);
    }
}
