package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Observation;
import com.surefoot.reliability.fact.Accuracy;

/**
 * What a source said last of a fact.
 *
 * @param counts whether it still says something, or has expired
 * @param agrees whether it is as is thought, or more than that
 * @param accuracy how often the source proves right with such facts
 * @param proven whether outcomes say so; if not, it is what is thought of any source beforehand
 */
public record Word(Observation said, boolean counts, boolean agrees, Accuracy accuracy, boolean proven) {

    public Word {
        requireNonNull(said, "said");
        requireNonNull(accuracy, "accuracy");
    }
}
