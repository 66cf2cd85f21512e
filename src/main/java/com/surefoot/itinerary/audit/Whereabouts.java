package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Restaurant;
import com.surefoot.travel.City;
import com.surefoot.travel.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Where places are that a brief names: those of the trip itself, and those somebody else knows. */
final class Whereabouts {

    /** A place with a name it goes by. */
    private record Named(String name, Place place) {}

    private static final Naming<Named> NAMES = new Naming<>(named -> Stream.of(named.name()));

    private final Itinerary itinerary;
    private final List<Named> touched;
    private final Function<String, Optional<Place>> others;

    /** @param others knows places by name that the trip does not lead to */
    Whereabouts(Itinerary itinerary, Function<String, Optional<Place>> others) {
        this.itinerary = itinerary;
        this.touched =
                itinerary.listActivities().stream().flatMap(Whereabouts::names).toList();
        this.others = others;
    }

    private static Stream<Named> names(Activity activity) {
        Place place = activity.startsAt();
        Stream<String> further = Stream.empty();
        if (activity instanceof Visit visit) {
            further = Stream.of(visit.id(), visit.sight().localName());
        } else if (activity instanceof Meal meal) {
            further = meal.restaurant().map(Restaurant::id).stream();
        }
        return Stream.of(
                        Stream.of(new Named(place.name(), place)),
                        Stream.of(new Named(activity.endsAt().name(), activity.endsAt())),
                        further.map(name -> new Named(name, place)))
                .flatMap(named -> named);
    }

    /** A whole name goes before a part of one: first among the places of the trip, then among all others. */
    Optional<Place> find(String name) {
        return first(NAMES.listSame(touched, name))
                .or(() -> others.apply(name))
                .or(() -> first(NAMES.list(touched, name)));
    }

    private static Optional<Place> first(List<Named> found) {
        return found.stream().map(Named::place).findFirst();
    }

    /** The city of the trip a place is in, or nearest to. */
    City cityOf(Place place) {
        return itinerary.cities().stream()
                .min(Comparator.comparing(city -> city.area().centre().distanceTo(place.point())))
                .orElse(itinerary.destination());
    }
}
