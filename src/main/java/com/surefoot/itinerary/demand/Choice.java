package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How some values are asked for: all of them, at least so many, nothing else, or none.
 *
 * @param count with {@link Quantifier#AT_LEAST}: how many elements of the trip must bear one of the values; else 0
 * @param of the values, in the order they were named
 */
public record Choice<T>(Quantifier quantifier, int count, Set<T> of) {

    /** How the values of a choice bind. */
    public enum Quantifier {
        /** Each value is borne by some element of the trip. */
        ALL,
        /** So many elements of the trip bear one of the values. */
        AT_LEAST,
        /** Every element of the trip bears one of the values. */
        ONLY,
        /** No element of the trip bears any of the values. */
        NONE
    }

    public Choice {
        requireNonNull(quantifier, "quantifier");
        of = Collections.unmodifiableSet(new LinkedHashSet<>(of));
        if (of.isEmpty()) {
            throw new IllegalArgumentException("A choice of no values asks for nothing. Maybe leave it out?");
        }
        if ((quantifier == Quantifier.AT_LEAST) != (count > 0)) {
            throw new IllegalArgumentException("A choice of %s with a count of %d has no meaning. Maybe count from 1?"
                    .formatted(quantifier, count));
        }
    }

    /** Each of these. */
    public static <T> Choice<T> all(Set<T> of) {
        return new Choice<>(Quantifier.ALL, 0, of);
    }

    /** At least one of these. */
    public static <T> Choice<T> any(Set<T> of) {
        return atLeast(1, of);
    }

    /** At least so many of these. */
    public static <T> Choice<T> atLeast(int count, Set<T> of) {
        return new Choice<>(Quantifier.AT_LEAST, count, of);
    }

    /** Nothing but these. */
    public static <T> Choice<T> only(Set<T> of) {
        return new Choice<>(Quantifier.ONLY, 0, of);
    }

    /** None of these. */
    public static <T> Choice<T> none(Set<T> of) {
        return new Choice<>(Quantifier.NONE, 0, of);
    }
}
