package com.surefoot.narration.telling;

import com.surefoot.itinerary.Party;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Fixed;
import com.surefoot.narration.grounding.Value.Name;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.narration.telling.TripToTell.LeftOut;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;

/** Computes all that can be said of a trip. What cannot be traced to it cannot be said. */
public final class TripClaims {

    /** What claims about the whole are about. */
    public static final String TRIP = "trip";

    private final TripToTell trip;
    private final ClaimList claims;

    private TripClaims(TripToTell trip) {
        this.trip = trip;
        this.claims = new ClaimList(trip.confidences());
    }

    /** In the order of the trip, what concerns all of it first. */
    public static Claims of(TripToTell trip) {
        TripClaims claims = new TripClaims(trip);
        claims.addWhole();
        claims.claims.addAll(Comparisons.of(trip));
        trip.earlier().ifPresent(before -> new Changes(trip.itinerary(), before.itinerary(), claims.claims).add());
        new DayClaims(trip, claims.claims).add();
        new Warnings(trip, claims.claims).add();
        new Colour(trip, claims.claims).add();
        trip.leftOut().forEach(claims::add);
        return new Claims(claims.claims.list());
    }

    private void addWhole() {
        double least = trip.least();
        Money total = trip.itinerary().total();
        Party party = trip.itinerary().party();
        boolean priced = trip.itinerary().countUnpriced() == 0;
        trip.background()
                .kind()
                .ifPresent(kind -> claims.add(Relation.TRIP_IS, TRIP, Map.of(Role.KIND, new Fixed(kind)), 1));
        claims.add(
                priced ? Relation.TRIP_COSTS : Relation.TRIP_COSTS_SO_FAR,
                TRIP,
                Map.of(Role.PRICE, new Sum(total), Role.COUNT, new Count(party.size(), Counted.TRAVELLERS)),
                least);
        trip.confidence()
                .filter(TripClaims::isTold)
                .ifPresent(sure -> claims.add(Relation.TRIP_IS_SURE, TRIP, Map.of(Role.CHANCE, new Chance(sure)), 1));
        if (!trip.rivals().isEmpty()) {
            addSuperlatives(total, priced, least);
        }
    }

    /** Under one percent it would be told as none at all. */
    static boolean isTold(double confidence) {
        return confidence >= 0.01;
    }

    /** Of several trips only, and only where no other comes up to it. */
    private void addSuperlatives(Money total, boolean priced, double least) {
        Count count = new Count(trip.rivals().size() + 1, Counted.TRIPS);
        Distance walked = trip.itinerary().walked();
        if (priced && eachRival(rival -> costsMore(rival, total))) {
            claims.add(Relation.TRIP_COSTS_LEAST, TRIP, Map.of(Role.COUNT, count, Role.PRICE, new Sum(total)), least);
        }
        trip.confidence()
                .filter(sure -> eachRival(rival ->
                        rival.confidence().filter(other -> other < sure).isPresent()))
                .ifPresent(sure -> claims.add(
                        Relation.TRIP_IS_SUREST, TRIP, Map.of(Role.COUNT, count, Role.CHANCE, new Chance(sure)), 1));
        if (eachRival(rival -> rival.walked().compareTo(walked) > 0)) {
            Value.Distance distance = new Value.Distance(Math.toIntExact(Math.round(walked.metres())));
            claims.add(Relation.TRIP_WALKS_LEAST, TRIP, Map.of(Role.COUNT, count, Role.DISTANCE, distance), least);
        }
    }

    private static boolean costsMore(Rival rival, Money total) {
        return rival.total().currency().equals(total.currency())
                && rival.total().compareTo(total) > 0;
    }

    private boolean eachRival(Predicate<Rival> test) {
        return trip.rivals().stream().allMatch(test);
    }

    /** How sure it is, and why it is left out, is known for certain. */
    private void add(LeftOut out) {
        Name.find(out.name()).ifPresent(name -> add(out, name));
    }

    private void add(LeftOut out, Name name) {
        Map<Role, Value> values = new EnumMap<>(Role.class);
        values.put(Role.NAME, name);
        values.put(Role.CHANCE, new Chance(out.confidence()));
        out.why().ifPresent(why -> values.put(Role.WHY, new Fixed(why)));
        claims.add(Relation.LEFT_OUT, out.id(), values, 1);
        out.replacement()
                .flatMap(Name::find)
                .ifPresent(other ->
                        claims.add(Relation.REPLACED, out.id(), Map.of(Role.NAME, name, Role.OTHER, other), 1));
    }
}
