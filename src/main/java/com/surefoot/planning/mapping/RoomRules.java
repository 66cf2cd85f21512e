package com.surefoot.planning.mapping;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand.BreakfastAtHotel;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rooms a trip may take in one city. */
final class RoomRules {

    private final PlanningRequest request;
    private final TripBrief brief;
    private final Musts musts;
    private final CityChoice choice;
    private final Stations stations;
    private final int nights;
    private final Optional<Integer> rooms;
    private final Map<Choice<String>, List<String>> namesHere = new HashMap<>();
    /** Of places that are not here; asked about every house, and looked up once. */
    private final Map<String, Boolean> elsewhere = new HashMap<>();

    private final boolean namesAreKnown;
    private final int properties;

    RoomRules(PlanningRequest request, Musts musts, CityChoice choice, int nights) {
        this.request = request;
        this.brief = request.brief();
        this.musts = musts;
        this.choice = choice;
        this.stations = new Stations(request, choice);
        this.nights = nights;
        Stream.concat(musts.list(LodgingDemand.Properties.class), musts.listWishes(LodgingDemand.Properties.class))
                .map(LodgingDemand.Properties::names)
                .forEach(names -> namesHere.put(names, namesIn(choice, names)));
        this.namesAreKnown = findUnknown(musts, request.cities()).isEmpty();
        this.properties = musts.list(LodgingDemand.Properties.class)
                .map(LodgingDemand.Properties::names)
                .mapToInt(names -> Math.min(needed(names), namesHere(names).size()))
                .reduce(1, Math::max);
        this.rooms = musts.find(LodgingDemand.Rooms.class).map(LodgingDemand.Rooms::count);
    }

    /** How many rooms of an offer the party takes. */
    int roomsOf(LodgingOffer offer) {
        return rooms.orElseGet(() -> offer.roomsFor(brief.party().size()));
    }

    /** What a night costs the party, in minor units. */
    long nightly(LodgingOffer offer) {
        return offer.priceFor(roomsOf(offer), 1).minor();
    }

    /** In how many properties one has to sleep here: in all that are asked for by name. */
    int properties() {
        return properties;
    }

    /** Combinations of names that will do where one has to sleep in several properties. */
    List<List<String>> namesTogether() {
        return musts.list(LodgingDemand.Properties.class)
                .map(LodgingDemand.Properties::names)
                .filter(names -> needed(names) > 1)
                .flatMap(names -> Choices.some(namesHere(names), Math.min(needed(names), properties)).stream())
                .toList();
    }

    /** A property asked for by name that none of the cities has, if there are not enough others. */
    static Optional<String> findUnknown(Musts musts, List<CityChoice> cities) {
        return musts.list(LodgingDemand.Properties.class)
                .map(LodgingDemand.Properties::names)
                .flatMap(names -> {
                    List<String> unknown = names.of().stream()
                            .filter(name -> cities.stream().noneMatch(city -> isKnown(city, name)))
                            .toList();
                    boolean enough = names.of().size() - unknown.size() >= needed(names);
                    return enough ? Stream.<String>empty() : unknown.stream();
                })
                .findFirst();
    }

    private static int needed(Choice<String> names) {
        return switch (names.quantifier()) {
            case ALL -> names.of().size();
            case AT_LEAST -> names.count();
            case ONLY, NONE -> 0;
        };
    }

    private List<String> namesHere(Choice<String> names) {
        return namesHere.getOrDefault(names, List.of());
    }

    private static List<String> namesIn(CityChoice city, Choice<String> names) {
        return names.of().stream().filter(name -> isKnown(city, name)).toList();
    }

    private static boolean isKnown(CityChoice city, String name) {
        return city.lodging().stream().anyMatch(offer -> isNamed(offer.property(), name, city));
    }

    /**
     * Whether rooms may be those of all nights, or of some where one has to change the property, if they are sold on these
     * days.
     */
    boolean allow(LodgingOffer offer) {
        return musts.list(LodgingDemand.Rooms.class).allMatch(demand -> demand.count() == roomsOf(offer))
                && roomsOf(offer) <= offer.ratePlan().allotment()
                && offer.ratePlan().minimumNights() <= nights - properties + 1
                // whoever changes the property stays nowhere for as long as a live offer is sold for
                && (properties == 1 || offer.live().isEmpty())
                && offer.isFor(roomsOf(offer))
                && musts.list(LodgingDemand.PropertiesAtMost.class).allMatch(most -> properties <= most.count())
                && isLocked(offer)
                && musts.musts().stream().allMatch(demand -> allows(demand, offer));
    }

