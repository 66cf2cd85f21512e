package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.fact.FactConfidence;

/** A fact that an element rests on, and how sure it is. */
public record JudgedFact(Reliance reliance, FactConfidence evidence) {

    public JudgedFact {
        requireNonNull(reliance, "reliance");
        requireNonNull(evidence, "evidence");
    }

    /** From 0 to 1, before calibration. */
    public double probability() {
        return evidence.probability();
    }
}
