package com.surefoot.reliability.element;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was seen of the facts that are to be judged.
 *
 * @param observations of each fact; a fact nobody looked at is not in it
 * @param listings when each source last listed all that it has
 */
public record Seen(Map<FactId, List<Observation>> observations, Map<String, Instant> listings) {

    /** Nothing was seen of anything. */
    public static final Seen NOTHING = new Seen(Map.of(), Map.of());

    public Seen {
        observations = Map.copyOf(observations);
        listings = Map.copyOf(listings);
    }

    List<Observation> of(FactId fact) {
        return observations.getOrDefault(fact, List.of());
    }

    Optional<Instant> listedAt(String source) {
        return Optional.ofNullable(listings.get(source));
    }
}
