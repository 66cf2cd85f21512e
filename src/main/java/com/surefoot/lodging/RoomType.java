package com.surefoot.lodging;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A kind of room.
 *
 * @param id unique within the property
 * @param name as the property calls it
 * @param beds how many beds stand in it, or 0 where nobody says
 * @param sleeps how many people it takes
 * @param ratePlans the terms it is sold on
 */
public record RoomType(String id, String name, int beds, int sleeps, List<RatePlan> ratePlans) {

    public RoomType {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        ratePlans = List.copyOf(ratePlans);
        if (beds < 0 || sleeps < 1) {
            throw new IllegalArgumentException(
                    "Room type '%s' has %d beds and sleeps %d. Maybe the columns are shifted?"
                            .formatted(name, beds, sleeps));
        }
    }

    /** How many rooms of this type so many people need. */
    public int roomsFor(int people) {
        return (people + sleeps - 1) / sleeps;
    }
}
