package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

/**
 * What may be done with a ticket before departure.
 *
 * @param change to travel at another time
 * @param refund to give it back
 */
public record Conditions(Condition change, Condition refund) {
    public Conditions {
        requireNonNull(change, "change");
        requireNonNull(refund, "refund");
    }
}
