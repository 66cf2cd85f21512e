package com.surefoot.cli;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which cities an itinerary passes, and on which days. */
final class Whereabouts {

    private static final String TO = " → ";

    private final Itinerary itinerary;
    /** From home to home, or to the last city of a one-way trip. */
    private final List<City> route;

    private final List<Activity> legs;

    Whereabouts(Itinerary itinerary) {
        this.itinerary = itinerary;
        legs = itinerary.listActivities().stream().filter(Leg.class::isInstance).toList();
        List<City> cities = new ArrayList<>();
        cities.add(itinerary.origin());
        cities.addAll(itinerary.cities());
        // each city is reached by one leg; one more leads home
        if (legs.size() > itinerary.cities().size()) {
            cities.add(itinerary.origin());
        }
        route = List.copyOf(cities);
    }

    /** Whether it has to be said where something is. */
    boolean vary() {
        return itinerary.cities().size() > 1;
    }

    /** Every city in the order it is reached: {@code Paris → Vienna → Berlin → Paris}. */
    String route() {
        return route.stream().map(Whereabouts::inFull).collect(Collectors.joining(TO));
    }

    /** The cities of a day in the order they are passed. */
    String on(Day day) {
        List<City> passed = new ArrayList<>();
        day.activities().stream().flatMap(this::cities).forEach(city -> {
            if (passed.isEmpty() || !passed.get(passed.size() - 1).equals(city)) {
                passed.add(city);
            }
        });
        return joined(passed.stream());
    }

    String of(Stay stay) {
        return joined(find(stay.offer().property().city()).stream());
    }

    private Stream<City> cities(Activity activity) {
        if (activity instanceof Leg) {
            int from = legs.indexOf(activity);
            return route.stream().skip(from).limit(2);
        }
        if (activity instanceof Visit visit) {
            return find(visit.sight().city()).stream();
        }
        if (activity instanceof Meal meal) {
            return meal.restaurant().flatMap(restaurant -> find(restaurant.city())).stream();
        }
        return find(((Night) activity).stay().offer().property().city()).stream();
    }

    private Optional<City> find(CityId id) {
        return route.stream().filter(city -> city.id().equals(id)).findFirst();
    }

    private static String joined(Stream<City> cities) {
        return cities.map(city -> Plain.text(city.name())).collect(Collectors.joining(TO));
    }

    private static String inFull(City city) {
        String name = Plain.text(city.name());
        String local = Plain.text(city.localName());
        return name.equals(local) ? name : name + " " + local;
    }
}
