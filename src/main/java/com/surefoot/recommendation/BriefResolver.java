package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** Finds in the catalogue what a brief names and what it could be met with. */
final class BriefResolver {

    private final Supply supply;
    private final TripBrief brief;

    BriefResolver(Supply supply, TripBrief brief) {
        this.supply = supply;
        this.brief = brief;
    }

    /** @throws RefusedException if something named is not known, or nothing can be had of something needed */
    PlanningRequest resolve() {
        List<Fault> faults = new ArrayList<>();
        City origin = supply.cities().findCity(brief.origin()).orElse(null);
        City destination = supply.cities().findCity(brief.destination().words()).orElse(null);
        if (origin == null) {
            faults.add(unknownCity("/origin", brief.origin()));
        }
        if (destination == null) {
            faults.add(unknownCity("/destination", brief.destination().words()));
        }
        if (origin == null || destination == null) {
            throw new RefusedException(Reason.UNKNOWN_VALUE, faults);
        }
        return resolve(origin, destination);
    }

    private PlanningRequest resolve(City origin, City destination) {
        checkBudget(destination);
        CityTravel travel = supply.travels()
                .findTravel(destination.id())
                .orElseThrow(() -> new RefusedException(
                        Reason.UNKNOWN_VALUE,
                        new Fault(
                                "/destination",
                                brief.destination().words(),
                                "Nothing is known of how to get around in " + destination.name() + ".",
                                "Maybe import a source that knows the city?")));
        Currency currency = destination.currency();
        List<Sight> sights = supply.sights().listSights(destination.id()).stream()
                .filter(sight -> sight.ticket().currency().equals(currency))
                .toList();
        List<Restaurant> restaurants = supply.sights().listRestaurants(destination.id()).stream()
                .filter(restaurant -> restaurant.pricePerPerson().currency().equals(currency))
                .toList();
        Wishes wishes = new Wishes(brief, sights, restaurants);
        Rides rides = new Rides(supply.transport(), brief, currency);
        return new PlanningRequest(
                brief,
                origin,
                destination,
                travel,
                rides.listOutbound(origin, destination),
                rides.listInbound(destination, origin),
                new Rooms(supply.lodging(), brief).list(destination),
                sights,
                restaurants,
                wishes.resolveMustSees());
    }

    private Fault unknownCity(String pointer, String name) {
        List<City> cities = supply.cities().listCities();
        String hint = Suggestions.findNearest(
                        name,
                        cities.stream().flatMap(city -> city.names().stream()).toList())
                .map(nearest -> "Maybe '" + nearest + "' was meant?")
                .orElseGet(() -> cities.isEmpty()
                        ? "Maybe import a source first: the catalogue is empty."
                        : "Maybe one of these: "
                                + cities.stream().map(City::name).limit(12).collect(Collectors.joining(", ")) + "?");
        return new Fault(pointer, name, "No city of that name is in the catalogue.", hint);
    }

    private void checkBudget(City destination) {
        Currency currency = destination.currency();
        if (brief.budget()
                .map(Money::currency)
                .filter(given -> !given.equals(currency))
                .isPresent()) {
            throw new RefusedException(
                    Reason.UNKNOWN_VALUE,
                    new Fault(
                            "/budget/currency",
                            brief.budget().get().currency().getCurrencyCode(),
                            "Prices in %s are in %s, and no exchange rates are known."
                                    .formatted(destination.name(), currency),
                            "Maybe state the budget in %s?".formatted(currency)));
        }
    }
}
