package com.surefoot.reliability.certificate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NavigableMap;

/**
 * Certifies again and again by the outcomes of the last days, since the world drifts.
 *
 * <p>What a test proves holds for days that are exchangeable with those it rests on. The days to come are not quite: seasons
 * and storms make whole weeks differ, which no count of the past proves anything about. Against that, nothing is shown that
 * is not by itself surer than is promised of all, by a margin: confidences that keep up with the world fall when it turns,
 * weeks before a count of the past tells. That confidence is the one threshold there is, so the whole risk is spent on its
 * test, and no training is needed. Margin and days are experience, not proof.
 */
public final class Recertifier {

    /** Chosen on flights from New York, January to August 2013, forwards and backwards, and on hotels; see decision 9. */
    public static final int USUAL_DAYS = 56;

    /** Chosen with {@link #USUAL_DAYS}: each thing that is shown is wrong at most so much as often as all may be. */
    public static final double USUAL_SHARE = 0.8;

    private final Promise promise;
    private final int days;
    private final double threshold;

    /** Certifies by the usual number of days, with the usual margin. */
    public Recertifier(Promise promise) {
        this(promise, USUAL_DAYS, USUAL_SHARE);
    }

    /**
     * Certifies by so many days.
     *
     * @param share of what may be wrong of all, that each may be by itself; above 0, at most 1
     */
    public Recertifier(Promise promise, int days, double share) {
        if (days < 1 || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "By %d days, each at %s of what may be wrong. Maybe it is in percent?".formatted(days, share));
        }
        this.promise = requireNonNull(promise, "promise");
        this.days = days;
        this.threshold = 1 - share * promise.mostWrong();
    }

    /**
     * What the last days say.
     *
     * @param outcomes by day, with confidences that were calibrated without them
     * @param last the last day of which outcomes are known
     */
    public Certificate certify(NavigableMap<Long, List<Scored>> outcomes, long last) {
        return Certifier.certifyAt(
                promise,
                threshold,
                outcomes.subMap(last - days, false, last, true).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** The promise that is proven or not. */
    public Promise promise() {
        return promise;
    }
}
