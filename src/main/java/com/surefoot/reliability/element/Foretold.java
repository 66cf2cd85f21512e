package com.surefoot.reliability.element;

import static com.surefoot.evidence.FactKind.CANCELLED;

import com.surefoot.evidence.Observation;
import com.surefoot.reliability.fact.FactConfidence;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a live feed foretells of an arrival. A delay says the less the further off the arrival is, since trains make up time
 * and lose more: after {@link #HALF_LIFE} it counts for half, and what is usual for the other. A run that is cancelled
 * stays so.
 *
 * @param told what was told last
 * @param usual the chance to be in time where nothing is told, from 0 to 1
 */
record Foretold(Observation told, double usual) {

    /** Of what a delay says. No figure of any carrier: to be learned once forecasts and arrivals are kept side by side. */
    static final Duration HALF_LIFE = Duration.ofHours(2);

    /** What was told last of an arrival, if anything was by now. */
    static Optional<Observation> last(List<Observation> seen, Instant now) {
        return seen.stream()
                .filter(observation -> !observation.seenAt().isAfter(now))
                .max(Comparator.comparing(Observation::seenAt));
    }

    /** @param accuracy how often who told is right, from 0 to 1 */
    FactConfidence judge(Reliance reliance, double accuracy, Instant now) {
        boolean inTime = Reading.of(reliance, told.value()).equals(reliance.value());
        double share = isForGood() ? 1 : share(Duration.between(told.seenAt(), reliance.neededAt()));
        double chance = share * (inTime ? accuracy : 1 - accuracy) + (1 - share) * usual;
        return new FactConfidence(
                reliance.fact(),
                reliance.value(),
                chance,
                inTime ? List.of(told) : List.of(),
                inTime ? List.of() : List.of(told),
                inTime ? Optional.of(Duration.between(told.seenAt(), now)) : Optional.empty());
    }

    private boolean isForGood() {
        return told.value().equals(CANCELLED);
    }

    private static double share(Duration ahead) {
        return ahead.isNegative() ? 1 : Math.pow(0.5, (double) ahead.toSeconds() / HALF_LIFE.toSeconds());
    }
}
