package com.surefoot.narration.telling;

import com.surefoot.itinerary.Stay;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Fixed;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.travel.City;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What matters to whoever books a stay: rooms, terms, and by what it is asked for. */
final class Booking {

    private final TripToTell trip;
    private final ClaimList claims;

    Booking(TripToTell trip, ClaimList claims) {
        this.trip = trip;
        this.claims = claims;
    }

    void add(Stay stay, Name name) {
        LodgingOffer offer = stay.offer();
        String id = DayClaims.id(stay);
        Map<Role, Value> room = new EnumMap<>(Role.class);
        room.put(Role.NAME, name);
        room.put(Role.ROOMS, new Count(stay.rooms(), Counted.ROOMS));
        room.put(Role.TERMS, new Fixed(board(offer.ratePlan().board())));
        Name.find(offer.roomType().name()).ifPresent(kind -> room.put(Role.KIND, kind));
        claims.addElement(Relation.ROOM_IS, id, room);
        addCancellation(stay, id, name);
        claims.addReference(id, name, offer.id());
    }

    private void addCancellation(Stay stay, String id, Name name) {
        Optional<Duration> before = stay.offer().ratePlan().cancellation().freeUntilBeforeCheckIn();
        Optional<ZonedDateTime> until = before.flatMap(time -> zone(stay).map(zone -> stay.dates()
                .first()
                .atTime(stay.offer().property().checkInFrom())
                .atZone(zone)
                .minus(time)));
        until.ifPresent(end -> claims.addElement(
                Relation.CANCELS,
                id,
                Map.of(
                        Role.NAME, name,
                        Role.DAY, new Value.Day(end.toLocalDate()),
                        Role.END, new Clock(end.toLocalTime()))));
        if (before.isEmpty()) {
            claims.addElement(Relation.NO_REFUND, id, Map.of(Role.NAME, name, Role.TERMS, new Fixed(Phrase.NO_REFUND)));
        }
    }

    private Optional<ZoneId> zone(Stay stay) {
        return trip.itinerary().cities().stream()
                .filter(city -> city.id().equals(stay.offer().property().city()))
                .map(City::zone)
                .findFirst();
    }

    private static Phrase board(Board board) {
        return switch (board) {
            case ROOM_ONLY -> Phrase.ROOM_ONLY;
            case BREAKFAST -> Phrase.WITH_BREAKFAST;
            case HALF_BOARD -> Phrase.HALF_BOARD;
            case FULL_BOARD -> Phrase.FULL_BOARD;
        };
    }
}
