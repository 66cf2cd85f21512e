package com.surefoot.reliability.certificate;

import static java.util.Objects.requireNonNull;

/**
 * Something that was given a confidence before its truth was known.
 *
 * @param confidence from 0 to 1
 * @param right whether all it rests on proved right
 * @param cluster what it shares its fate with, such as a day's storms at one airport; its own name where it stands alone
 */
public record Scored(double confidence, boolean right, String cluster) {

    public Scored {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "A confidence of %s is none from 0 to 1. Maybe it is in percent?".formatted(confidence));
        }
        requireNonNull(cluster, "cluster");
    }
}
