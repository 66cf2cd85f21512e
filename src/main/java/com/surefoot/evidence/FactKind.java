package com.surefoot.evidence;

import java.util.Optional;

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

    /** A ride that does not go. */
    public static final String CANCELLED = "cancelled";

    /** A room that is not to be had any more. */
    public static final String SOLD_OUT = "sold out";

    /** A place that will not open again. */
    public static final String CLOSED_FOR_GOOD = "closed for good";

    /** The value of what is no more, where one thing or another can become of a fact and that is the likeliest. */
    public Optional<String> gone() {
        return switch (this) {
            case RIDE -> Optional.of(CANCELLED);
            case RATE, ROOM -> Optional.of(SOLD_OUT);
            case PLACE -> Optional.of(CLOSED_FOR_GOOD);
            case ARRIVAL, HOURS, PRICE, JOURNEY -> Optional.empty();
        };
    }

    /** Whether time tells it on the day, so that nobody can look it up beforehand. */
    public boolean isDecidedByTime() {
        return this == ARRIVAL || this == JOURNEY;
    }
}
