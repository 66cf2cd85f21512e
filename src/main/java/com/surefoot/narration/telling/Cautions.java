package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.telling.TripToTell.Known;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses what to watch out for: what is least sure and why, what may be missed, what ends, and what was seen long ago. */
final class Cautions {

    /** What is less sure is worth a word. */
    private static final double SURE = 0.9;

    private static final int MOST_UNSURE = 3;
    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_OLD = 2;

    /** Hours that nobody has seen for so long may have changed with the season. */
    private static final Duration OLD_HOURS = Duration.ofDays(90);

    private static final Duration FRESH = Duration.ofDays(2);

    /** What changes from day to day. */
    private static final Duration OLD_PRICE = Duration.ofDays(30);

    private static final Set<Phrase> PRICES = Set.of(Phrase.PRICE, Phrase.RATE_OF_ROOM);

    private final TripToTell trip;
    private final Claims claims;

    Cautions(TripToTell trip, Claims claims) {
        this.trip = trip;
        this.claims = claims;
    }

    /** Each once. */
    List<Claim> list() {
        Set<Claim> all = new LinkedHashSet<>();
        leastSure().forEach(unsure -> {
            all.add(unsure);
            all.addAll(why(unsure.subject()));
        });
        Stream.of(
                        Relation.TIGHT,
                        Relation.LAST_RIDE,
                        Relation.DISPUTED,
                        Relation.HOLDS,
                        Relation.UNPRICED,
                        Relation.CLOSED)
                .forEach(relation -> all.addAll(some(relation)));
        all.addAll(old());
        return new ArrayList<>(all);
    }

    private List<Claim> leastSure() {
        return claims.list().stream()
                .filter(claim -> claim.relation() == Relation.IS_SURE)
                .filter(claim -> chance(claim) < SURE)
                .sorted(Comparator.comparingDouble(Cautions::chance))
                .limit(MOST_UNSURE)
                .toList();
    }

    private static double chance(Claim claim) {
        return claim.values().get(Role.CHANCE) instanceof Chance chance ? chance.probability() : 1;
    }

    /** What is known of the fact that lets an element down; that somebody has just seen it is nothing to watch out for. */
    private Collection<Claim> why(String id) {
        return trip.background().known().stream()
                .filter(known -> known.weakest() && known.id().equals(id))
                .flatMap(known -> Stream.of(Relation.DISPUTED, Relation.UNCONFIRMED, Relation.CONFIRMED)
                        .filter(relation -> relation != Relation.CONFIRMED || !isFresh(known))
                        .map(relation -> claims.find(relation, known.subject())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean isFresh(Known known) {
        return known.age().filter(age -> age.compareTo(FRESH) < 0).isPresent();
    }

    private List<Claim> some(Relation relation) {
        return claims.list().stream()
                .filter(claim -> claim.relation() == relation)
                .limit(MOST_OF_A_KIND)
                .toList();
    }

    /** What was last seen longest ago. */
    private List<Claim> old() {
        return trip.background().known().stream()
                .filter(known -> known.age()
                        .filter(age -> age.compareTo(limit(known)) > 0)
                        .isPresent())
                .sorted(Comparator.comparing((Known known) -> known.age().orElse(Duration.ZERO))
                        .reversed())
                .map(known -> claims.find(Relation.CONFIRMED, known.subject()))
                .flatMap(Optional::stream)
                .limit(MOST_OLD)
                .toList();
    }

    private static Duration limit(Known known) {
        return PRICES.contains(known.fact()) ? OLD_PRICE : OLD_HOURS;
    }
}
