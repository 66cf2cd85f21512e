package com.surefoot.lodging.live;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who sleeps in a room.
 *
 * @param adults from 1 to 20
 * @param childAges how old each child is, in years, from 0 to 17
 */
public record Occupancy(int adults, List<Integer> childAges) {

    private static final int MOST = 20;
    private static final int ADULT = 18;

    /** @throws IllegalArgumentException if there is no adult, or an age is none of a child */
    public Occupancy {
        childAges = List.copyOf(childAges);
        if (adults < 1 || adults > MOST || childAges.size() > MOST) {
            throw new IllegalArgumentException(
                    "Nobody can ask for a room for %d adults and %d children. Maybe take several rooms with an adult in each?"
                            .formatted(adults, childAges.size()));
        }
        if (childAges.stream().anyMatch(age -> age < 0 || age >= ADULT)) {
            throw new IllegalArgumentException(
                    "Children of %s years are not all children. Maybe count those from %d on as adults?"
                            .formatted(childAges, ADULT));
        }
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Occupancy parse(String text) {
        String[] parts = text.split("-", 2);
        List<Integer> ages = parts.length < 2
                ? List.of()
                : Stream.of(parts[1].split(",", -1)).map(Integer::valueOf).toList();
        return new Occupancy(Integer.parseInt(parts[0]), ages);
    }

    /** A room for adults only. */
    public static Occupancy of(int adults) {
        return new Occupancy(adults, List.of());
    }

    /** As {@code 2-9,4}: two adults with children of nine and four years; {@code 2} without. */
    @Override
    public String toString() {
        return childAges.isEmpty()
                ? String.valueOf(adults)
                : adults + "-" + childAges.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
