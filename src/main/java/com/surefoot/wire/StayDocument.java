package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Stay;
import com.surefoot.lodging.Property;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where the party sleeps, on the wire.
 *
 * @param city the id of the city it is in
 * @param minimumNights the shortest stay the room is sold for; empty for a single night
 * @param live what a supplier states of it right now; none where it is from a list
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StayDocument(
        String offerId,
        String city,
        PropertyDocument property,
        String roomType,
        int beds,
        String ratePlan,
        String board,
        Optional<OffsetDateTime> freeCancellationUntil,
        Optional<Integer> minimumNights,
        int rooms,
        LocalDate checkIn,
        LocalDate checkOut,
        Amount cost,
        boolean sample,
        Optional<LiveStayDocument> live) {

    /**
     * A property.
     *
     * @param stars 0 where nobody says
     * @param forbids what guests may not do
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PropertyDocument(
            String id,
            String name,
            String englishName,
            String kind,
            int stars,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> features,
            List<String> forbids,
            PlaceDocument.Position position) {

        static PropertyDocument of(Property property) {
            return new PropertyDocument(
                    property.id(),
                    property.place().name(),
                    property.englishName(),
                    property.kind(),
                    property.stars(),
                    property.features().stream().sorted().toList(),
                    Words.sorted(property.forbids()),
                    PlaceDocument.of(property.place()).position());
        }
    }

    static StayDocument of(Stay stay, ZoneId zone) {
        Property property = stay.offer().property();
        return new StayDocument(
                stay.offer().id(),
                property.city().value(),
                PropertyDocument.of(property),
                stay.offer().roomType().name(),
                stay.offer().roomType().beds(),
                stay.offer().ratePlan().name(),
                Words.of(stay.offer().ratePlan().board()),
                stay.offer().ratePlan().cancellation().freeUntilBeforeCheckIn().map(before -> stay.dates()
                        .first()
                        .atTime(property.checkInFrom())
                        .atZone(zone)
                        .minus(before)
                        .toOffsetDateTime()),
                Optional.of(stay.offer().ratePlan().minimumNights()).filter(nights -> nights > 1),
                stay.rooms(),
                stay.dates().first(),
                stay.dates().last(),
                Amount.of(stay.cost()),
                property.source().sample(),
                stay.offer()
                        .live()
                        .map(sold -> LiveStayDocument.of(sold, stay.offer().counted())));
    }
}
