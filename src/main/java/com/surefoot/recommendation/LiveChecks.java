package com.surefoot.recommendation;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Stay;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.recommendation.live.LiveLodging;
import com.surefoot.recommendation.live.LiveLodging.Look;
import com.surefoot.travel.City;
import com.surefoot.travel.live.Gap;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sees to it that rooms which suppliers sell right now are shown as they are right now. Each is looked at again once in a
 * request at the most; what has changed is offered as it is now, and what is gone no more.
 */
final class LiveChecks {

    private final LiveLodging live;
    private final SureOffers offers;
    private final List<City> cities;
    private final Set<LodgingOffer> looked = new HashSet<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();

    LiveChecks(LiveLodging live, SureOffers offers, List<City> cities) {
        this.live = live;
        this.offers = offers;
        this.cities = cities;
    }

    /** What suppliers did not tell when they were asked again. */
    Collection<Gap> gaps() {
        return gaps;
    }

    /** Whether a trip may be shown without another look at its rooms. */
    boolean isSettled(Itinerary trip) {
        return unfit(trip).findAny().isEmpty() && stale(trip).isEmpty();
    }

    /** The trip in rooms as they are now; empty if some are not as they were planned, so that it has to be planned again. */
    Optional<Itinerary> settle(Itinerary trip) {
        if (isSettled(trip)) {
            return Optional.of(trip);
        }
        Map<LodgingOffer, Optional<LodgingOffer>> now = new HashMap<>();
        List<LodgingOffer> stale = stale(trip);
        if (!stale.isEmpty()) {
            live.lookAgain(stale, cities).forEach((offer, look) -> now.put(offer, seen(look)));
        }
        unfit(trip).forEach(offer -> now.put(offer, Optional.empty()));
        offers.replace(now);
        boolean stands = now.entrySet().stream().allMatch(one -> isAsPlanned(one.getKey(), one.getValue()));
        return stands
                ? Optional.of(trip.withRooms(room ->
                        Optional.ofNullable(now.get(room)).flatMap(seen -> seen).orElse(room)))
                : Optional.empty();
    }

    /** From now on only what was looked at is offered of what is sold right now. */
    void keepOnlySeen() {
        offers.leaveOutLive(looked);
    }

    /** From now on nothing is offered of what is sold right now. */
    void leaveOut() {
        offers.leaveOutLive(Set.of());
    }

    private Optional<LodgingOffer> seen(Look look) {
        look.now().ifPresent(looked::add);
        look.gap().ifPresent(gaps::add);
        return look.now();
    }

    /** A ride that takes a night leaves fewer of them than a room is sold for. */
    private static Stream<LodgingOffer> unfit(Itinerary trip) {
        return trip.stays().stream()
                .filter(stay -> !stay.offer().isFor(stay.dates()))
                .map(Stay::offer);
    }

    private List<LodgingOffer> stale(Itinerary trip) {
        return trip.stays().stream()
                .map(Stay::offer)
                .filter(offer -> offer.live().isPresent())
                .filter(offer -> !(looked.contains(offer) ? live.isLive(offer) : live.isFresh(offer)))
                .distinct()
                .toList();
    }

    private static boolean isAsPlanned(LodgingOffer before, Optional<LodgingOffer> now) {
        return now.filter(offer -> offer.property().equals(before.property())
                        && offer.roomType().equals(before.roomType())
                        && offer.ratePlan().equals(before.ratePlan()))
                .isPresent();
    }
}
