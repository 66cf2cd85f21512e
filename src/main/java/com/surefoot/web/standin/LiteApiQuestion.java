package com.surefoot.web.standin;

import static java.util.Objects.requireNonNull;

import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    static LiteApiQuestion read(Map<String, Object> body) {
        return new LiteApiQuestion(
                list(body, "hotelIds").stream().map(String::valueOf).collect(Collectors.toCollection(HashSet::new)),
                new DateRange(date(body, "checkin"), date(body, "checkout")),
                list(body, "occupancies").stream().map(LiteApiQuestion::room).toList());
    }

    private static List<?> list(Map<?, ?> body, String field) {
        if (body.get(field) instanceof Collection<?> list) {
            return List.copyOf(list);
        }
        throw wrong(field, body.get(field), "a list");
    }

    private static LocalDate date(Map<String, Object> body, String field) {
        try {
            return LocalDate.parse(String.valueOf(body.get(field)));
        } catch (DateTimeException e) {
            throw wrong(field, body.get(field), "a date such as 2027-06-04");
        }
    }

    private static Occupancy room(Object room) {
        if (room instanceof Map<?, ?> fields && fields.get("adults") instanceof Integer adults) {
            return new Occupancy(
                    adults,
                    fields.containsKey("children")
                            ? list(fields, "children").stream()
                                    .map(age -> age instanceof Integer years ? years : -1)
                                    .toList()
                            : List.of());
        }
        throw wrong("occupancies", room, "adults and children's ages");
    }

    private static IllegalArgumentException wrong(String field, @Nullable Object value, String expected) {
        return new IllegalArgumentException("%s is %s. Maybe it should be %s?".formatted(field, value, expected));
    }

    /** Whether an offer is among those asked for, its rooms are large enough, and there are so many. */
    boolean wants(LodgingOffer offer) {
        return hotels.contains(offer.property().id())
                && offer.ratePlan().allotment() >= rooms.size()
                && offer.ratePlan().minimumNights() <= stay.nights()
                && rooms.stream()
                        .allMatch(room -> offer.roomType().sleeps()
                                >= room.adults() + room.childAges().size());
    }
}
