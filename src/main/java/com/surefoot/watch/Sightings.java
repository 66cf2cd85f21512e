package com.surefoot.watch;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.element.Reliance;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was seen of facts up to a moment.
 *
 * @param observations of each fact; one that nobody saw is not in it
 */
record Sightings(Map<FactId, List<Observation>> observations, Instant until) {

    /** Of what was seen at the same moment, the same is taken each time. */
    private static final Comparator<Observation> LATEST = Comparator.comparing(Observation::seenAt)
            .thenComparing(Observation::source)
            .thenComparing(Observation::value);

    Sightings {
        observations = Map.copyOf(observations);
    }

    /** What was seen last of each fact and still counts. */
    Map<FactId, Observation> newest() {
        Map<FactId, Observation> newest = new HashMap<>();
        observations.keySet().forEach(fact -> newest(Stream.of(fact)).ifPresent(seen -> newest.put(fact, seen)));
        return newest;
    }

    /**
     * What was seen last of what something rests on, be it said of its day or of any, since its source listed it.
     *
     * @param listings when each source listed all that it has
     */
    Optional<Observation> newest(Reliance reliance, Map<String, Instant> listings) {
        FactId fact = reliance.fact();
        boolean standsToo = fact.kind() == FactKind.HOURS || fact.kind() == FactKind.PRICE;
        Stream<FactId> facts =
                standsToo ? Stream.of(fact, FactId.standing(fact.kind(), fact.subject())) : Stream.of(fact);
        Instant listed = listings.getOrDefault(reliance.source(), Instant.MIN);
        return newest(facts).filter(seen -> seen.seenAt().isAfter(listed));
    }

    private Optional<Observation> newest(Stream<FactId> facts) {
        return facts.flatMap(fact -> observations.getOrDefault(fact, List.of()).stream())
                .filter(seen -> !seen.seenAt().isAfter(until)
                        && seen.validUntil().filter(end -> end.isBefore(until)).isEmpty())
                .max(LATEST);
    }
}
