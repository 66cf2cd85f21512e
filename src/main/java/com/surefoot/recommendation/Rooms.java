package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.travel.City;
import com.surefoot.travel.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rooms a brief allows, or why there are none. */
final class Rooms {

    private final TripBrief brief;

    Rooms(TripBrief brief) {
        this.brief = brief;
    }

    /**
     * Sees whether there are any.
     *
     * @param all that are on offer
     * @throws RefusedException if there are no rooms, or none as wished or locked
     */
    void check(City city, List<LodgingOffer> all) {
        if (brief.dates().nights() == 0) {
            return;
        }
        List<LodgingOffer> suited =
                narrow(all, this::sleepsTheParty, "/party", brief.party().size() + " travellers", city);
        Optional<String> lock = brief.locks().lodging();
        if (lock.isPresent()) {
            narrow(suited, offer -> offer.id().equals(lock.get()), "/locks/lodging", lock.get(), city);
            return;
        }
        RoomWish wish = brief.room();
        if (wish.beds().isPresent()) {
            int beds = wish.beds().get();
            suited = narrow(suited, offer -> offer.roomType().beds() == beds, "/room/beds", beds + " beds", city);
        }
        if (wish.type().isPresent()) {
            String type = wish.type().get();
            narrow(suited, offer -> Names.contains(offer.roomType().name(), type), "/room/type", type, city);
        }
    }

    private boolean sleepsTheParty(LodgingOffer offer) {
        int needed = offer.roomsFor(brief.party().size());
        int rooms = brief.room().rooms().orElse(needed);
        return rooms <= offer.ratePlan().allotment();
    }

    private static List<LodgingOffer> narrow(
            List<LodgingOffer> offers, Predicate<LodgingOffer> suits, String pointer, String value, City city) {
        List<LodgingOffer> narrowed = offers.stream().filter(suits).toList();
        if (narrowed.isEmpty()) {
            throw new RefusedException(
                    Reason.CANNOT_BE_MET,
                    new Fault(pointer, value, "No rooms in %s answer to that.".formatted(city.name()), hint(offers)));
        }
        return narrowed;
    }

    private static String hint(List<LodgingOffer> offers) {
        String types = offers.stream()
                .map(offer -> offer.roomType().name())
                .distinct()
                .sorted()
                .limit(8)
                .collect(Collectors.joining(", "));
        return offers.isEmpty()
                ? "Maybe import a source that has lodging there?"
                : "Maybe one of these room types, or another number of rooms: %s?".formatted(types);
    }
}
