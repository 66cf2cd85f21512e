package com.surefoot.recommendation;

import static java.util.stream.Collectors.toMap;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.live.Found;
import com.surefoot.recommendation.live.Wanted;
import com.surefoot.transport.incity.CityTravel;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the catalogue what a brief names and what it could be met with. */
final class BriefResolver {

    private final Supply supply;
    private final TripBrief brief;

    BriefResolver(Supply supply, TripBrief brief) {
        this.supply = supply;
        this.brief = brief;
    }

    /**
     * Everything the brief could be met with.
     *
     * @throws RefusedException if something named is not known, or nothing can be had of something needed
     */
    Resolved resolve() {
        List<Fault> faults = new ArrayList<>();
        Optional<City> origin = supply.cities().findCity(brief.origin());
        if (origin.isEmpty()) {
            faults.add(unknownCity("/origin", brief.origin()));
        }
        List<City> cities = cities(faults);
        if (!faults.isEmpty()) {
            throw new RefusedException(Reason.UNKNOWN_VALUE, faults);
        }
        return resolve(origin.orElseThrow(), cities);
    }

    private List<City> cities(List<Fault> faults) {
        if (brief.destination() instanceof Destination.Region region) {
            List<City> found = supply.cities().listCities().stream()
                    .filter(city -> isIn(city, region.name()) && !city.names().contains(brief.origin()))
                    .toList();
            if (found.size() < region.cities()) {
                faults.add(tooFewCities(region, found));
            }
            return found;
        }
        List<City> found = new ArrayList<>();
        for (String name : ((Destination.Cities) brief.destination()).names()) {
            supply.cities()
                    .findCity(name)
                    .ifPresentOrElse(found::add, () -> faults.add(unknownCity("/destination", name)));
        }
        return found;
    }

    private static boolean isIn(City city, String region) {
        Locale country = new Locale.Builder().setRegion(city.country()).build();
        return Names.same(city.country(), region)
                || Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.CHINESE)
                        .anyMatch(language -> Names.same(country.getDisplayCountry(language), region));
    }

    private static Fault tooFewCities(Destination.Region region, List<City> found) {
        String known = found.stream().map(City::name).collect(Collectors.joining(", "));
        return new Fault(
                "/destination",
                region.name(),
                "%d cities are to be visited there, and the catalogue knows %s."
                        .formatted(region.cities(), known.isEmpty() ? "none" : "only " + known),
                "Maybe name the cities, or ask for fewer?");
    }

    private Resolved resolve(City origin, List<City> cities) {
        Optional<Conversion> budget = new Currencies(brief, cities.get(0)).count(supply.exchange());
        TripBrief counted =
                budget.map(conversion -> brief.withBudget(conversion.to())).orElse(brief);
        List<CityChoice> listed = cities.stream().map(this::choice).toList();
        new Wishes(counted, listed).check();
        Found live = supply.live()
                .search(new Wanted(
                        counted, origin, ranked(counted, origin, listed), properties(listed), supply.transport()));
        RidesOnSale rides = new RidesOnSale(supply.transport(), live.rides());
        List<CityChoice> choices = listed.stream()
                .map(city -> with(city, live.in(city.city().id())))
                .toList();
        if (brief.destination().count() == 1 && cities.size() == 1) {
            check(counted, origin, choices.get(0), rides, live);
        }
        return new Resolved(
                new PlanningRequest(counted, origin, choices, rides), budget, live.gaps(), live.asked(), rides);
    }

    /** In the brief's own order where it names them. */
    private List<City> ranked(TripBrief counted, City origin, List<CityChoice> cities) {
        return supply.live().hasSuppliers()
                        && cities.size() > counted.destination().count()
                ? new Promising(counted, origin, supply.transport()).rank(cities)
                : cities.stream().map(CityChoice::city).toList();
    }

    /** Where there is no ride or no room, it matters who did not tell. */
    private static void check(TripBrief counted, City origin, CityChoice choice, RidesOnSale rides, Found live) {
        try {
            City city = choice.city();
            new Rides(rides, counted, city.currency()).check(origin, city);
            new Rooms(counted).check(city, choice.lodging());
        } catch (RefusedException e) {
            throw e.missing(live.gaps());
        }
    }

    private static Map<CityId, List<Property>> properties(List<CityChoice> choices) {
        return choices.stream()
                .collect(toMap(
                        choice -> choice.city().id(),
                        // of several sources, one is enough: they say the same of it
                        choice -> List.copyOf(choice.lodging().stream()
                                .map(LodgingOffer::property)
                                .collect(toMap(
                                        Property::id, property -> property, (one, other) -> one, LinkedHashMap::new))
                                .values()),
                        (one, other) -> one));
    }

    private static CityChoice with(CityChoice listed, List<LodgingOffer> live) {
        if (live.isEmpty()) {
            return listed;
        }
        List<LodgingOffer> all = new ArrayList<>(listed.lodging());
        all.addAll(live);
        return new CityChoice(listed.city(), listed.travel(), all, listed.sights(), listed.restaurants());
    }

    private CityChoice choice(City city) {
        CityTravel travel = supply.travels()
                .findTravel(city.id())
                .map(rules -> rules.on(brief.dates()))
                .orElseThrow(() -> new RefusedException(
                        Reason.UNKNOWN_VALUE,
                        new Fault(
                                "/destination",
                                brief.destination().words(),
                                "Nothing is known of how to get around in " + city.name() + ".",
                                "Maybe import a source that knows the city?")));
        Currency currency = city.currency();
        return new CityChoice(
                city,
                travel,
                brief.dates().nights() == 0
                        ? List.of()
                        : supply.lodging().listOffers(city.id(), brief.dates()).stream()
                                .filter(offer -> offer.ratePlan()
                                        .nightlyPrice()
                                        .currency()
                                        .equals(currency))
                                .toList(),
                supply.sights().listSights(city.id()).stream()
                        .filter(sight -> sight.ticket().currency().equals(currency))
                        .toList(),
                supply.sights().listRestaurants(city.id()).stream()
                        .filter(restaurant ->
                                restaurant.pricePerPerson().currency().equals(currency))
                        .toList());
    }

    private Fault unknownCity(String pointer, String name) {
        List<City> cities = supply.cities().listCities();
        Optional<String> nearest = Suggestions.findNearest(
                name, cities.stream().flatMap(city -> city.names().stream()).toList());
        String hint = nearest.map(meant -> "Maybe '" + meant + "' was meant?")
                .orElseGet(() -> cities.isEmpty()
                        ? "Maybe import a source first: the catalogue is empty."
                        : "Maybe one of these: "
                                + cities.stream().map(City::name).limit(12).collect(Collectors.joining(", ")) + "?");
        return new Fault(pointer, name, "No city of that name is in the catalogue.", hint, nearest);
    }
}
