package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.telling.Explanation.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What deserves saying of a trip in one paragraph, in order; whoever tells it keeps to that.
 *
 * @param day of a {@link Topic#DAY} only
 */
record Passage(Topic topic, Optional<LocalDate> day, List<Claim> claims) {

    private static final Set<Relation> OF_THE_WHOLE = Set.of(
            Relation.TRIP_COSTS,
            Relation.TRIP_COSTS_LEAST,
            Relation.TRIP_IS_SURE,
            Relation.TRIP_IS_SUREST,
            Relation.TRIP_WALKS_LEAST);

    private static final Set<Relation> OF_A_DAY =
            Set.of(Relation.LEAVES, Relation.ARRIVES, Relation.SLEEPS, Relation.SEES, Relation.EATS, Relation.GOES);

    /** What is less sure is worth a word. */
    private static final double SURE = 0.9;

    private static final int MOST_CAUTIONS = 3;

    Passage {
        requireNonNull(topic, "topic");
        requireNonNull(day, "day");
        claims = List.copyOf(claims);
    }

    /** What speaks for a trip, day by day, what to watch out for, and what was left out; none without anything to say. */
    static List<Passage> listOf(TripToTell trip, Claims claims) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                Topic.WHY, Optional.empty(), select(claims, claim -> OF_THE_WHOLE.contains(claim.relation()))));
        trip.itinerary()
                .days()
                .forEach(day -> passages.add(new Passage(
                        Topic.DAY, Optional.of(day.date()), select(claims, claim -> isOf(claim, day.date())))));
        passages.add(
                new Passage(Topic.CAUTION, Optional.empty(), leastSure(claims).toList()));
        passages.add(new Passage(
                Topic.LEFT_OUT, Optional.empty(), select(claims, claim -> claim.relation() == Relation.LEFT_OUT)));
        return passages.stream().filter(passage -> !passage.claims().isEmpty()).toList();
    }

    private static List<Claim> select(Claims claims, Predicate<Claim> which) {
        return claims.list().stream().filter(which).toList();
    }

    private static boolean isOf(Claim claim, LocalDate date) {
        return OF_A_DAY.contains(claim.relation()) && (claim.subject() + "@").contains("@" + date + "@");
    }

    private static Stream<Claim> leastSure(Claims claims) {
        return claims.list().stream()
                .filter(claim -> claim.relation() == Relation.IS_SURE)
                .filter(claim -> chance(claim) < SURE)
                .sorted(Comparator.comparingDouble(Passage::chance))
                .limit(MOST_CAUTIONS);
    }

    private static double chance(Claim claim) {
        return claim.values().get(Role.CHANCE) instanceof Chance chance ? chance.probability() : 1;
    }
}
