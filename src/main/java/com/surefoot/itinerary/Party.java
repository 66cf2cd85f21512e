package com.surefoot.itinerary;

import java.util.List;

/**
 * Who travels.
 *
 * @param adults at least one
 * @param children under 18; Surefoot lets them pay as adults do until a supplier says otherwise
 * @param childrenAges how old each child is when the trip ends, in years, from 0 to 17, the youngest first; empty where that
 *     is not said
 */
public record Party(int adults, int children, List<Integer> childrenAges) {

    /** More than this is a group booking, which no supplier sells instantly. */
    public static final int LARGEST = 60;

    /** Who is older counts as an adult. */
    public static final int OLDEST_CHILD = 17;

    public Party {
        // in one order whatever order they came in, so that the same people are asked for the same way
        childrenAges = childrenAges.stream().sorted().toList();
        if (adults < 1 || children < 0 || adults + children > LARGEST) {
            throw new IllegalArgumentException(
                    "A party of %d adults and %d children cannot be planned for; it takes 1 to %d travellers, one of them an adult. Maybe split the group?"
                            .formatted(adults, children, LARGEST));
        }
        if (!childrenAges.isEmpty() && childrenAges.size() != children) {
            throw new IllegalArgumentException(
                    "%d children are not aged %s. Maybe state one age for each, or none at all?"
                            .formatted(children, childrenAges));
        }
        if (childrenAges.stream().anyMatch(age -> age < 0 || age > OLDEST_CHILD)) {
            throw new IllegalArgumentException(
                    "Children of %s years are not all children. Maybe count those above %d as adults?"
                            .formatted(childrenAges, OLDEST_CHILD));
        }
    }

    /** How old the children are, nobody says. */
    public Party(int adults, int children) {
        this(adults, children, List.of());
    }

    public int size() {
        return adults + children;
    }

    /** Whether there are children of whom nobody says how old they are. */
    public boolean isAgeOpen() {
        return children > childrenAges.size();
    }
}
