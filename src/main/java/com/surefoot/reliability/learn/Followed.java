package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.gate.Standing;
import java.time.Instant;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What became of a promise over time.
 *
 * @param standing where it stands after the last outcome
 * @param thresholds by the moment from which on they were in force; empty ones where nothing was proven
 */
public record Followed(Standing standing, NavigableMap<Instant, Optional<Double>> thresholds) {

    public Followed {
        requireNonNull(standing, "standing");
        thresholds = Collections.unmodifiableNavigableMap(new TreeMap<>(thresholds));
    }

    /** The confidence from which on something was shown at a moment; empty if nothing was. */
    public Optional<Double> findThreshold(Instant at) {
        var latest = thresholds.floorEntry(at);
        return latest == null ? Optional.empty() : latest.getValue();
    }
}
