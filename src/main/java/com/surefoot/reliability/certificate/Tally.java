package com.surefoot.reliability.certificate;

/**
 * How many were shown, and how many of them were wrong.
 *
 * @param designEffect so many outcomes tell as much as one that stands alone; at least 1
 */
public record Tally(long shown, long wrong, double designEffect) {

    public Tally {
        if (wrong < 0 || shown < wrong || !(designEffect >= 1)) {
            throw new IllegalArgumentException("%d wrong of %d, each worth 1/%s. Maybe the counts are swapped?"
                    .formatted(wrong, shown, designEffect));
        }
    }

    /** How many outcomes that stand alone tell as much. */
    public double effectiveShown() {
        return shown / designEffect;
    }

    public double effectiveWrong() {
        return wrong / designEffect;
    }
}
