package com.surefoot.sights;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One rule of opening hours.
 *
 * @param days the days it speaks of
 * @param join how it treats what earlier rules said of such a day
 * @param state what it says of its spans
 * @param times empty for the whole day
 * @param holidays what it asks about holidays
 */
record OpeningRule(Predicate<AskedDay> days, Join join, State state, List<TimeRange> times, Set<HolidayRule> holidays) {

    /** How a rule is joined to those before it. */
    enum Join {
        /** {@code ;} */
        REPLACES,
        /** {@code ,} */
        ADDS,
        /** {@code ||} */
        FALLS_BACK
    }

    /** What a rule says of its times. */
    enum State {
        OPEN,
        CLOSED,
        UNKNOWN
    }

    /**
     * A part of a day.
     *
     * @param from minutes since midnight
     * @param until minutes since the same midnight, excluded
     * @param certain whether the ends are
     */
    record Span(int from, int until, boolean certain) {}

    OpeningRule {
        times = List.copyOf(times);
        holidays = Set.copyOf(holidays);
    }

    /** The parts of a day it speaks of, the uncertain ones first, so that certain ones win. */
    List<Span> spansOn(LocalDate day, Optional<Locality> place) {
        if (times.isEmpty()) {
            return List.of(new Span(0, closes() ? DayHours.HORIZON : DayHours.DAY, true));
        }
        return times.stream()
                .flatMap(time -> time.on(day, place).stream())
                .sorted(Comparator.comparing(Span::certain))
                .toList();
    }

    /** @param sunKnown whether it is known when the sun rises */
    boolean opensForCertain(boolean sunKnown) {
        return state == State.OPEN
                && (times.isEmpty()
                        || times.stream().anyMatch(time -> time.isDefinite() && (sunKnown || !time.isBySun())));
    }

    boolean closes() {
        return state == State.CLOSED;
    }
}
