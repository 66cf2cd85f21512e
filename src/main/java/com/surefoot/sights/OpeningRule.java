package com.surefoot.sights;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * One rule of opening hours.
 *
 * @param days the days it speaks of
 * @param join how it treats what earlier rules said of such a day
 * @param state what it says of its spans
 * @param spans the uncertain ones first, so that certain ones win
 */
record OpeningRule(Predicate<LocalDate> days, Join join, State state, List<Span> spans) {

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
        spans = List.copyOf(spans);
    }

    boolean opensForCertain() {
        return state == State.OPEN && spans.stream().anyMatch(Span::certain);
    }

    boolean closes() {
        return state == State.CLOSED;
    }
}
