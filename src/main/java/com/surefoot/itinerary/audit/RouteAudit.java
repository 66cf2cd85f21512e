package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.audit.Trail.Step;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.Names;
import com.surefoot.travel.Place;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a trip leads where and when it should, city by city. */
final class RouteAudit {

    private static final List<String> COUNTS = List.of("none", "one", "two", "three");

    /** How far from its city's edge an airport may lie before it is another city's, in metres. */
    private static final double FAR = 150_000;

    private final Trail trail;
    private final Findings findings;

    RouteAudit(Trail trail, Findings findings) {
        this.trail = trail;
        this.findings = findings;
    }

    void check() {
        checkRides();
        checkDates();
        checkDestination(trail.brief().destination(), trail.itinerary().cities());
        checkStops();
        trail.listSteps().forEach(this::checkCity);
    }

    private void checkRides() {
        List<Step> steps = trail.listSteps();
        int rides = trail.listLegs().size();
        int needed = trail.listCities().size() - 1;
        findings.require(
                rides == needed,
                "there are %d rides instead of %s",
                rides,
                needed < COUNTS.size() ? COUNTS.get(needed) : needed);
        findings.require(
                !steps.isEmpty() && steps.get(0).activity() instanceof Leg, "the trip does not begin with a ride");
        findings.require(
                !trail.brief().roundTrip()
                        || (!steps.isEmpty() && steps.get(steps.size() - 1).activity() instanceof Leg),
                "the trip does not end with a ride");
    }

    private void checkDates() {
        List<LocalDate> days = trail.itinerary().days().stream().map(Day::date).toList();
        LocalDate first = trail.brief().dates().first();
        LocalDate last = trail.brief().dates().last();
        findings.require(
                days.equals(trail.brief().dates().listDays()), "the days are %s, not %s to %s", days, first, last);
        List<Step> steps = trail.listSteps();
        if (!steps.isEmpty()) {
            findings.require(date(steps.get(0).activity()).equals(first), "the ride out is not on " + first);
            findings.require(
                    !trail.brief().roundTrip()
                            || date(steps.get(steps.size() - 1).activity()).equals(last),
                    "the ride back is not on " + last);
        }
        steps.forEach(step -> findings.require(
                isOn(step.activity(), step.day().date()),
                "%s is shown on %s and begins at %s",
                step.activity().id(),
                step.day().date(),
                step.activity().start()));
    }

    /** The small hours belong to the evening before. */
    private static boolean isOn(Activity activity, LocalDate day) {
        return date(activity).equals(day)
                || activity.start().minusHours(Trail.NIGHT_ENDS).toLocalDate().equals(day);
    }

    private static LocalDate date(Activity activity) {
        return activity.start().toLocalDate();
    }

    private void checkDestination(Destination destination, List<City> cities) {
        findings.require(
                trail.itinerary().party().equals(trail.brief().party()),
                "the trip is for %s, not for %s",
                trail.itinerary().party(),
                trail.brief().party());
        City origin = trail.itinerary().origin();
        findings.require(
                isCalled(origin, trail.brief().origin()),
                "the trip begins in %s, not in %s",
                origin.name(),
                trail.brief().origin());
        Set<CityId> visited = new HashSet<>(Set.of(origin.id()));
        cities.forEach(
                city -> findings.require(visited.add(city.id()), "the trip comes to %s a second time", city.name()));
        findings.require(
                cities.size() == destination.count(),
                "the trip leads to %d cities instead of %d",
                cities.size(),
                destination.count());
        if (destination instanceof Destination.Cities named) {
            checkNamed(named, cities);
        }
    }

    private void checkNamed(Destination.Cities named, List<City> cities) {
        for (int i = 0; i < named.names().size(); i++) {
            String name = named.names().get(i);
            Optional<City> found =
                    cities.stream().filter(city -> isCalled(city, name)).findFirst();
            findings.require(found.isPresent(), "the trip does not lead to %s", name);
            boolean placed = i < cities.size() && isCalled(cities.get(i), name);
            findings.require(
                    found.isEmpty() || !named.inOrder() || placed, "%s is not number %d of the cities", name, i + 1);
        }
    }

    /** The catalogue may take a name more loosely than letter by letter, so a part of it will do. */
    private static boolean isCalled(City city, String name) {
        return !Naming.CITIES.list(List.of(city), name).isEmpty()
                || city.names().stream().anyMatch(own -> Names.contains(name, own));
    }

    private void checkStops() {
        List<Leg> legs = trail.listLegs();
        List<City> cities = trail.listCities();
        for (int i = 0; i < Math.min(legs.size(), cities.size() - 1); i++) {
            checkStop(legs.get(i), "leaves from", legs.get(i).startsAt(), cities.get(i));
            checkStop(legs.get(i), "arrives at", legs.get(i).endsAt(), cities.get(i + 1));
        }
    }

    private void checkStop(Leg leg, String verb, Place stop, City city) {
        double away = metres(city, stop);
        boolean near = away <= city.area().radius().metres() + FAR
                && trail.listCities().stream().noneMatch(other -> metres(other, stop) < away);
        findings.require(
                near || city.area().contains(stop.point()),
                "%s %s %s, which is not in %s",
                leg.offer().number(),
                verb,
                stop.name(),
                city.name());
    }

    private static double metres(City city, Place place) {
        return city.area().centre().distanceTo(place.point()).metres();
    }

    private void checkCity(Step step) {
        findCity(step.activity())
                .ifPresent(id -> findings.require(
                        id.equals(step.city().id()),
                        "%s is in %s, and one is in %s then",
                        step.activity().id(),
                        id,
                        step.city().name()));
    }

    private static Optional<CityId> findCity(Activity activity) {
        if (activity instanceof Visit visit) {
            return Optional.of(visit.sight().city());
        }
        if (activity instanceof Night night) {
            return Optional.of(night.stay().offer().property().city());
        }
        return activity instanceof Meal meal
                ? meal.restaurant().map(restaurant -> restaurant.city())
                : Optional.empty();
    }
}
