package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What was thought of an element, without the facts that it rests on: all that is learned from, and little enough to be
 * read by the million.
 *
 * @param recommendation the answer it was part of
 * @param element its id within the answer; empty for the whole itinerary
 * @param source who it rests on
 * @param cluster what it shares its fate with
 * @param raw before calibration, from 0 to 1
 * @param confidence from 0 to 1
 * @param shown whether it passed the gate
 */
public record Estimate(
        String recommendation,
        String element,
        ElementKind kind,
        String source,
        String cluster,
        double raw,
        double confidence,
        boolean shown,
        Instant at) {

    public Estimate {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(element, "element");
        requireNonNull(kind, "kind");
        requireNonNull(source, "source");
        requireNonNull(cluster, "cluster");
        requireNonNull(at, "at");
        requireChances(raw, confidence);
    }

    static void requireChances(double raw, double confidence) {
        if (!(raw >= 0 && raw <= 1 && confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "A confidence of %s (raw %s) is none from 0 to 1. Maybe it is in percent?"
                            .formatted(confidence, raw));
        }
    }
}
