package com.surefoot.reliability.calibration;

/**
 * Something that was given a raw figure before its truth was known.
 *
 * @param raw finite, the higher the surer
 * @param right whether it proved right
 * @param weight for how many it counts; above 0
 */
public record Trial(double raw, boolean right, double weight) {

    public Trial {
        if (!Double.isFinite(raw) || !(weight > 0) || !Double.isFinite(weight)) {
            throw new IllegalArgumentException(
                    "A raw figure of %s that counts %s times. Maybe it was divided by nothing?".formatted(raw, weight));
        }
    }

    /** One that counts once. */
    public Trial(double raw, boolean right) {
        this(raw, right, 1);
    }
}
