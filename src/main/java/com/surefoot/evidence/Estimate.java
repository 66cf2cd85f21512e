package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

/**
 * Of what was thought of an element, all that is learned from: little enough to be read by the million.
 *
 * @param recommendation the answer it was part of
 * @param element its id within the answer; empty for the whole itinerary
 * @param source who it rests on
 * @param raw before calibration, from 0 to 1
 * @param shown whether it passed the gate
 */
public record Estimate(String recommendation, String element, String source, double raw, boolean shown) {

    public Estimate {
        requireNonNull(recommendation, "recommendation");
        requireNonNull(element, "element");
        requireNonNull(source, "source");
        if (!(raw >= 0 && raw <= 1)) {
            throw new IllegalArgumentException(
                    "A raw figure of %s is none from 0 to 1. Maybe it is in percent?".formatted(raw));
        }
    }
}
