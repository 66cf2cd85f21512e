package com.surefoot.evidence.desk;

/** Why the desk does not take a claim or an answer. */
public enum Refusal {
    /** There is no such verification. */
    UNKNOWN,
    /** Somebody answered it. */
    ANSWERED,
    /** Another checker holds it. */
    HELD_BY_ANOTHER,
    /** The checker does not hold it, or does not any more. */
    NOT_HELD
}
