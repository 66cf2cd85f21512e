package com.surefoot.transport.tickets;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who travels on one booking.
 *
 * @param adults at least one
 * @param childAges how old each child is when the trip ends, in years, from 0 to 17
 */
public record Travellers(int adults, List<Integer> childAges) {

    /** More than that no airline books at once. */
    public static final int MOST = 9;

    private static final int ADULT = 18;

    /** @throws IllegalArgumentException if there is no adult, there are more than 9, or an age is none of a child */
    public Travellers {
        childAges = List.copyOf(childAges);
        if (adults < 1 || adults + childAges.size() > MOST) {
            throw new IllegalArgumentException(
                    "Nobody can book for %d adults and %d children at once. Maybe book for up to %d, with an adult among them?"
                            .formatted(adults, childAges.size(), MOST));
        }
        if (childAges.stream().anyMatch(age -> age < 0 || age >= ADULT)) {
            throw new IllegalArgumentException(
                    "Children of %s years are not all children. Maybe count those from %d on as adults?"
                            .formatted(childAges, ADULT));
        }
    }

    /** Adults only. */
    public static Travellers of(int adults) {
        return new Travellers(adults, List.of());
    }

    public int size() {
        return adults + childAges.size();
    }

    /** As {@code 2-9,4}: two adults with children of nine and four years; {@code 2} without. */
    @Override
    public String toString() {
        return childAges.isEmpty()
                ? String.valueOf(adults)
                : adults + "-" + childAges.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
