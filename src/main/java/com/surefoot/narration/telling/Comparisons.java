package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Scale;
import com.surefoot.narration.grounding.Value;
import com.surefoot.narration.grounding.Value.Count;
import com.surefoot.narration.grounding.Value.Counted;
import com.surefoot.narration.grounding.Value.Difference;
import com.surefoot.narration.grounding.Value.Length;
import com.surefoot.narration.grounding.Value.Sum;
import com.surefoot.narration.telling.Figures.Course;
import com.surefoot.narration.telling.TripToTell.Rival;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Computes in what a trip differs from each of those that are proposed with it. Where they do not differ nothing is claimed. */
final class Comparisons {

    /** What the subjects of claims about another trip begin with; its kind follows. */
    static final String THAN = TripClaims.TRIP + "~";

    /** What claims are about that compare a trip with what it was before. */
    static final String THAN_BEFORE = THAN + Phrase.EARLIER_TRIP;

    private static final double PERCENT = 100;

    private final Figures own;
    private final double least;
    private final List<Claim> claims = new ArrayList<>();

    private Comparisons(TripToTell trip) {
        own = Figures.of(trip.itinerary(), trip.confidence());
        least = trip.least();
    }

    static List<Claim> of(TripToTell trip) {
        Comparisons comparisons = new Comparisons(trip);
        trip.rivals().forEach(rival -> rival.kind().ifPresent(kind -> comparisons.add(kind, rival)));
        trip.earlier()
                .map(before -> Rival.of(Phrase.EARLIER_TRIP, before.itinerary(), before.confidence(), before.least()))
                .ifPresent(rival -> comparisons.add(Phrase.EARLIER_TRIP, rival));
        return comparisons.claims;
    }

    private void add(Phrase kind, Rival rival) {
        Figures other = rival.figures();
        double sure = Math.min(least, rival.least());
        cost(other).ifPresent(difference -> add(Relation.COSTS_THAN, kind, difference, sure));
        surer(other).ifPresent(difference -> add(Relation.SURE_THAN, kind, difference, 1));
        farther(Scale.ON_FOOT, own.walked(), other.walked())
                .ifPresent(difference -> add(Relation.WALKS_THAN, kind, difference, sure));
        own.course().ifPresent(here -> other.course().ifPresent(there -> add(kind, here, there, sure)));
    }

    private void add(Phrase kind, Course here, Course there, double sure) {
        Stream.of(
                        claim(Relation.SEES_THAN, kind, more(Scale.SIGHTS, here.sights(), there.sights()), sure),
                        claim(Relation.BACK_THAN, kind, later(here.returns(), there.returns()), sure),
                        claim(Relation.LEAVES_THAN, kind, later(here.leaves(), there.leaves()), sure),
                        claim(Relation.THERE_THAN, kind, later(here.arrives(), there.arrives()), sure),
                        claim(Relation.CHANGES_THAN, kind, more(Scale.CHANGES, here.changes(), there.changes()), sure),
                        claim(
                                Relation.SLEEPS_THAN,
                                kind,
                                here.fromCentre().flatMap(mine -> there.fromCentre()
                                        .flatMap(theirs -> farther(Scale.CENTRE, mine, theirs))),
                                sure))
                .flatMap(Optional::stream)
                .forEach(claims::add);
    }

    private void add(Relation relation, Phrase kind, Difference difference, double sure) {
        claims.add(claim(relation, kind, difference, sure));
    }

    private static Optional<Claim> claim(Relation relation, Phrase kind, Optional<Difference> difference, double sure) {
        return difference.map(found -> claim(relation, kind, found, sure));
    }

    private static Claim claim(Relation relation, Phrase kind, Difference difference, double sure) {
        return new Claim(
                relation, THAN + kind, Map.of(Role.OTHER, new Value.Fixed(kind), Role.DIFFERENCE, difference), sure);
    }

    /** Where all of both is priced, in one currency. */
    private Optional<Difference> cost(Figures other) {
        if (!own.priced()
                || !other.priced()
                || !own.total().currency().equals(other.total().currency())) {
            return Optional.empty();
        }
        Money more = own.total().minus(other.total());
        Money by = new Money(Math.abs(more.minor()), more.currency());
        return difference(Scale.COST, more.minor(), new Sum(by));
    }

    /** In full points of percent, as far as both are said in full percent. */
    private Optional<Difference> surer(Figures other) {
        return own.confidence().flatMap(mine -> other.confidence()
                .flatMap(theirs -> more(Scale.SURENESS, percent(mine), percent(theirs))));
    }

    private static int percent(double confidence) {
        return (int) Math.floor(confidence * PERCENT);
    }

    private static Optional<Difference> more(Scale of, int mine, int theirs) {
        Counted counted =
                switch (of) {
                    case SURENESS -> Counted.POINTS;
                    case CHANGES -> Counted.CHANGES;
                    default -> Counted.SIGHTS;
                };
        return difference(of, mine - (long) theirs, new Count(Math.abs(mine - theirs), counted));
    }

    private static Optional<Difference> farther(Scale of, Distance mine, Distance theirs) {
        long more = Math.round(mine.metres()) - Math.round(theirs.metres());
        return difference(of, more, new Value.Distance(Math.toIntExact(Math.abs(more))));
    }

    private static Optional<Difference> later(Optional<Instant> mine, Optional<Instant> theirs) {
        return mine.flatMap(here -> theirs.flatMap(there -> {
            Duration more = Duration.between(there, here);
            return difference(Scale.MOMENT, more.toMinutes(), new Length(more.abs()));
        }));
    }

    private static Optional<Difference> difference(Scale of, long more, Value by) {
        return more == 0 ? Optional.empty() : Optional.of(new Difference(of, more > 0, by));
    }
}
