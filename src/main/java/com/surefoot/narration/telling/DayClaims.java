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
import com.surefoot.narration.grounding.Scale;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Difference;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.travel.City;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is done on the days of a trip, by the clocks of the places where it is done. */
final class DayClaims {

    /** Less is no time to do anything with. */
    private static final Duration SHORTEST_REST = Duration.ofHours(1);

    private final TripToTell trip;
    private final ClaimList claims;
    private final Set<Stay> stays = new HashSet<>();

    DayClaims(TripToTell trip, ClaimList claims) {
        this.trip = trip;
        this.claims = claims;
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
                addRest(before, activity, day.date());
            }
            activity.approach().ifPresent(approach -> add(approach, activity, day.date()));
            if (before != null) {
                addWait(before, activity, day.date());
            }
            if (activity instanceof Leg leg) {
                add(leg);
            } else if (activity instanceof Night night) {
                add(night.stay());
            } else if (activity instanceof Visit visit) {
                add(visit, day.date());
            } else if (activity instanceof Meal meal) {
                add(meal, day.date());
            }
            before = activity;
        }
    }

    /** A ride without a number or a name, as in one's own car, cannot be told apart from others. */
    private void add(Leg leg) {
        if (leg.offer().number().isBlank()) {
            return;
        }
        String id = id(leg, leg.start().toLocalDate());
        String number = leg.offer().number();
        Map<Role, Value> leaves = new EnumMap<>(Role.class);
        leaves.put(Role.NAME, new Name(number));
        leaves.put(Role.KIND, new Value.Ride(leg.offer().mode()));
        leaves.put(Role.FROM, new Name(leg.startsAt().name()));
        leaves.put(Role.TO, new Name(leg.endsAt().name()));
        Map<Role, Value> arrives = new EnumMap<>(leaves);
        leaves.put(Role.DAY, new Value.Day(leg.start().toLocalDate()));
        leaves.put(Role.START, new Clock(leg.start().toLocalTime()));
        if (!leg.end().toLocalDate().equals(leg.start().toLocalDate())) {
            arrives.put(Role.DAY, new Value.Day(leg.end().toLocalDate()));
        }
        arrives.put(Role.END, new Clock(leg.end().toLocalTime()));
        claims.addElement(Relation.LEAVES, id, leaves);
        if (leg.offer().changes() > 0) {
            claims.addElement(
                    Relation.CHANGES,
                    id,
                    Map.of(
                            Role.NAME,
                            new Name(number),
                            Role.COUNT,
                            new Count(leg.offer().changes(), Counted.CHANGES)));
        }
        claims.addElement(Relation.ARRIVES, id, arrives);
        addClocks(leg);
        addCost(id, number, leg.cost());
        addSureness(id, number);
    }

    /** Where one's watch has to be set. */
    private void addClocks(Leg leg) {
        int ahead = leg.end().getOffset().getTotalSeconds()
                - leg.end()
                        .withZoneSameInstant(leg.start().getZone())
                        .getOffset()
                        .getTotalSeconds();
        if (ahead != 0) {
            Length by = new Length(Duration.ofSeconds(Math.abs(ahead)));
            claims.add(
                    Relation.CLOCKS_DIFFER,
                    id(leg, leg.start().toLocalDate()),
                    Map.of(
                            Role.TO, new Name(leg.endsAt().name()),
                            Role.FROM, new Name(leg.startsAt().name()),
                            Role.DIFFERENCE, new Difference(Scale.CLOCK, ahead > 0, by)),
                    1);
        }
    }

    private void add(Stay stay) {
        if (!stays.add(stay)) {
            return;
        }
        String id = id(stay);
        String name = stay.offer().property().place().name();
        Map<Role, Value> sleeps = new EnumMap<>(Role.class);
        sleeps.put(Role.NAME, new Name(name));
        sleeps.put(Role.DAY, new Value.Day(stay.dates().first()));
        sleeps.put(Role.COUNT, new Count(stay.dates().nights(), Counted.NIGHTS));
        trip.itinerary().cities().stream()
                .filter(city -> city.id().equals(stay.offer().property().city()))
                .map(City::name)
                .findFirst()
                .ifPresent(city -> sleeps.put(Role.TO, new Name(city)));
        claims.addElement(Relation.SLEEPS, id, sleeps);
        new Booking(trip, claims).add(stay);
        addCost(id, name, stay.cost());
        addSureness(id, name);
    }

    private void add(Visit visit, LocalDate day) {
        String id = id(visit, day);
        String name = visit.sight().place().name();
        Map<Role, Value> sees = times(visit, day);
        sees.put(Role.NAME, new Name(name));
        sees.put(Role.DURATION, new Length(Duration.between(visit.start(), visit.end())));
        claims.addElement(Relation.SEES, id, sees);
        if (visit.isPriced() && visit.cost().minor() > 0) {
            addCost(id, name, visit.cost());
        }
        addSureness(id, name);
    }

    private void add(Meal meal, LocalDate day) {
        if (meal.restaurant().isEmpty()) {
            addIncluded(meal, day);
            return;
        }
        String id = id(meal, day);
        Map<Role, Value> eats = times(meal, day);
        eats.put(Role.NAME, new Name(meal.place().name()));
        eats.put(Role.KIND, new Value.Meal(meal.kind()));
        claims.addElement(Relation.EATS, id, eats);
        if (meal.isPriced()) {
            addCost(id, meal.place().name(), meal.cost());
        }
        addSureness(id, meal.place().name());
    }

    /** A meal that comes with the room stands and falls with the stay. */
    private void addIncluded(Meal meal, LocalDate day) {
        trip.itinerary().stays().stream()
                .filter(stay -> stay.offer().property().place().equals(meal.place())
                        && stay.dates().contains(day))
                .findFirst()
                .ifPresent(stay -> claims.addPart(
                        Relation.EATS_IN,
                        id(meal, day) + "@" + meal.start().toLocalTime(),
                        id(stay),
                        Map.of(
                                Role.NAME, new Name(meal.place().name()),
                                Role.KIND, new Value.Meal(meal.kind()),
                                Role.START, new Clock(meal.start().toLocalTime()))));
    }

    /** The way to something is as sure as that: it is among the facts that this rests on. */
    private void add(Approach approach, Activity to, LocalDate day) {
        Map<Role, Value> goes = new EnumMap<>(Role.class);
        if (to.startsAt().name().isBlank()) {
            return;
        }
        goes.put(Role.TO, new Name(to.startsAt().name()));
        goes.put(Role.KIND, new Value.Way(approach.journey().mode()));
        goes.put(Role.START, new Clock(approach.start().toLocalTime()));
        goes.put(Role.DURATION, new Length(approach.journey().duration()));
        claims.addPart(
                Relation.GOES, to.id() + "@" + day + "@" + approach.start().toLocalTime(), id(to, day), goes);
    }

    /** Between two things, both of which leave it free: before one sets out. */
    private void addRest(Activity before, Activity after, LocalDate day) {
        ZonedDateTime from =
                before instanceof Leg leg ? leg.end().plus(leg.offer().mode().toLeave()) : before.end();
        ZonedDateTime until = after.approach().map(Approach::start).orElse(after.start());
        if (isRest(from, until)) {
            addRest(from, until, sureness(before, after, day), day);
        }
    }

    /** Likewise, where one is early. */
    private void addWait(Activity before, Activity after, LocalDate day) {
        after.approach()
                .map(Approach::end)
                .filter(there -> isRest(there, after.start()))
                .ifPresent(there -> addRest(there, after.start(), sureness(before, after, day), day));
    }

    private static boolean isRest(ZonedDateTime from, ZonedDateTime until) {
        return Duration.between(from, until).compareTo(SHORTEST_REST) >= 0;
    }

    private double sureness(Activity before, Activity after, LocalDate day) {
        return Math.min(claims.confidence(id(before, day)), claims.confidence(id(after, day)));
    }

    private void addRest(ZonedDateTime from, ZonedDateTime until, double sure, LocalDate day) {
        Map<Role, Value> rests = new EnumMap<>(Role.class);
        rests.put(Role.START, new Clock(from.toLocalTime()));
        rests.put(Role.END, new Clock(until.toLocalTime()));
        rests.put(Role.DURATION, new Length(Duration.between(from, until)));
        rests.put(Role.DAY, new Value.Day(from.toLocalDate()));
        claims.add(Relation.RESTS, "rest@" + day + "@" + from.toLocalTime(), rests, sure);
    }

    private static Map<Role, Value> times(Activity activity, LocalDate day) {
        Map<Role, Value> times = new EnumMap<>(Role.class);
        times.put(Role.DAY, new Value.Day(day));
        times.put(Role.START, new Clock(activity.start().toLocalTime()));
        times.put(Role.END, new Clock(activity.end().toLocalTime()));
        return times;
    }

    private void addCost(String id, String name, Money cost) {
        claims.addElement(Relation.COSTS, id, Map.of(Role.NAME, new Name(name), Role.PRICE, new Sum(cost)));
    }

    /** How sure something is, is known for certain. */
    private void addSureness(String id, String name) {
        if (claims.knows(id)) {
            claims.add(
                    Relation.IS_SURE,
                    id,
                    Map.of(Role.NAME, new Name(name), Role.CHANCE, new Chance(claims.confidence(id))),
                    1);
        }
    }
}
