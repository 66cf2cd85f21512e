package com.surefoot.planning.routing;

/**
 * A kind of visit that a day should have, such as a lunch.
 *
 * @param day its index
 * @param kind as in {@link VisitWindow#kind()}, not ordinary
 * @param penalty what the objective loses without it
 */
public record Want(int day, int kind, long penalty) {

    public Want {
        if (kind <= VisitWindow.ORDINARY || kind > VisitWindow.KINDS) {
            throw new IllegalArgumentException(
                    "Kind %d is wanted. Maybe one from 1 to %d?".formatted(kind, VisitWindow.KINDS));
        }
        if (day < 0 || penalty < 0) {
            throw new IllegalArgumentException(
                    "Penalty %d for a want on day %d. Maybe leave it out?".formatted(penalty, day));
        }
    }
}
