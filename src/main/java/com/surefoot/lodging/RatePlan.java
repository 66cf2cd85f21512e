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
 * @param minimumNights the shortest stay they are sold for
 */
public record RatePlan(
        String id,
        String name,
        Board board,
        CancellationPolicy cancellation,
        Money nightlyPrice,
        int allotment,
        int minimumNights) {

    public RatePlan {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(board, "board");
        requireNonNull(cancellation, "cancellation");
        if (minimumNights < 1) {
            throw new IllegalArgumentException(
                    "Rate plan '%s' is sold from %d nights on. Maybe leave it at 1?".formatted(name, minimumNights));
        }
        if (nightlyPrice.isNegative() || allotment < 0) {
            throw new IllegalArgumentException("Rate plan '%s' costs %s with %d rooms left. Maybe a sign is wrong?"
                    .formatted(name, nightlyPrice, allotment));
        }
    }
}
