package com.surefoot.lodging;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.CityId;
import com.surefoot.travel.Place;
import com.surefoot.travel.Source;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A hotel, hostel, guest house or apartment.
 *
 * @param id unique across sources, such as {@code sample:paris:hotel-canal}
 * @param source who says so
 * @param city where it stands
 * @param place its name as the source has it, and its position
 * @param englishName its name in English, or the same name
 * @param kind hotel, hostel, apartment …
 * @param stars 1 to 5, or 0 where nobody says
 * @param features what it offers, in the source's words
 * @param forbids what guests may not do
 * @param checkInFrom when rooms are ready
 * @param checkOutUntil when rooms must be left
 * @param about one sentence; may be empty
 * @param roomTypes what is sold
 */
public record Property(
        String id,
        Source source,
        CityId city,
        Place place,
        String englishName,
        String kind,
        int stars,
        Set<String> features,
        Set<HouseRule> forbids,
        LocalTime checkInFrom,
        LocalTime checkOutUntil,
        String about,
        List<RoomType> roomTypes) {

    public Property {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(city, "city");
        requireNonNull(place, "place");
        requireNonNull(englishName, "englishName");
        requireNonNull(kind, "kind");
        features = Set.copyOf(features);
        forbids = Set.copyOf(forbids);
        requireNonNull(checkInFrom, "checkInFrom");
        requireNonNull(checkOutUntil, "checkOutUntil");
        requireNonNull(about, "about");
        roomTypes = List.copyOf(roomTypes);
        if (stars < 0 || stars > 5) {
            throw new IllegalArgumentException(
                    "'%s' has %d stars. Maybe the source counts differently?".formatted(place.name(), stars));
        }
    }

    /** Every combination of room type and rate plan on sale here. */
    public Stream<LodgingOffer> offers() {
        return roomTypes.stream()
                .flatMap(room -> room.ratePlans().stream().map(plan -> new LodgingOffer(this, room, plan)));
    }
}