    /** A lock binds in the city of the rooms that are locked. */
    private boolean isLocked(LodgingOffer offer) {
        return brief.locks()
                .lodging()
                .filter(lock ->
                        choice.lodging().stream().anyMatch(other -> other.id().equals(lock)))
                .map(offer.id()::equals)
                .orElse(true);
    }

    /** Points a night is worth for the wishes an offer meets. */
    long wished(LodgingOffer offer) {
        return musts.wishes().stream()
                .filter(wish -> concerns(wish.demand()) && allows(wish.demand(), offer))
                .mapToLong(wish -> wish.weight() * SpotRules.WISH_POINT)
                .sum();
    }

    private static boolean concerns(Demand demand) {
        return demand instanceof LodgingDemand || demand instanceof BreakfastAtHotel;
    }

    private boolean allows(Demand demand, LodgingOffer offer) {
        if (demand instanceof BreakfastAtHotel) {
            return offer.ratePlan().board().includesBreakfast();
        }
        if (demand instanceof PriceAtMost price) {
            return price.of() != Priced.NIGHT || offer.ratePlan().nightlyPrice().compareTo(price.amount()) <= 0;
        }
        return !(demand instanceof LodgingDemand lodging) || allows(lodging, offer);
    }

    private boolean allows(LodgingDemand demand, LodgingOffer offer) {
        Property property = offer.property();
        if (demand instanceof LodgingDemand.Properties properties) {
            return suits(property, properties.names());
        }
        if (demand instanceof LodgingDemand.Features features) {
            return Choices.suits(features.features(), feature -> Choices.anySame(property.features(), feature));
        }
        if (demand instanceof LodgingDemand.RoomTypes types) {
            return Choices.suits(
                    types.types(), type -> Names.contains(offer.roomType().name(), type));
        }
        if (demand instanceof LodgingDemand.Beds beds) {
            return offer.roomType().beds() == beds.count();
        }
        if (demand instanceof LodgingDemand.Allows rules) {
            return rules.rules().stream().noneMatch(property.forbids()::contains);
        }
        if (demand instanceof LodgingDemand.StarsAtLeast least) {
            return property.stars() >= least.stars();
        }
        return !(demand instanceof LodgingDemand.Near near) || isNear(property, near);
    }

    /** What is asked for by name is asked for in its own city; it has to be in one of them. */
    private boolean suits(Property property, Choice<String> names) {
        if (needed(names) == 0) {
            return Choices.suits(names, name -> isNamed(property, name));
        }
        List<String> here = namesHere(names);
        return namesAreKnown && (here.isEmpty() || here.stream().anyMatch(name -> isNamed(property, name)));
    }

    private boolean isElsewhere(String place) {
        return request.cities().stream()
                .anyMatch(city -> !Naming.points(city, place).isEmpty()
                        || !new Stations(request, city).points(place).isEmpty());
    }

    boolean isNamed(Property property, String name) {
        return isNamed(property, name, choice);
    }

    /** Bears the name, or a part of it where no property of the city bears it whole. */
    private static boolean isNamed(Property property, String name, CityChoice choice) {
        return property.id().equals(name)
                || Names.same(property.place().name(), name)
                || Names.same(property.englishName(), name)
                || (Names.contains(property.place().name(), name)
                        && choice.lodging().stream()
                                .noneMatch(offer ->
                                        Names.same(offer.property().place().name(), name)));
    }

    private boolean isNear(Property property, LodgingDemand.Near near) {
        List<GeoPoint> points =
                near.isToCentre() ? List.of(choice.city().area().centre()) : Naming.points(choice, near.place());
        if (points.isEmpty()) {
            points = stations.points(near.place());
        }
        if (points.isEmpty()) {
            // what is in another city is asked to be near there
            return elsewhere.computeIfAbsent(near.place(), this::isElsewhere);
        }
        return points.stream()
                .anyMatch(point -> point.distanceTo(property.place().point()).compareTo(near.distance()) <= 0);
    }
}
