package com.surefoot.planning.routing;

/**
 * When a visit may begin. It may also arrive earlier and wait.
 *
 * @param from first tick
 * @param to last tick, not before the first
 * @param duration ticks it takes when begun in this window
 * @param kind {@link #ORDINARY}, or 1 to {@link #KINDS} for visits of which a day has at most one each, such as meals
 */
public record VisitWindow(int from, int to, int duration, int kind) {

    /** The kind of visits of which a day may have any number. */
    public static final int ORDINARY = 0;

    /** The highest kind. */
    public static final int KINDS = 30;

    public VisitWindow {
        if (to < from) {
            throw new IllegalArgumentException("A window from %d to %d is empty. Maybe drop it?".formatted(from, to));
        }
        if (duration < 0) {
            throw new IllegalArgumentException(
                    "A visit of %d ticks. Maybe its end stands before its start?".formatted(duration));
        }
        if (kind < 0 || kind > KINDS) {
            throw new IllegalArgumentException(
                    "Kind %d of a visit. Maybe number the kinds from 1 to %d?".formatted(kind, KINDS));
        }
    }

    /** A window for visits of the ordinary kind. */
    public static VisitWindow ordinary(int from, int to, int duration) {
        return new VisitWindow(from, to, duration, ORDINARY);
    }
}
