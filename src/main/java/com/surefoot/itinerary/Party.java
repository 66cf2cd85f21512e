package com.surefoot.itinerary;

/**
 * Who travels.
 *
 * @param adults at least one
 * @param children under 18; Surefoot lets them pay as adults do until a supplier says otherwise
 */
public record Party(int adults, int children) {

    /** More than this is a group booking, which no supplier sells instantly. */
    public static final int LARGEST = 60;

    public Party {
        if (adults < 1 || children < 0 || adults + children > LARGEST) {
            throw new IllegalArgumentException(
                    "A party of %d adults and %d children cannot be planned for; it takes 1 to %d travellers, one of them an adult. Maybe split the group?"
                            .formatted(adults, children, LARGEST));
        }
    }

    public int size() {
        return adults + children;
    }
}
