package com.surefoot.web.standin;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.DateRange;
import java.util.List;
import java.util.Set;

/**
 * What is asked for at {@code /hotels/rates}.
 *
 * @param hotels ids of those that are asked about
 * @param rooms who sleeps in each room
 */
record LiteApiQuestion(Set<String> hotels, DateRange stay, List<Occupancy> rooms) {

    private static final int MOST_HOTELS = 5_000;
    private static final int MOST_ROOMS = 9;

    LiteApiQuestion {
        hotels = Set.copyOf(hotels);
        requireNonNull(stay, "stay");
        rooms = List.copyOf(rooms);
        if (rooms.isEmpty() || rooms.size() > MOST_ROOMS || hotels.size() > MOST_HOTELS) {
            throw new IllegalArgumentException("%d rooms in %d hotels. Maybe ask for 1 to %d rooms in up to %d hotels?"
                    .formatted(rooms.size(), hotels.size(), MOST_ROOMS, MOST_HOTELS));
        }
    }

    /** @throws IllegalArgumentException if something is missing or of another form */
    static LiteApiQuestion read(Fields body) {
        return new LiteApiQuestion(
                Set.copyOf(body.texts("hotelIds")),
                new DateRange(body.date("checkin"), body.date("checkout")),
                body.objects("occupancies").stream().map(LiteApiQuestion::room).toList());
    }

    private static Occupancy room(Fields room) {
        return new Occupancy(
                room.findNumber("adults").orElse(0), room.has("children") ? room.numbers("children") : List.of());
    }
}
