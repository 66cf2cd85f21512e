package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;

/**
 * Seats can be kept without paying at once.
 *
 * @param priceUntil until when the price stays as it is; none if nobody promises that
 * @param payBy when they are given away unless they are paid for; none if nobody says
 */
public record Hold(Optional<Instant> priceUntil, Optional<Instant> payBy) {
    public Hold {
        requireNonNull(priceUntil, "priceUntil");
        requireNonNull(payBy, "payBy");
    }
}
