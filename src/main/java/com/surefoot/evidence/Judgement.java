package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What was thought of an element before its truth was known, kept so that its outcome can be held against it.
 *
 * @param recommendation the answer it was part of
 * @param element its id within the answer; empty for the whole itinerary
 * @param source who it rests on
 * @param cluster what it shares its fate with
 * @param facts all that it rests on
 * @param raw before calibration, from 0 to 1
 * @param confidence from 0 to 1
 * @param shown whether it passed the gate
 */
public record Judgement(
        String recommendation,
        String element,
        ElementKind kind,
        String source,
        String cluster,
        List<FactId> facts,
        double raw,
        double confidence,
        boolean shown,
        Instant at) {

    public Judgement {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(element, "element");
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        requireNonNull(cluster, "cluster");
        facts = List.copyOf(facts);
        requireNonNull(at, "at");
        Estimate.requireChances(raw, confidence);
    }

    /** The same without its facts. */
    public Estimate estimate() {
        return new Estimate(recommendation, element, kind, source, cluster, raw, confidence, shown, at);
    }
}
