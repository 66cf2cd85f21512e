package com.surefoot.reliability.fact;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;

/** Somebody who sees facts of a kind in some manner; has an accuracy of their own. */
public record Witness(String source, FactKind kind, Manner manner) {

    public Witness {
        requireNonNull(source, "source");
        requireNonNull(kind, "kind");
        requireNonNull(manner, "manner");
    }

    /** Who made an observation. */
    public static Witness of(Observation observation) {
        return new Witness(observation.source(), observation.fact().kind(), observation.manner());
    }
}
