package com.surefoot.planning.mapping;

import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What runs between the cities of a request, asked for once. Used by one thread at a time. */
public final class RideBook {

    private final PlanningRequest request;
    private final Currency currency;
    private final Map<Key, List<TransportOffer>> pages = new HashMap<>();

    private record Key(CityId from, CityId to, LocalDate day) {}

    /** A book with nothing looked up yet. */
    public RideBook(PlanningRequest request) {
        this.request = request;
        this.currency = request.cities().get(0).city().currency();
    }

    List<TransportOffer> list(City from, City to, LocalDate day, RideRules rules, RideRules.Place place) {
        return all(from, to, day).stream()
                .filter(offer -> rules.allow(offer, place))
                .toList();
    }

    List<TransportOffer> all(City from, City to, LocalDate day) {
        return pages.computeIfAbsent(
                new Key(from.id(), to.id(), day), unknown -> request.rides().listOffers(from, to, day).stream()
                        .filter(offer -> offer.price().currency().equals(currency))
                        .toList());
    }

    /** Whether one may drive to the first city oneself. */
    public boolean hasCars() {
        return request.cities().stream()
                .anyMatch(choice -> all(
                                request.origin(),
                                choice.city(),
                                request.brief().dates().first())
                        .stream()
                        .anyMatch(offer -> offer.mode() == TransportMode.CAR));
    }
}
