package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.travel.City;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An itinerary laid out step by step, with the city one is in at each. */
final class Trail {

    /** Before this hour a moment belongs to the evening before, as people count. */
    static final int NIGHT_ENDS = 5;

    /**
     * An activity in its place.
     *
     * @param before what one did last
     * @param city where one is meanwhile; for a leg where it sets out
     */
    record Step(Day day, Activity activity, Optional<Activity> before, City city) {}

    /** A way inside a city, and what it leads to. */
    record Way(LocalDate date, Approach approach, Activity to) {}

    private final Itinerary itinerary;
    private final TripBrief brief;
    private final List<City> cities;
    private final List<Step> steps;

    Trail(TripBrief brief, Itinerary itinerary) {
        this.brief = brief;
        this.itinerary = itinerary;
        this.cities = cities();
        this.steps = steps();
    }

    private List<City> cities() {
        Stream<City> home = Stream.of(itinerary.origin());
        Stream<City> there = Stream.concat(home, itinerary.cities().stream());
        return (brief.roundTrip() ? Stream.concat(there, Stream.of(itinerary.origin())) : there).toList();
    }

    private List<Step> steps() {
        List<Step> all = new ArrayList<>();
        Optional<Activity> before = Optional.empty();
        int rides = 0;
        for (Day day : itinerary.days()) {
            for (Activity activity : day.activities()) {
                all.add(new Step(day, activity, before, cities.get(Math.min(rides, cities.size() - 1))));
                before = Optional.of(activity);
                rides += activity instanceof Leg ? 1 : 0;
            }
        }
        return List.copyOf(all);
    }

    Itinerary itinerary() {
        return itinerary;
    }

    TripBrief brief() {
        return brief;
    }

    int party() {
        return brief.party().size();
    }

    /** Every step of the trip, in order. */
    List<Step> listSteps() {
        return steps;
    }

    /** From home over each city, and home again if the trip ends there. */
    List<City> listCities() {
        return cities;
    }

    List<Leg> listLegs() {
        return list(Leg.class);
    }

    List<Visit> listVisits() {
        return list(Visit.class);
    }

    List<Meal> listMeals() {
        return list(Meal.class);
    }

    List<Meal> listRestaurantMeals() {
        return listMeals().stream()
                .filter(meal -> meal.restaurant().isPresent())
                .toList();
    }

    List<Night> listNights() {
        return list(Night.class);
    }

    List<Stay> listStays() {
        return itinerary.stays();
    }

    List<Way> listWays() {
        return steps.stream()
                .flatMap(step -> step.activity().approach().stream()
                        .map(way -> new Way(step.day().date(), way, step.activity())))
                .toList();
    }

    private <T extends Activity> List<T> list(Class<T> kind) {
        return steps.stream()
                .map(Step::activity)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Days that begin and end at a hotel and have no ride. */
    List<Day> listWholeDays() {
        List<Day> days = itinerary.days();
        return IntStream.range(1, days.size())
                .filter(i -> endsAtHotel(days.get(i - 1)) && endsAtHotel(days.get(i)))
                .mapToObj(days::get)
                .filter(day -> !hasRide(day.date()))
                .toList();
    }

    static boolean endsAtHotel(Day day) {
        List<Activity> activities = day.activities();
        return !activities.isEmpty() && activities.get(activities.size() - 1) instanceof Night;
    }

    /** Whether any ride begins, ends or is under way on a date. */
    boolean hasRide(LocalDate date) {
        return listLegs().stream()
                .anyMatch(leg -> !leg.start().toLocalDate().isAfter(date)
                        && !leg.end().toLocalDate().isBefore(date));
    }
}
