package com.surefoot.recommendation;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the rides of a trip after which, by what is known, no other of their kind goes there directly on that day. */
final class LastRides {

    private final TransportOffers offers;

    LastRides(TransportOffers offers) {
        this.offers = offers;
    }

    /** Their ids. A ride that no timetable knows is not among them. */
    Set<String> of(Itinerary trip) {
        List<City> route = new ArrayList<>(trip.cities());
        route.add(0, trip.origin());
        route.add(trip.origin());
        List<Leg> legs = trip.listActivities().stream()
                .filter(Leg.class::isInstance)
                .map(Leg.class::cast)
                .toList();
        Set<String> last = new HashSet<>();
        for (int no = 0; no < Math.min(legs.size(), route.size() - 1); no++) {
            if (isLast(legs.get(no), route.get(no), route.get(no + 1))) {
                last.add(legs.get(no).id());
            }
        }
        return last;
    }

    private boolean isLast(Leg leg, City from, City to) {
        List<TransportOffer> alike = offers.listOffers(from, to, leg.start().toLocalDate()).stream()
                .filter(offer -> offer.mode() == leg.offer().mode())
                .toList();
        return alike.stream().anyMatch(offer -> offer.id().equals(leg.id()))
                && alike.stream().noneMatch(offer -> offer.departure().isAfter(leg.start()));
    }
}
