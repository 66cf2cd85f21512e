package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Scale;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Clock;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Difference;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.narration.telling.Explanation.Topic;
import com.surefoot.narration.telling.SavedToTell.Part;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Computes all that can be said of a saved trip: what of it is kept is less than what was planned. */
final class SavedClaims {

    private static final Set<Relation> OF_THE_WHOLE =
            Set.of(Relation.TRIP_COSTS, Relation.PRICE_CHANGED, Relation.TRIP_IS_SURE);

    private static final Set<Relation> OF_A_DAY =
            Set.of(Relation.LEAVES, Relation.ARRIVES, Relation.SLEEPS, Relation.SEES, Relation.EATS, Relation.COSTS);

    private static final Set<Relation> OF_CAUTION = Set.of(Relation.FAILS, Relation.IS_SURE);

    private final SavedToTell trip;
    private final ClaimList claims;

    private SavedClaims(SavedToTell trip) {
        this.trip = trip;
        this.claims =
                new ClaimList(trip.parts().stream().collect(Collectors.toMap(Part::id, Part::confidence, Math::min)));
    }

    static Claims of(SavedToTell trip) {
        SavedClaims saved = new SavedClaims(trip);
        saved.addWhole();
        trip.parts().forEach(part -> Name.find(part.name()).ifPresent(name -> saved.add(part, name)));
        return new Claims(saved.claims.list());
    }

    /** What it costs now, day by day, and what is to be replaced. */
    static List<Passage> passages(SavedToTell trip, Claims claims) {
        List<Passage> passages = new ArrayList<>();
        passages.add(passage(Topic.WHY, claims, claim -> OF_THE_WHOLE.contains(claim.relation())));
        trip.parts().stream()
                .map(part -> part.start().toLocalDate())
                .distinct()
                .forEach(day -> passages.add(new Passage(
                        Topic.DAY,
                        Optional.of(day),
                        trip.parts().stream()
                                .filter(part -> part.start().toLocalDate().equals(day))
                                .flatMap(part -> OF_A_DAY.stream()
                                        .sorted()
                                        .flatMap(relation -> claims.find(relation, part.id()).stream()))
                                .toList())));
        passages.add(passage(Topic.CAUTION, claims, claim -> OF_CAUTION.contains(claim.relation())));
        return passages.stream().filter(one -> !one.claims().isEmpty()).toList();
    }

    private static Passage passage(Topic topic, Claims claims, Predicate<Claim> which) {
        return new Passage(
                topic, Optional.empty(), claims.list().stream().filter(which).toList());
    }

    /** What was seen last of its prices, and what is thought of it, is known for certain. */
    private void addWhole() {
        claims.add(Relation.TRIP_COSTS, TripClaims.TRIP, Map.of(Role.PRICE, new Sum(trip.priceNow())), 1);
        if (trip.price().currency().equals(trip.priceNow().currency())
                && trip.price().compareTo(trip.priceNow()) != 0) {
            Money more = trip.priceNow().minus(trip.price());
            Sum by = new Sum(new Money(Math.abs(more.minor()), more.currency()));
            claims.add(
                    Relation.PRICE_CHANGED,
                    TripClaims.TRIP,
                    Map.of(Role.DIFFERENCE, new Difference(Scale.COST, more.minor() > 0, by)),
                    1);
        }
        if (TripClaims.isTold(trip.confidence())) {
            claims.add(Relation.TRIP_IS_SURE, TripClaims.TRIP, Map.of(Role.CHANCE, new Chance(trip.confidence())), 1);
        }
    }

    private void add(Part part, Name name) {
        switch (part.kind()) {
            case RIDE -> {
                claims.addElement(Relation.LEAVES, part.id(), begins(part, name));
                claims.addElement(Relation.ARRIVES, part.id(), ends(part, name));
            }
            case STAY -> claims.addElement(Relation.SLEEPS, part.id(), sleeps(part, name));
            case VISIT -> claims.addElement(Relation.SEES, part.id(), sees(part, name));
            case MEAL -> claims.addElement(Relation.EATS, part.id(), begins(part, name));
        }
        if (part.cost().minor() > 0) {
            claims.addElement(Relation.COSTS, part.id(), Map.of(Role.NAME, name, Role.PRICE, new Sum(part.cost())));
        }
        if (part.failed()) {
            claims.add(Relation.FAILS, part.id(), Map.of(Role.NAME, name), 1);
            claims.add(
                    Relation.IS_SURE,
                    part.id(),
                    Map.of(Role.NAME, name, Role.CHANCE, new Chance(part.confidence())),
                    1);
        }
    }

    private static Map<Role, Value> begins(Part part, Name name) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        values.put(Role.NAME, name);
        values.put(Role.DAY, new Value.Day(part.start().toLocalDate()));
        values.put(Role.START, new Clock(part.start().toLocalTime()));
        return values;
    }

    private static Map<Role, Value> ends(Part part, Name name) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        values.put(Role.NAME, name);
        values.put(Role.END, new Clock(part.end().toLocalTime()));
        return values;
    }

    private static Map<Role, Value> sees(Part part, Name name) {
        Map<Role, Value> values = begins(part, name);
        values.put(Role.END, new Clock(part.end().toLocalTime()));
        values.put(Role.DURATION, new Value.Length(Duration.between(part.start(), part.end())));
        return values;
    }

    private static Map<Role, Value> sleeps(Part part, Name name) {
        long nights =
                ChronoUnit.DAYS.between(part.start().toLocalDate(), part.end().toLocalDate());
        return Map.of(
                Role.NAME, name,
                Role.DAY, new Value.Day(part.start().toLocalDate()),
                Role.COUNT, new Count(Math.toIntExact(Math.max(1, nights)), Counted.NIGHTS));
    }
}
