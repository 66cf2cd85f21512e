package com.surefoot.narration.telling;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.travel.City;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is done on the days of a trip, by the clocks of the places where it is done. */
final class DayClaims {

    private final TripToTell trip;
    private final ClaimList claims;
    private final FreeTime free;
    private final Set<Stay> stays = new HashSet<>();

    DayClaims(TripToTell trip, ClaimList claims) {
        this.trip = trip;
        this.claims = claims;
        this.free = new FreeTime(claims);
    }

    void add() {
        trip.itinerary().days().forEach(this::add);
    }

    /** What claims about an activity are about: the stay's is that of its first night. */
    static String id(Activity activity, LocalDate day) {
        return activity instanceof Night night ? id(night.stay()) : activity.id() + "@" + day;
    }

    static String id(Stay stay) {
        return stay.offer().id() + "@" + stay.dates().first();
    }

    private void add(Day day) {
        Activity before = null;
        for (Activity activity : day.activities()) {
            if (before != null) {
                free.addBefore(before, activity, day.date());
            }
            activity.approach().ifPresent(approach -> add(approach, activity, day.date()));
            if (before != null) {
                free.addThere(before, activity, day.date());
            }
            name(activity).ifPresent(name -> add(activity, name, day.date()));
            before = activity;
        }
    }

    /** A ride's number, and of all else the place; what has no name cannot be told apart from others. */
    static Optional<Name> name(Activity activity) {
        return Name.find(
                activity instanceof Leg leg
                        ? leg.offer().number()
                        : activity.startsAt().name());
    }

    private void add(Activity activity, Name name, LocalDate day) {
        if (activity instanceof Leg leg) {
            new RideClaims(claims).add(leg, name);
        } else if (activity instanceof Night night) {
            add(night.stay(), name);
        } else if (activity instanceof Visit visit) {
            add(visit, name, day);
        } else if (activity instanceof Meal meal) {
            add(meal, name, day);
        }
    }

    private void add(Stay stay, Name name) {
        if (!stays.add(stay)) {
            return;
        }
        String id = id(stay);
        Map<Role, Value> sleeps = new EnumMap<>(Role.class);
        sleeps.put(Role.NAME, name);
        sleeps.put(Role.DAY, new Value.Day(stay.dates().first()));
        sleeps.put(Role.COUNT, new Count(stay.dates().nights(), Counted.NIGHTS));
        trip.itinerary().cities().stream()
                .filter(city -> city.id().equals(stay.offer().property().city()))
                .findFirst()
                .map(City::name)
                .flatMap(Name::find)
                .ifPresent(city -> sleeps.put(Role.TO, city));
        claims.addElement(Relation.SLEEPS, id, sleeps);
        new Booking(trip, claims).add(stay, name);
        claims.addCost(id, name, stay.cost());
        claims.addSureness(id, name);
    }

    private void add(Visit visit, Name name, LocalDate day) {
        String id = id(visit, day);
        Map<Role, Value> sees = times(visit, day);
        sees.put(Role.NAME, name);
        sees.put(Role.DURATION, new Length(Duration.between(visit.start(), visit.end())));
        claims.addElement(Relation.SEES, id, sees);
        if (visit.isPriced() && visit.cost().minor() > 0) {
            claims.addCost(id, name, visit.cost());
        }
        claims.addSureness(id, name);
    }

    private void add(Meal meal, Name name, LocalDate day) {
        if (meal.restaurant().isEmpty()) {
            addIncluded(meal, name, day);
            return;
        }
        String id = id(meal, day);
        Map<Role, Value> eats = times(meal, day);
        eats.put(Role.NAME, name);
        eats.put(Role.KIND, new Value.Meal(meal.kind()));
        claims.addElement(Relation.EATS, id, eats);
        if (meal.isPriced()) {
            claims.addCost(id, name, meal.cost());
        }
        claims.addSureness(id, name);
    }

    /** A meal that comes with the room stands and falls with the stay. */
    private void addIncluded(Meal meal, Name name, LocalDate day) {
        trip.itinerary().stays().stream()
                .filter(stay -> stay.offer().property().place().equals(meal.place())
                        && stay.dates().contains(day))
                .findFirst()
                .ifPresent(stay -> claims.addPart(
                        Relation.EATS_IN,
                        id(meal, day) + "@" + meal.start().toLocalTime(),
                        id(stay),
                        Map.of(
                                Role.NAME, name,
                                Role.KIND, new Value.Meal(meal.kind()),
                                Role.START, new Clock(meal.start().toLocalTime()))));
    }

    /** The way to something is as sure as that: it is among the facts that this rests on. */
    private void add(Approach approach, Activity to, LocalDate day) {
        Map<Role, Value> goes = new EnumMap<>(Role.class);
        Name.find(to.startsAt().name()).ifPresent(place -> goes.put(Role.TO, place));
        goes.put(Role.KIND, new Value.Way(approach.journey().mode()));
        goes.put(Role.START, new Clock(approach.start().toLocalTime()));
        goes.put(Role.DURATION, new Length(approach.journey().duration()));
        claims.addPart(
                Relation.GOES, to.id() + "@" + day + "@" + approach.start().toLocalTime(), id(to, day), goes);
    }

    private static Map<Role, Value> times(Activity activity, LocalDate day) {
        Map<Role, Value> times = new EnumMap<>(Role.class);
        times.put(Role.DAY, new Value.Day(day));
        times.put(Role.START, new Clock(activity.start().toLocalTime()));
        times.put(Role.END, new Clock(activity.end().toLocalTime()));
        return times;
    }
}
