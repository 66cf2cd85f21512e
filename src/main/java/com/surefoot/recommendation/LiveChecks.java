package com.surefoot.recommendation;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Stay;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.recommendation.live.LiveSupply;
import com.surefoot.recommendation.live.Look;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.OnSale;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sees to it that what suppliers sell right now is shown as it is right now. Each offer is looked at again once in a request
 * at the most; what has changed is offered as it is now, and what is gone no more.
 */
final class LiveChecks {

    private final LiveSupply live;
    private final SureOffers offers;
    private final List<City> cities;
    private final Set<OnSale> looked = new HashSet<>();
    private final Set<Gap> gaps = new LinkedHashSet<>();

    LiveChecks(LiveSupply live, SureOffers offers, List<City> cities) {
        this.live = live;
        this.offers = offers;
        this.cities = cities;
    }

    /** What suppliers did not tell when they were asked again. */
    Collection<Gap> gaps() {
        return gaps;
    }

    /** Whether a trip may be shown without another look. */
    boolean isSettled(Itinerary trip) {
        return listUnfit(trip).isEmpty()
                && listStaleRooms(trip).isEmpty()
                && listStaleRides(trip).isEmpty();
    }

    /** Whether all in a trip still holds that suppliers sell right now. */
    boolean holds(Itinerary trip) {
        return Stream.concat(
                        trip.stays().stream().flatMap(stay -> stay.offer().live().stream()),
                        rides(trip).flatMap(ride -> ride.live().stream()))
                .allMatch(live::isLive);
    }

    /** The trip as its parts are now; empty if some are not as they were planned, so that it has to be planned again. */
    Optional<Itinerary> settle(Itinerary trip) {
        if (isSettled(trip)) {
            return Optional.of(trip);
        }
        Map<LodgingOffer, Optional<LodgingOffer>> rooms = lookAtRooms(trip);
        Map<TransportOffer, Optional<TransportOffer>> rides = lookAtRides(trip);
        offers.replace(rooms, rides);
        boolean stands = rooms.entrySet().stream().allMatch(one -> isAsPlanned(one.getKey(), one.getValue()))
                && rides.entrySet().stream().allMatch(one -> isAsPlanned(one.getKey(), one.getValue()));
        return stands
                ? Optional.of(trip.as(
                        room -> rooms.getOrDefault(room, Optional.empty()).orElse(room),
                        ride -> rides.getOrDefault(ride, Optional.empty()).orElse(ride)))
                : Optional.empty();
    }

    private Map<LodgingOffer, Optional<LodgingOffer>> lookAtRooms(Itinerary trip) {
        List<LodgingOffer> stale = listStaleRooms(trip);
        Map<LodgingOffer, Optional<LodgingOffer>> now =
                stale.isEmpty() ? new HashMap<>() : seen(live.lookAtRooms(stale, cities), LodgingOffer::live);
        listUnfit(trip).forEach(room -> now.put(room, Optional.empty()));
        return now;
    }

    private Map<TransportOffer, Optional<TransportOffer>> lookAtRides(Itinerary trip) {
        List<TransportOffer> stale = listStaleRides(trip);
        return stale.isEmpty() ? Map.of() : seen(live.lookAtRides(stale), TransportOffer::live);
    }

    private <T> Map<T, Optional<T>> seen(
            Map<T, Look<T>> looks, Function<T, ? extends Optional<? extends OnSale>> sold) {
        Map<T, Optional<T>> now = new HashMap<>();
        looks.forEach((offer, look) -> {
            look.now().flatMap(sold).ifPresent(looked::add);
            look.gap().ifPresent(gaps::add);
            now.put(offer, look.now());
        });
        return now;
    }

    /** From now on only what was looked at is offered of what is sold right now. */
    void keepOnlySeen() {
        offers.leaveOutLive(looked);
    }

    /** From now on nothing is offered of what is sold right now. */
    void leaveOut() {
        offers.leaveOutLive(Set.of());
    }

    /** A ride that takes a night leaves fewer of them than a room is sold for. */
    private static List<LodgingOffer> listUnfit(Itinerary trip) {
        return trip.stays().stream()
                .filter(stay -> !stay.offer().isFor(stay.dates()))
                .map(Stay::offer)
                .toList();
    }

    private List<LodgingOffer> listStaleRooms(Itinerary trip) {
        return trip.stays().stream()
                .map(Stay::offer)
                .filter(room -> room.live().filter(this::isStale).isPresent())
                .distinct()
                .toList();
    }

    private List<TransportOffer> listStaleRides(Itinerary trip) {
        return rides(trip)
                .filter(ride -> ride.live().filter(this::isStale).isPresent())
                .distinct()
                .toList();
    }

    private static Stream<TransportOffer> rides(Itinerary trip) {
        return trip.listActivities().stream()
                .flatMap(activity -> activity instanceof Leg leg ? Stream.of(leg.offer()) : Stream.empty());
    }

    private boolean isStale(OnSale offer) {
        return !(looked.contains(offer) ? live.isLive(offer) : live.isFresh(offer));
    }

    private static boolean isAsPlanned(LodgingOffer before, Optional<LodgingOffer> now) {
        return now.filter(room -> room.property().equals(before.property())
                        && room.roomType().equals(before.roomType())
                        && room.ratePlan().equals(before.ratePlan()))
                .isPresent();
    }

    private static boolean isAsPlanned(TransportOffer before, Optional<TransportOffer> now) {
        return now.filter(ride -> ride.id().equals(before.id())
                        && ride.price().equals(before.price())
                        && ride.departure().equals(before.departure())
                        && ride.arrival().equals(before.arrival()))
                .isPresent();
    }
}
