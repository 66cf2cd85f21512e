package com.surefoot.reliability.fact;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Builds what was seen and what came true. */
final class Seen {

    static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");
    static final FactId HOURS = FactId.standing(FactKind.HOURS, "museum");
    static final FactId RATE = new FactId(FactKind.RATE, "room", "2027-09-01");

    private Seen() {}

    static Observation of(FactId fact, String source, double yearsAgo, String value) {
        return of(fact, source, Manner.LISTED, NOW.minus(years(yearsAgo)), value);
    }

    static Observation of(FactId fact, String source, Manner manner, Instant at, String value) {
        return new Observation(fact, source, manner, at, Optional.empty(), value);
    }

    static Observation until(Observation observation, Instant end) {
        return new Observation(
                observation.fact(),
                observation.source(),
                observation.manner(),
                observation.seenAt(),
                Optional.of(end),
                observation.value());
    }

    static Outcome outcome(String id, FactId fact, String source, String value, boolean right, Instant at) {
        return new Outcome(
                id, new Claim.OfFact(fact, source, value), right, KnownBy.TRAVELLER, "traveller", at, "cluster " + id);
    }

    static Duration years(double years) {
        return Duration.ofMillis(Math.round(years * Survival.SECONDS_A_YEAR * 1_000));
    }

    /** Priors of which a kind is as a test has it. */
    static FactPriors priors(FactKind kind, int wrongValues, double accuracy, Survival survival) {
        Accuracy about = Accuracy.about(accuracy, 10);
        Map<Manner, Accuracy> accuracies =
                Map.of(Manner.LISTED, about, Manner.CHECKED, about, Manner.VERIFIED, Accuracy.about(0.99, 100));
        return FactPriors.usual().with(kind, new KindPrior(wrongValues, accuracies, survival, 0.5, 2));
    }
}
