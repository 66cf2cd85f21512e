package com.surefoot.reliability.certificate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * Certifies again and again by the outcomes of the last days, since the world drifts.
 *
 * <p>What a {@link Certifier} proves holds for days that are exchangeable with those it rests on. The days to come are not
 * quite: seasons and storms make whole weeks differ, which no count of the past proves anything about. Against that, a
 * longer past is taken than what is released at a time, so that it holds bad weeks with good ones, and a margin is kept
 * below what may be wrong. Both are experience, not proof.
 */
public final class Recertifier {

    /** Chosen on flights from New York, January to August 2013, for arrival within an hour at 95 %; hotels were not
     * looked at. */
    public static final int USUAL_DAYS = 112;

    /** Chosen with {@link #USUAL_DAYS}: so much of what may be wrong is used up. */
    public static final double USUAL_SHARE = 0.85;

    private final Promise promise;
    private final int days;
    private final Promise kept;

    /** Certifies by the usual number of days, with the usual margin. */
    public Recertifier(Promise promise) {
        this(promise, USUAL_DAYS, USUAL_SHARE);
    }

    /**
     * Certifies by so many days.
     *
     * @param share of what may be wrong that is used up, above 0, at most 1
     */
    public Recertifier(Promise promise, int days, double share) {
        if (days < 1 || !(share > 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "By %d days, using up %s of what may be wrong. Maybe it is in percent?".formatted(days, share));
        }
        this.promise = requireNonNull(promise, "promise");
        this.days = days;
        this.kept = new Promise(1 - share * promise.mostWrong(), promise.assurance());
    }

    /**
     * What the last days say. Thresholds are laid down by what is older; where nothing is, by the first quarter of them,
     * which then proves nothing.
     *
     * @param outcomes by day
     * @param last the last day of which outcomes are known
     * @return nothing if there are no outcomes
     */
    public Optional<Certificate> certify(NavigableMap<Long, List<Scored>> outcomes, long last) {
        NavigableMap<Long, List<Scored>> known = outcomes.headMap(last, true);
        if (known.size() < 2) {
            return Optional.empty();
        }
        long from = Math.max(last - days, quarter(known));
        List<Scored> training = known.headMap(from, true).values().stream()
                .flatMap(List::stream)
                .toList();
        List<Scored> proof = known.tailMap(from, false).values().stream()
                .flatMap(List::stream)
                .toList();
        return Optional.of(new Certifier(kept, training).certify(proof));
    }

    private static long quarter(NavigableMap<Long, List<Scored>> known) {
        return known.firstKey() + (known.lastKey() - known.firstKey()) / 4;
    }

    /** The promise that is made; what is proven is that less is wrong. */
    public Promise promise() {
        return promise;
    }
}
