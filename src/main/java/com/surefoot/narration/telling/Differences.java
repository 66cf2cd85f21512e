package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Difference;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Sum;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Chooses of all in which a trip differs from others what matters most to most people. */
final class Differences {

    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final int NEAREST = 300;

    /** One part of the price in so many. */
    private static final int PART = 50;

    /** Of one other trip, and of each where there are more. */
    private static final int MOST_OF_ONE = 5;

    private static final int MOST_OF_EACH = 3;

    private final Claims claims;

    private Differences(Claims claims) {
        this.claims = claims;
    }

    /** Trip by trip, the most telling first. */
    static List<Claim> worthAWord(Claims claims) {
        return worthAWord(claims, subject -> !subject.equals(Comparisons.THAN_BEFORE));
    }

    /** Of the trip as it was before. */
    static List<Claim> sinceBefore(Claims claims) {
        return worthAWord(claims, Comparisons.THAN_BEFORE::equals);
    }

    private static List<Claim> worthAWord(Claims claims, Predicate<String> subjects) {
        Differences differences = new Differences(claims);
        Collection<List<Claim>> byTrip = claims.list().stream()
                .filter(claim -> claim.subject().startsWith(Comparisons.THAN))
                .filter(claim -> subjects.test(claim.subject()))
                .filter(differences::isWorthAWord)
                .filter(claim -> !differences.isToldAlready(claim))
                .collect(Collectors.groupingBy(Claim::subject, LinkedHashMap::new, Collectors.toList()))
                .values();
        int most = byTrip.size() == 1 ? MOST_OF_ONE : MOST_OF_EACH;
        return byTrip.stream().flatMap(some -> some.stream().limit(most)).toList();
    }

    /** Who leaves so much later arrives so much later, which goes without saying. */
    private boolean isToldAlready(Claim claim) {
        return claim.relation() == Relation.THERE_THAN
                && claims.find(Relation.LEAVES_THAN, claim.subject())
                        .filter(this::isWorthAWord)
                        .filter(leaves -> leaves.values().get(Role.DIFFERENCE) instanceof Difference one
                                && claim.values().get(Role.DIFFERENCE) instanceof Difference other
                                && one.more() == other.more())
                        .isPresent();
    }

    private boolean isWorthAWord(Claim claim) {
        return claim.values().get(Role.DIFFERENCE) instanceof Difference difference && isWorthAWord(difference.by());
    }

    private boolean isWorthAWord(Value by) {
        if (by instanceof Length length) {
            return length.time().compareTo(SHORTEST) >= 0;
        }
        if (by instanceof Value.Distance distance) {
            return distance.metres() >= NEAREST;
        }
        return !(by instanceof Sum sum)
                || total().filter(total ->
                                sum.money().minor() * PART < total.money().minor())
                        .isEmpty();
    }

    private Optional<Sum> total() {
        return claims.find(Relation.TRIP_COSTS, TripClaims.TRIP)
                .map(Claim::values)
                .map((Map<Role, Value> values) -> values.get(Role.PRICE))
                .map(Sum.class::cast);
    }
}
