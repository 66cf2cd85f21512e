package com.surefoot.reliability.certificate;

/**
 * What is promised of all that is shown: at least the target's share of it is right, and the proof of that errs no more
 * often than the assurance leaves open.
 *
 * @param target share that is right, above 0 and below 1
 * @param assurance chance that the proof holds, above 0 and below 1
 */
public record Promise(double target, double assurance) {

    /**
     * What a test of the past proves holds for days that are like it. Against days that are not, each thing that is shown is
     * wrong at most so many times as often as all may be. Chosen on flights from New York, January to August 2013, and on
     * hotels; see decision 9.
     */
    private static final double SHARE_OF_EACH = 0.8;

    /** The assurance where none is asked for. */
    public static final double USUAL_ASSURANCE = 0.95;

    public Promise {
        requireShare("target", target);
        requireShare("assurance", assurance);
    }

    /** A target in percent, with the usual assurance. */
    public static Promise of(int percent) {
        return new Promise(percent / 100.0, USUAL_ASSURANCE);
    }

    /** The largest share that may be wrong. */
    public double mostWrong() {
        return 1 - target;
    }

    /**
     * How sure each thing has to be by itself. Confidences that keep up with the world fall when it turns, weeks before a
     * count of the past tells, and what is shown then changes with them.
     */
    public double leastOfEach() {
        return 1 - SHARE_OF_EACH * mostWrong();
    }

    /** The largest chance that the proof errs. */
    public double risk() {
        return 1 - assurance;
    }

    /** The promise with an assurance at which so many proofs hold together as often as one. */
    public Promise shared(int proofs) {
        return new Promise(target, 1 - risk() / Math.max(1, proofs));
    }

    /** The fewest outcomes that prove it: all of them right, and none that shares its fate with another. */
    public long fewest() {
        return ExactBound.needed(0, mostWrong(), risk());
    }

    private static void requireShare(String what, double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "A %s of %s is no share between 0 and 1. Maybe it is in percent?".formatted(what, share));
        }
    }
}
