package com.surefoot.transport.tickets;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What suppliers are asked for.
 *
 * @param ways one for a single journey, two for there and back, up to six, in the order of their days
 * @param cabin the class to travel in; any if empty
 * @param mostChanges on each way, from 0 to 2
 */
public record TicketRequest(List<Way> ways, Travellers travellers, Optional<Cabin> cabin, int mostChanges) {

    private static final int MOST_WAYS = 6;
    private static final int MOST_CHANGES = 2;

    /**
     * One way of a journey.
     *
     * @param day when it begins, by the clock there
     */
    public record Way(Where from, Where to, LocalDate day) {
        public Way {
            requireNonNull(day, "day");
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "From %s to %s nobody has to travel. Maybe one of them is wrong?".formatted(from, to));
            }
        }
    }

    /** @throws IllegalArgumentException if there is no way, or they are too many or not in order */
    public TicketRequest {
        ways = List.copyOf(ways);
        requireNonNull(travellers, "travellers");
        requireNonNull(cabin, "cabin");
        if (ways.isEmpty() || ways.size() > MOST_WAYS || mostChanges < 0 || mostChanges > MOST_CHANGES) {
            throw new IllegalArgumentException(
                    "Suppliers sell 1 to %d ways with 0 to %d changes each, not %d with %d. Maybe ask twice?"
                            .formatted(MOST_WAYS, MOST_CHANGES, ways.size(), mostChanges));
        }
        for (int i = 1; i < ways.size(); i++) {
            if (ways.get(i).day().isBefore(ways.get(i - 1).day())) {
                throw new IllegalArgumentException("The way on %s comes after that on %s. Maybe swap them?"
                        .formatted(ways.get(i).day(), ways.get(i - 1).day()));
            }
        }
    }

    /** One way, in any class, with one change at the most. */
    public static TicketRequest of(Way way, Travellers travellers) {
        return new TicketRequest(List.of(way), travellers, Optional.empty(), 1);
    }
}
