package com.surefoot.lodging;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;

/**
 * The terms on which a room type is sold.
 *
 * @param id unique within the property
 * @param name as the seller calls it
 * @param board meals included
 * @param cancellation until when cancelling is free
 * @param nightlyPrice for one room and one night, taxes included
 * @param allotment how many rooms are left at these terms
 */
public record RatePlan(
        String id, String name, Board board, CancellationPolicy cancellation, Money nightlyPrice, int allotment) {

    public RatePlan {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(board, "board");
        requireNonNull(cancellation, "cancellation");
        if (nightlyPrice.isNegative() || allotment < 0) {
            throw new IllegalArgumentException("Rate plan '%s' costs %s with %d rooms left. Maybe a sign is wrong?"
                    .formatted(name, nightlyPrice, allotment));
        }
    }
}
