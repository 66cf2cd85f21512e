package com.surefoot.supply.http;

import java.time.Instant;
import java.util.Optional;

/**
 * How a supplier has been doing since Surefoot started.
 *
 * @param lastGood when it last gave an answer that was understood, or said that nothing has changed
 * @param failure why its last call failed; none if it did not
 */
public record SupplierState(Optional<Instant> lastGood, Optional<Failure> failure) {

    static final SupplierState UNASKED = new SupplierState(Optional.empty(), Optional.empty());

    SupplierState answered(Instant now) {
        return new SupplierState(Optional.of(now), Optional.empty());
    }

    SupplierState failed(Failure why) {
        return new SupplierState(lastGood, Optional.of(why));
    }
}
