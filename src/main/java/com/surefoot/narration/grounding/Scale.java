package com.surefoot.narration.grounding;

/** In what two things differ, so that the more of it is not said of the less. */
public enum Scale {
    /** Money. */
    COST,
    /** How far one goes on foot. */
    ON_FOOT,
    /** How sure something is, in percentage points. */
    SURENESS,
    /** When something is: more is later. */
    MOMENT,
    /** How many sights. */
    SIGHTS,
    /** How many changes of train. */
    CHANGES,
    /** How far from the centre. */
    CENTRE,
    /** What the clocks of a place show: more is ahead. */
    CLOCK
}
