package com.surefoot.evidence;

/** What a fact says. Facts of a kind go stale, and prove wrong, in the same manner. */
public enum FactKind {
    /** A run goes on its day, at its times. */
    RIDE,
    /** A run arrives no later than what follows can bear. */
    ARRIVAL,
    /** A room is sold on these terms for these nights. */
    RATE,
    /** The party gets the room that it booked. */
    ROOM,
    /** A place is where it was, under its name. */
    PLACE,
    /** A place is open at these hours on that day. */
    HOURS,
    /** A ticket or a meal costs no more than this. */
    PRICE,
    /** The way from one place of a city to another takes no longer than this. */
    JOURNEY;

    /** Whether time tells it on the day, so that nobody can look it up beforehand. */
    public boolean isDecidedByTime() {
        return this == ARRIVAL || this == JOURNEY;
    }
}
