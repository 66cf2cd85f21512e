package com.surefoot.transport.change;

import com.surefoot.transport.timetable.DaySet;

/** A run of one timetable and the days on which the other has none that is found to be the same. */
final class Rest {

    private final Pattern pattern;
    private DaySet days;

    Rest(Pattern pattern, DaySet days) {
        this.pattern = pattern;
        this.days = days;
    }

    Pattern pattern() {
        return pattern;
    }

    VisibleRun run() {
        return pattern.run();
    }

    boolean isLeft() {
        return !days.isEmpty();
    }

    long count() {
        return pattern.count(days);
    }

    /** Whether there is a day on which both are left. */
    boolean shares(Rest other) {
        return days.intersects(other.days);
    }

    /** The days on which both are left; they are no more, after that. */
    DaySet take(Rest other) {
        DaySet both = days.and(other.days);
        days = days.minus(both);
        other.days = other.days.minus(both);
        return both;
    }

    RunChange vanished() {
        return new RunChange.Vanished(run(), days);
    }

    RunChange appeared() {
        return new RunChange.Appeared(run(), days);
    }
}
