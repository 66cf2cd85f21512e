package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Money;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A trip that was saved, and what is thought of it now.
 *
 * @param confidence that all of it holds, from 0 to 1
 * @param price what it cost when it was saved
 * @param priceNow what it costs by what was seen last
 * @param parts in order
 */
public record SavedToTell(double confidence, Money price, Money priceNow, List<Part> parts) {

    /** What a part of it is. */
    public enum Kind {
        RIDE,
        STAY,
        VISIT,
        MEAL
    }

    /**
     * A part of it.
     *
     * @param id with the day
     * @param start by the clock of the place
     * @param failed whether it is to be replaced
     */
    public record Part(
            String id,
            Kind kind,
            String name,
            OffsetDateTime start,
            OffsetDateTime end,
            Money cost,
            double confidence,
            boolean failed) {
        public Part {
            requireNonNull(id, "id");
            requireNonNull(kind, "kind");
            requireNonNull(name, "name");
            requireNonNull(start, "start");
            requireNonNull(end, "end");
            requireNonNull(cost, "cost");
        }
    }

    public SavedToTell {
        requireNonNull(price, "price");
        requireNonNull(priceNow, "priceNow");
        parts = List.copyOf(parts);
    }
}
