package com.surefoot.narration.telling;

import static com.surefoot.narration.grounding.Relation.ARRIVES;
import static com.surefoot.narration.grounding.Relation.COSTS;
import static com.surefoot.narration.grounding.Relation.EATS;
import static com.surefoot.narration.grounding.Relation.GOES;
import static com.surefoot.narration.grounding.Relation.IS_SURE;
import static com.surefoot.narration.grounding.Relation.LEAVES;
import static com.surefoot.narration.grounding.Relation.LEFT_OUT;
import static com.surefoot.narration.grounding.Relation.SEES;
import static com.surefoot.narration.grounding.Relation.SLEEPS;
import static com.surefoot.narration.grounding.Relation.TRIP_COSTS;
import static com.surefoot.narration.grounding.Relation.TRIP_COSTS_LEAST;
import static com.surefoot.narration.grounding.Relation.TRIP_IS_SURE;
import static com.surefoot.narration.grounding.Relation.TRIP_IS_SUREST;
import static com.surefoot.narration.grounding.Relation.TRIP_WALKS_LEAST;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Computes all that can be said of a trip. What cannot be traced to it cannot be said. */
public final class TripClaims {

    /** What claims about the whole are about. */
    public static final String TRIP = "trip";

    private final TripToTell trip;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<Stay> stays = new HashSet<>();

    private TripClaims(TripToTell trip) {
        this.trip = trip;
    }

    /** In the order of the trip, what concerns all of it first. */
    public static Claims of(TripToTell trip) {
        TripClaims claims = new TripClaims(trip);
        claims.addWhole();
        trip.itinerary().days().forEach(claims::add);
        trip.leftOut()
                .forEach(out -> claims.add(
                        LEFT_OUT,
                        out.id(),
                        Map.of(Role.NAME, new Name(out.name()), Role.CHANCE, new Chance(out.confidence())),
                        1));
        return new Claims(claims.claims);
    }

    private void addWhole() {
        double least = trip.confidences().values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        Money total = trip.itinerary().total();
        Party party = trip.itinerary().party();
        if (trip.itinerary().countUnpriced() == 0) {
            add(
                    TRIP_COSTS,
                    TRIP,
                    Map.of(Role.PRICE, new Sum(total), Role.COUNT, new Count(party.size(), Counted.TRAVELLERS)),
                    least);
        }
        trip.confidence().ifPresent(sure -> add(TRIP_IS_SURE, TRIP, Map.of(Role.CHANCE, new Chance(sure)), 1));
        addSuperlatives(total, least);
    }

    /** Of several trips only, and only where no other comes up to it. */
    private void addSuperlatives(Money total, double least) {
        if (trip.rivals().isEmpty()) {
            return;
        }
        Count count = new Count(trip.rivals().size() + 1, Counted.TRIPS);
        Distance walked = trip.itinerary().walked();
        if (trip.itinerary().countUnpriced() == 0
                && eachRival(rival -> rival.total().currency().equals(total.currency())
                        && rival.total().compareTo(total) > 0)) {
            add(TRIP_COSTS_LEAST, TRIP, Map.of(Role.COUNT, count, Role.PRICE, new Sum(total)), least);
        }
        trip.confidence()
                .filter(sure -> eachRival(rival ->
                        rival.confidence().filter(other -> other < sure).isPresent()))
                .ifPresent(
                        sure -> add(TRIP_IS_SUREST, TRIP, Map.of(Role.COUNT, count, Role.CHANCE, new Chance(sure)), 1));
        if (eachRival(rival -> rival.walked().compareTo(walked) > 0)) {
            add(
                    TRIP_WALKS_LEAST,
                    TRIP,
                    Map.of(
                            Role.COUNT,
                            count,
                            Role.DISTANCE,
                            new Value.Distance(Math.toIntExact(Math.round(walked.metres())))),
                    least);
        }
    }

    private boolean eachRival(Predicate<TripToTell.Rival> test) {
        return trip.rivals().stream().allMatch(test);
    }

    private void add(Day day) {
        for (Activity activity : day.activities()) {
            activity.approach().ifPresent(approach -> add(approach, activity, day.date()));
            if (activity instanceof Leg leg) {
                add(leg);
            } else if (activity instanceof Night night) {
                add(night.stay());
            } else if (activity instanceof Visit visit) {
                add(visit, day.date());
            } else if (activity instanceof Meal meal) {
                add(meal, day.date());
            }
        }
    }

