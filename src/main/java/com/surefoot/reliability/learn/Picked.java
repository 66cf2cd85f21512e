package com.surefoot.reliability.learn;

import static java.util.stream.Collectors.toMap;

import com.surefoot.reliability.certificate.Sample;
import java.util.Map;
import java.util.function.Predicate;

/** Those of a source's outcomes by which something is proven, found by where they are among all of the source. */
final class Picked {

    private final Sample sample;

    /** Of them, so many come before each place among all. */
    private final int[] before;

    /** So many of them calibrated and laid down thresholds. */
    private final int earlier;

    /**
     * Picks outcomes.
     *
     * @param all of a source
     */
    Picked(Chronicle<Tested> all, Predicate<Tested> which) {
        this.before = new int[all.size() + 1];
        int early = 0;
        for (int place = 0; place < all.size(); place++) {
            boolean isPicked = which.test(all.outcome(place));
            before[place + 1] = before[place] + (isPicked ? 1 : 0);
            early += isPicked && !all.outcome(place).isLater() ? 1 : 0;
        }
        this.earlier = early;
        this.sample = all.sample().pick(place -> before[place + 1] > before[place]);
    }

    /** Picks outcomes of each source. */
    static Map<String, Picked> ofEach(Map<String, Chronicle<Tested>> all, Predicate<Tested> which) {
        return all.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, source -> new Picked(source.getValue(), which)));
    }

    /** Some of them, and those among these that neither calibrated nor laid down thresholds. */
    record Part(Sample all, Sample later) {}

    /** Those from one place on among all of the source, before another. */
    Part between(int from, int until) {
        int first = before[from];
        int end = before[until];
        return new Part(sample.between(first, end), sample.between(Math.max(first, Math.min(end, earlier)), end));
    }
}
