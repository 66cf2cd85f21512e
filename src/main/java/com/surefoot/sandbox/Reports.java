package com.surefoot.sandbox;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.recommendation.Candidate;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.sandbox.Travellers.Traveller;
import com.surefoot.simulation.Dice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What travellers tell of a trip: how it was, a day or two after they are back, if they tell at all. The railway tells how
 * late its trains were, whoever tells of the rest.
 */
final class Reports {

    /** Who reports; nobody else may. */
    static final String TRAVELLERS = "sample-travellers";

    static final String RAILWAY = "sample-railway";

    private static final double TELLS = 0.7;
    private static final double DAYS_LATER = 1.5;
    private static final double DAY = 86_400;
    private static final int LATE_BY_TOO_MUCH = 1000;

    private final HiddenTruth truth;

    Reports(HiddenTruth truth) {
        this.truth = truth;
    }

    /** All reports of one trip, while they are written. */
    private static final class Writing {

        private final Traveller traveller;
        private final Instant due;
        private final boolean tells;
        private final List<Letter> letters = new ArrayList<>();
        private final Set<FactId> told = new HashSet<>();

        Writing(Traveller traveller, Instant back) {
            Dice own = traveller.dice();
            this.traveller = traveller;
            this.tells = own.of("tells").uniform() < TELLS;
            this.due = back.plusSeconds((long) (own.of("later").exponential(1 / DAYS_LATER) * DAY));
        }

        void tell(Claim claim, boolean right, Instant at, String cluster) {
            if (tells) {
                String id = traveller.name() + "/" + letters.size();
                letters.add(new Letter(new Outcome(id, claim, right, KnownBy.TRAVELLER, TRAVELLERS, at, cluster), due));
            }
        }
    }

    List<Letter> of(Traveller traveller, Candidate candidate, Instant bookedAt) {
        List<Element> elements = candidate.assessment().scored().elements().stream()
                .map(ScoredElement::element)
                .toList();
        Instant back = elements.stream()
                .map(element -> happened(element, bookedAt))
                .max(Instant::compareTo)
                .orElse(bookedAt);
        Writing writing = new Writing(traveller, back);
        boolean right = true;
        for (Element element : elements) {
            right &= write(writing, candidate.id(), element, bookedAt);
        }
        writing.tell(new Claim.OfItinerary(candidate.id()), right, back, "");
        return List.copyOf(writing.letters);
    }

    private static Instant happened(Element element, Instant bookedAt) {
        return element.facts().stream()
                .map(Reliance::neededAt)
                .filter(at -> at.isAfter(bookedAt))
                .max(Instant::compareTo)
                .orElse(bookedAt);
    }

    /** @return whether the element holds */
    private boolean write(Writing writing, String trip, Element element, Instant bookedAt) {
        boolean right = true;
        for (Reliance reliance : element.facts()) {
            boolean holds = truth.holds(reliance, element.day(), bookedAt);
            right &= holds;
            if (writing.told.add(reliance.fact())) {
                Instant at = reliance.neededAt().isAfter(bookedAt) ? reliance.neededAt() : bookedAt;
                write(writing, element, reliance, holds, at);
            }
        }
        writing.tell(new Claim.OfElement(trip, element.id()), right, happened(element, bookedAt), element.cluster());
        return right;
    }

    private void write(Writing writing, Element element, Reliance reliance, boolean holds, Instant at) {
        FactKind kind = reliance.fact().kind();
        if (kind == FactKind.ARRIVAL) {
            writing.letters.add(arrival(element, reliance, at));
        } else if (kind != FactKind.JOURNEY) {
            Claim claim = new Claim.OfFact(reliance.fact(), reliance.source(), reliance.value());
            writing.tell(claim, holds, at, element.cluster());
        }
    }

    /** The same for all who were on that train. */
    private Letter arrival(Element element, Reliance reliance, Instant at) {
        OptionalInt late = truth.delay(reliance, element.day());
        String told = late.isPresent() ? Math.min(LATE_BY_TOO_MUCH, late.getAsInt()) + " min" : "cancelled";
        Outcome outcome = new Outcome(
                "arrival:" + reliance.ride().orElse(reliance.fact().subject()),
                new Claim.OfFact(reliance.fact(), reliance.source(), told),
                true,
                KnownBy.FEED,
                RAILWAY,
                at,
                "sample day " + reliance.fact().occasion());
        return new Letter(outcome, at.plusSeconds((long) DAY));
    }
}