    /** A ride without a number or a name, as in one's own car, cannot be told apart from others. */
    private void add(Leg leg) {
        if (leg.offer().number().isBlank()) {
            return;
        }
        String id = leg.id() + "@" + leg.start().toLocalDate();
        Map<Role, Value> leaves = new EnumMap<>(Role.class);
        leaves.put(Role.NAME, new Name(leg.offer().number()));
        leaves.put(Role.KIND, new Value.Ride(leg.offer().mode()));
        leaves.put(Role.FROM, new Name(leg.startsAt().name()));
        leaves.put(Role.TO, new Name(leg.endsAt().name()));
        Map<Role, Value> arrives = new EnumMap<>(leaves);
        leaves.put(Role.DAY, new Value.Day(leg.start().toLocalDate()));
        leaves.put(Role.START, new Clock(leg.start().toLocalTime()));
        arrives.put(Role.DAY, new Value.Day(leg.end().toLocalDate()));
        arrives.put(Role.END, new Clock(leg.end().toLocalTime()));
        addElement(LEAVES, id, leaves);
        addElement(ARRIVES, id, arrives);
        addCost(id, leg.offer().number(), leg.cost());
        addSureness(id, leg.offer().number());
    }

    private void add(Stay stay) {
        if (!stays.add(stay)) {
            return;
        }
        String id = stay.offer().id() + "@" + stay.dates().first();
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
        addElement(SLEEPS, id, sleeps);
        addCost(id, name, stay.cost());
        addSureness(id, name);
    }

    private void add(Visit visit, LocalDate day) {
        String id = visit.id() + "@" + day;
        String name = visit.sight().place().name();
        Map<Role, Value> sees = times(visit, day);
        sees.put(Role.NAME, new Name(name));
        sees.put(Role.DURATION, new Length(Duration.between(visit.start(), visit.end())));
        addElement(SEES, id, sees);
        if (visit.isPriced() && visit.cost().minor() > 0) {
            addCost(id, name, visit.cost());
        }
        addSureness(id, name);
    }

    /** A meal that comes with the room stands and falls with the stay, and is not told by itself. */
    private void add(Meal meal, LocalDate day) {
        if (meal.restaurant().isEmpty()) {
            return;
        }
        String id = meal.id() + "@" + day;
        Map<Role, Value> eats = times(meal, day);
        eats.put(Role.NAME, new Name(meal.place().name()));
        eats.put(Role.KIND, new Value.Meal(meal.kind()));
        addElement(EATS, id, eats);
        if (meal.isPriced()) {
            addCost(id, meal.place().name(), meal.cost());
        }
        addSureness(id, meal.place().name());
    }

    /** The way to something is as sure as that: it is among the facts that this rests on. */
    private void add(Approach approach, Activity to, LocalDate day) {
        Map<Role, Value> goes = new EnumMap<>(Role.class);
        goes.put(Role.TO, new Name(to.startsAt().name()));
        goes.put(Role.KIND, new Value.Way(approach.journey().mode()));
        goes.put(Role.START, new Clock(approach.start().toLocalTime()));
        goes.put(Role.DURATION, new Length(approach.journey().duration()));
        String id = to.id() + "@"
                + (to instanceof Night night ? night.stay().dates().first() : day);
        Double confidence = trip.confidences().get(id);
        if (confidence != null && !to.startsAt().name().isBlank()) {
            add(GOES, to.id() + "@" + day + "@" + approach.start().toLocalTime(), goes, confidence);
        }
    }

    private static Map<Role, Value> times(Activity activity, LocalDate day) {
        Map<Role, Value> times = new EnumMap<>(Role.class);
        times.put(Role.DAY, new Value.Day(day));
        times.put(Role.START, new Clock(activity.start().toLocalTime()));
        times.put(Role.END, new Clock(activity.end().toLocalTime()));
        return times;
    }

    private void addCost(String id, String name, Money cost) {
        addElement(COSTS, id, Map.of(Role.NAME, new Name(name), Role.PRICE, new Sum(cost)));
    }

    /** How sure something is, is known for certain. */
    private void addSureness(String id, String name) {
        Double confidence = trip.confidences().get(id);
        if (confidence != null) {
            add(IS_SURE, id, Map.of(Role.NAME, new Name(name), Role.CHANCE, new Chance(confidence)), 1);
        }
    }

    private void addElement(Relation relation, String id, Map<Role, Value> values) {
        Double confidence = trip.confidences().get(id);
        if (confidence != null) {
            add(relation, id, values, confidence);
        }
    }

    private void add(Relation relation, String subject, Map<Role, Value> values, double confidence) {
        claims.add(new Claim(relation, subject, values, confidence));
    }
}
