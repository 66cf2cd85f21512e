package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.fact.FactConfidence;
import com.surefoot.reliability.fact.FactModel;
import com.surefoot.reliability.fact.Witness;
import com.surefoot.transport.TransportOffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Says how sure facts are: by what was seen of them, or, where time decides, by how late rides and ways tend to be. */
final class FactJudge {

    private final FactModel model;
    private final Punctuality punctuality;
    private final Seen seen;
    private final Instant now;

    FactJudge(FactModel model, Punctuality punctuality, Seen seen, Instant now) {
        this.model = requireNonNull(model, "model");
        this.punctuality = requireNonNull(punctuality, "punctuality");
        this.seen = requireNonNull(seen, "seen");
        this.now = requireNonNull(now, "now");
    }

    /** @param rides those of the itinerary by their ids; how late others are is told by their company */
    JudgedFact judge(Reliance reliance, Map<String, TransportOffer> rides) {
        return new JudgedFact(
                reliance,
                switch (reliance.fact().kind()) {
                    case ARRIVAL -> arrival(reliance, rides);
                    case JOURNEY -> journey(reliance);
                    case RIDE, RATE, ROOM, PLACE, HOURS, PRICE -> byEvidence(reliance);
                });
    }

    /** Where nobody tells, a ride is as late as rides like it. */
    private FactConfidence arrival(Reliance reliance, Map<String, TransportOffer> rides) {
        double usual = reliance.ride()
                .flatMap(ride -> Optional.ofNullable(rides.get(ride)))
                .map(ride -> punctuality.within(ride, reliance.slack()))
                .orElseGet(() -> punctuality.within(reliance.fact(), reliance.slack()));
        return Foretold.last(seen.of(reliance.fact()), now)
                .map(told -> new Foretold(told, usual)
                        .judge(reliance, model.accuracy(Witness.of(told)).mean(), now))
                .orElseGet(() -> byTime(reliance, usual));
    }

    /** An estimate that somebody measured against is worth what they saw. */
    private FactConfidence journey(Reliance reliance) {
        List<Observation> measured = seen.of(reliance.fact());
        if (!measured.isEmpty()) {
            return byEvidence(reliance);
        }
        return byTime(reliance, WayTimes.within(estimate(reliance), reliance.slack()));
    }

    /** How long a way is taken to be. */
    static Duration estimate(Reliance journey) {
        return Duration.ofMinutes(Long.parseLong(journey.value().split(" ", 2)[0]));
    }

    private static FactConfidence byTime(Reliance reliance, double probability) {
        return new FactConfidence(
                reliance.fact(), reliance.value(), probability, List.of(), List.of(), Optional.empty());
    }

    private FactConfidence byEvidence(Reliance reliance) {
        List<Observation> read = told(reliance, observation -> Reading.of(reliance, observation.value()));
        return model.judge(reliance.fact(), reliance.value(), read, now, reliance.neededAt());
    }

    /** How likely each value is now that somebody names of what is relied on, be it of its day or of any. */
    Map<String, Double> chances(Reliance reliance) {
        return model.chances(reliance.fact(), told(reliance, Observation::value), now);
    }

    /** What was listed and seen of it. */
    private List<Observation> told(Reliance reliance, Function<Observation, String> reading) {
        FactId fact = reliance.fact();
        List<Observation> told = new ArrayList<>();
        seen.listedAt(reliance.source())
                .ifPresent(at -> told.add(new Observation(
                        fact, reliance.source(), Manner.LISTED, at, Optional.empty(), reliance.value())));
        seen.of(fact).forEach(observation -> told.add(read(fact, observation, reading)));
        if (fact.kind() == FactKind.HOURS || fact.kind() == FactKind.PRICE) {
            FactId standing = FactId.standing(fact.kind(), fact.subject());
            if (!standing.equals(fact)) {
                seen.of(standing).forEach(observation -> told.add(read(fact, observation, reading)));
            }
        }
        return told;
    }

    private static Observation read(FactId fact, Observation observation, Function<Observation, String> reading) {
        String value = reading.apply(observation);
        boolean isAsItWas =
                value.equals(observation.value()) && observation.fact().equals(fact);
        return isAsItWas
                ? observation
                : new Observation(
                        fact,
                        observation.source(),
                        observation.manner(),
                        observation.seenAt(),
                        observation.validUntil(),
                        value);
    }
}
