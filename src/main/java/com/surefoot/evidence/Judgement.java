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
 * @param exposure whether it passed the gate
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
        Exposure exposure,
        Instant at) {

    public Judgement {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(element, "element");
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        requireNonNull(cluster, "cluster");
        facts = List.copyOf(facts);
        requireNonNull(exposure, "exposure");
        requireNonNull(at, "at");
        if (!(raw >= 0 && raw <= 1 && confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "A confidence of %s (raw %s) is none from 0 to 1. Maybe it is in percent?"
                            .formatted(confidence, raw));
        }
    }

    public boolean isShown() {
        return exposure == Exposure.SHOWN;
    }

    /** What of it is learned from. */
    public Estimate estimate() {
        return new Estimate(recommendation, element, source, raw, isShown());
    }
}
