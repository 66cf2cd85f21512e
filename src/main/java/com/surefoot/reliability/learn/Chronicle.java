package com.surefoot.reliability.learn;

import com.surefoot.reliability.certificate.Sample;
import java.time.Instant;
import java.util.List;

/**
 * Outcomes in the order in which they became known. They are followed once for each promise; what does not hang on the
 * promise is found out once.
 *
 * @param <D> what is told of an outcome
 */
public final class Chronicle<D extends Dated> {

    private final List<D> outcomes;
    private final Sample sample;
    private final boolean[] isLast;

    /** @param outcomes in the order in which they became known */
    public Chronicle(List<D> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        this.sample = Sample.of(this.outcomes.stream().map(Dated::scored).toList());
        this.isLast = isLast(sample);
    }

    private static boolean[] isLast(Sample sample) {
        boolean[] isLast = new boolean[sample.size()];
        boolean[] seen = new boolean[sample.size()];
        for (int i = isLast.length - 1; i >= 0; i--) {
            isLast[i] = !seen[sample.cluster(i)];
            seen[sample.cluster(i)] = true;
        }
        return isLast;
    }

    /** All of them, in the same order. */
    public List<D> outcomes() {
        return outcomes;
    }

    /** All of them, in the same order, as they are counted. */
    public Sample sample() {
        return sample;
    }

    int size() {
        return outcomes.size();
    }

    D outcome(int place) {
        return outcomes.get(place);
    }

    Instant knownAt(int place) {
        return outcomes.get(place).knownAt();
    }

    /** Whether none of the outcome's cluster becomes known after it. */
    boolean isLast(int place) {
        return isLast[place];
    }
}
