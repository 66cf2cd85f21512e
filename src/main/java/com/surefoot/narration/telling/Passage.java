package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Quoted;
import com.surefoot.narration.telling.Explanation.Topic;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What deserves saying of a trip in one paragraph, in order; whoever tells it keeps to that.
 *
 * @param day of a {@link Topic#DAY} only
 */
record Passage(Topic topic, Optional<LocalDate> day, List<Claim> claims) {

    private static final Set<Relation> OF_THE_WHOLE = Set.of(
            Relation.TRIP_IS,
            Relation.TRIP_COSTS,
            Relation.TRIP_COSTS_SO_FAR,
            Relation.TRIP_COSTS_LEAST,
            Relation.TRIP_IS_SURE,
            Relation.TRIP_IS_SUREST,
            Relation.TRIP_WALKS_LEAST);

    private static final Set<Relation> OF_A_DAY = Set.of(
            Relation.LEAVES,
            Relation.CHANGES,
            Relation.ARRIVES,
            Relation.CLOCKS_DIFFER,
            Relation.SLEEPS,
            Relation.ROOM_IS,
            Relation.CANCELS,
            Relation.NO_REFUND,
            Relation.REFERENCE,
            Relation.COSTS,
            Relation.SEES,
            Relation.EATS,
            Relation.EATS_IN,
            Relation.RESTS,
            Relation.GOES);

    private static final Set<Relation> OF_WHAT_IS_LEFT_OUT = Set.of(Relation.LEFT_OUT, Relation.REPLACED);

    /** A shorter way is not worth a word. */
    private static final Duration SHORTEST_WAY = Duration.ofMinutes(10);

    private static final int MOST_QUOTES = 3;
    private static final int MOST_NAMES = 2;

    Passage {
        requireNonNull(topic, "topic");
        requireNonNull(day, "day");
        claims = List.copyOf(claims);
    }

    private Passage(Topic topic, List<Claim> claims) {
        this(topic, Optional.empty(), claims);
    }

    /**
     * What has changed of a trip, what speaks for it, in what it differs from others, day by day, what sources say of it, what to watch out for, and
     * what was left out; none without anything to say.
     */
    static List<Passage> listOf(TripToTell trip, Claims claims, Language language) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(Topic.CHANGES, changes(claims)));
        passages.add(new Passage(Topic.WHY, select(claims, claim -> OF_THE_WHOLE.contains(claim.relation()))));
        passages.add(new Passage(Topic.COMPARED, Differences.worthAWord(claims)));
        trip.itinerary()
                .days()
                .forEach(day -> passages.add(new Passage(
                        Topic.DAY, Optional.of(day.date()), select(claims, claim -> isOf(claim, day.date())))));
        passages.add(new Passage(Topic.COLOUR, colour(claims, language)));
        passages.add(new Passage(Topic.CAUTION, new Cautions(trip, claims).list()));
        passages.add(
                new Passage(Topic.LEFT_OUT, select(claims, claim -> OF_WHAT_IS_LEFT_OUT.contains(claim.relation()))));
        return passages.stream().filter(passage -> !passage.claims().isEmpty()).toList();
    }

    private static List<Claim> changes(Claims claims) {
        List<Claim> all = new ArrayList<>(select(claims, claim -> Changes.RELATIONS.contains(claim.relation())));
        all.addAll(Differences.sinceBefore(claims));
        return all;
    }

    private static List<Claim> select(Claims claims, Predicate<Claim> which) {
        return claims.list().stream().filter(which).toList();
    }

    private static boolean isOf(Claim claim, LocalDate date) {
        return OF_A_DAY.contains(claim.relation())
                && (claim.subject() + "@").contains("@" + date + "@")
                && (claim.relation() != Relation.GOES || isLong(claim));
    }

    private static boolean isLong(Claim way) {
        return way.values().get(Role.DURATION) instanceof Length length
                && length.time().compareTo(SHORTEST_WAY) >= 0;
    }

    private static List<Claim> colour(Claims claims, Language language) {
        List<Claim> all = new ArrayList<>(first(claims, claim -> isQuotedIn(claim, language), MOST_QUOTES));
        all.addAll(first(claims, claim -> claim.relation() == Relation.CALLED, MOST_NAMES));
        return all;
    }

    private static boolean isQuotedIn(Claim claim, Language language) {
        return claim.values().get(Role.QUOTE) instanceof Quoted quoted && quoted.isFor(language);
    }

    private static List<Claim> first(Claims claims, Predicate<Claim> which, int most) {
        return select(claims, which).stream().limit(most).toList();
    }
}
