package com.surefoot.itinerary;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What the room must be.
 *
 * @param type a room type's name, or a part of it, in any case
 * @param beds beds in a room
 * @param rooms how many rooms; as few as hold the party where not said
 */
public record RoomWish(Optional<String> type, Optional<Integer> beds, Optional<Integer> rooms) {

    public static final RoomWish ANY = new RoomWish(Optional.empty(), Optional.empty(), Optional.empty());

    public RoomWish {
        requireNonNull(type, "type");
        if (beds.filter(count -> count < 1 || count > 20).isPresent()) {
            throw new IllegalArgumentException(
                    "A room with %d beds is not sold. Maybe it is a room count?".formatted(beds.get()));
        }
        if (rooms.filter(count -> count < 1 || count > Party.LARGEST).isPresent()) {
            throw new IllegalArgumentException("%d rooms cannot be booked; it takes 1 to %d. Maybe leave it out?"
                    .formatted(rooms.get(), Party.LARGEST));
        }
    }
}
