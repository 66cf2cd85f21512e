package com.surefoot.itinerary.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.lodging.HouseRule;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Whether one sleeps as asked. */
final class LodgingAudit {

    private static final Trait<Stay, String> FEATURE = Trait.of(
            "property",
            "feature",
            Naming::shown,
            stay -> new TreeSet<>(stay.offer().property().features()),
            Names::same);
    private static final Trait<Stay, String> ROOM_TYPE = Trait.of(
            "stay",
            "room type",
            Naming::shown,
            stay -> List.of(stay.offer().roomType().name()),
            Names::contains);

    private final Trail trail;
    private final Whereabouts places;
    private final List<Stay> stays;

    LodgingAudit(Trail trail, Whereabouts places) {
        this.trail = trail;
        this.places = places;
        this.stays = trail.listStays();
    }

    Optional<String> findBreach(LodgingDemand demand) {
        if (demand instanceof LodgingDemand.Properties properties) {
            return places.findBreach("property", Naming.PROPERTIES, properties.names(), stays);
        }
        if (demand instanceof LodgingDemand.Features features) {
            return findBreach(features.features());
        }
        if (demand instanceof LodgingDemand.RoomTypes types) {
            return ROOM_TYPE.findBreach(types.types(), stays);
        }
        if (demand instanceof LodgingDemand.PropertiesAtMost most) {
            return findBreach(most);
        }
        if (demand instanceof LodgingDemand.NightsIn nights) {
            return findBreach(nights);
        }
        return demand instanceof LodgingDemand.Near near ? findBreach(near) : findUnfitStay(demand);
    }

    /** All features are asked of each property, not of the properties together. */
    private Optional<String> findBreach(Choice<String> features) {
        return features.quantifier() == Quantifier.ALL
                ? stays.stream()
                        .flatMap(stay -> FEATURE.findBreach(features, List.of(stay)).stream())
                        .findFirst()
                : FEATURE.findBreach(features, stays);
    }

    private Optional<String> findBreach(LodgingDemand.PropertiesAtMost demand) {
        Map<CityId, Set<String>> properties = stays.stream()
                .map(stay -> stay.offer().property())
                .collect(groupingBy(
                        property -> property.city(), TreeMap::new, mapping(property -> property.id(), toSet())));
        return properties.entrySet().stream()
                .filter(city -> city.getValue().size() > demand.count())
                .findFirst()
                .map(city -> "in %s one sleeps in %d properties, more than %d: %s"
                        .formatted(
                                city.getKey(),
                                city.getValue().size(),
                                demand.count(),
                                String.join(", ", new TreeSet<>(city.getValue()))));
    }

    private Optional<String> findBreach(LodgingDemand.NightsIn demand) {
        List<City> meant = Naming.CITIES.list(trail.itinerary().cities(), demand.city());
        long nights = trail.listNights().stream()
                .map(night -> night.stay().offer().property().city())
                .filter(id -> meant.stream().anyMatch(city -> city.id().equals(id)))
                .count();
        return nights >= demand.atLeast() && nights <= demand.atMost()
                ? Optional.empty()
                : Optional.of("%d nights are spent in %s, not %d to %d"
                        .formatted(nights, demand.city(), demand.atLeast(), demand.atMost()));
    }

    private Optional<String> findBreach(LodgingDemand.Near demand) {
        return demand.isToCentre() ? findOutskirts(demand) : findFar(demand);
    }

    private Optional<String> findOutskirts(LodgingDemand.Near demand) {
        return findUnfit(
                stay -> metres(stay, centre(stay)) <= demand.distance().metres(),
                stay -> "is %.0f m from the centre, more than %.0f m"
                        .formatted(metres(stay, centre(stay)), demand.distance().metres()));
    }

    private GeoPoint centre(Stay stay) {
        CityId id = stay.offer().property().city();
        return trail.itinerary().cities().stream()
                .filter(city -> city.id().equals(id))
                .findFirst()
                .orElseGet(() -> places.cityOf(stay.offer().property().place()))
                .area()
                .centre();
    }

    private Optional<String> findFar(LodgingDemand.Near demand) {
        Optional<Place> place = places.find(demand.place());
        if (place.isEmpty() && !stays.isEmpty()) {
            return Optional.of("nobody can tell how far it is from %s to '%s'"
                    .formatted(Naming.shown(stays.get(0)), demand.place()));
        }
        return place.flatMap(found -> listStaysAround(found).stream()
                .filter(stay -> metres(stay, found.point()) > demand.distance().metres())
                .findFirst()
                .map(stay -> "%s is %.0f m from %s, more than %.0f m"
                        .formatted(
                                Naming.shown(stay),
                                metres(stay, found.point()),
                                found.name(),
                                demand.distance().metres())));
    }

    /** Where a trip leads to several cities, a place is asked to be near in its own. */
    private List<Stay> listStaysAround(Place place) {
        CityId city = places.cityOf(place).id();
        return trail.itinerary().cities().size() == 1
                ? stays
                : stays.stream()
                        .filter(stay -> stay.offer().property().city().equals(city))
                        .toList();
    }

    private static double metres(Stay stay, GeoPoint point) {
        return stay.offer().property().place().point().distanceTo(point).metres();
    }

    private Optional<String> findUnfitStay(LodgingDemand demand) {
        if (demand instanceof LodgingDemand.Beds beds) {
            return findUnfit(
                    stay -> stay.offer().roomType().beds() == beds.count(), stay -> "has %d beds in a room, not %d"
                            .formatted(stay.offer().roomType().beds(), beds.count()));
        }
        if (demand instanceof LodgingDemand.Rooms rooms) {
            return findUnfit(stay -> stay.rooms() == rooms.count(), stay -> "is booked with %d rooms, not %d"
                    .formatted(stay.rooms(), rooms.count()));
        }
        if (demand instanceof LodgingDemand.StarsAtLeast least) {
            return findUnfit(
                    stay -> stay.offer().property().stars() >= least.stars(), stay -> "has %d stars, fewer than %d"
                            .formatted(stay.offer().property().stars(), least.stars()));
        }
        LodgingDemand.Allows allows = (LodgingDemand.Allows) demand;
        return findUnfit(
                stay -> forbidden(stay, allows).isEmpty(), stay -> "does not allow " + forbidden(stay, allows));
    }

    private static Set<HouseRule> forbidden(Stay stay, LodgingDemand.Allows demand) {
        Set<HouseRule> forbidden = new TreeSet<>(demand.rules());
        forbidden.retainAll(stay.offer().property().forbids());
        return forbidden;
    }

    private Optional<String> findUnfit(Predicate<Stay> fits, Function<Stay, String> fault) {
        return stays.stream()
                .filter(fits.negate())
                .findFirst()
                .map(stay -> Naming.shown(stay) + " " + fault.apply(stay));
    }
}
