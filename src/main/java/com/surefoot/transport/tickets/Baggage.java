package com.surefoot.transport.tickets;

/**
 * Which bags each traveller may take without paying more.
 *
 * @param cabin bags that are carried on board
 * @param checked bags that are checked in
 */
public record Baggage(int cabin, int checked) {

    /** @throws IllegalArgumentException if there are less than none */
    public Baggage {
        if (cabin < 0 || checked < 0) {
            throw new IllegalArgumentException(
                    "%d bags on board and %d checked in. Maybe a sign is wrong?".formatted(cabin, checked));
        }
    }

    /** What both allow. */
    public Baggage least(Baggage other) {
        return new Baggage(Math.min(cabin, other.cabin), Math.min(checked, other.checked));
    }
}
