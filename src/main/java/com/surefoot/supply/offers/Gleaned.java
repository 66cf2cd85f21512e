package com.surefoot.supply.offers;

import java.util.List;
import java.util.Optional;

/**
 * What could be read of many.
 *
 * @param items those that could
 * @param loss how many could not, and why the first of them; none if all could
 */
public record Gleaned<T>(List<T> items, Optional<String> loss) {

    public Gleaned {
        items = List.copyOf(items);
    }

    /** All of them, or none at all. */
    public static <T> Gleaned<T> all(List<T> items) {
        return new Gleaned<>(items, Optional.empty());
    }
}
