package com.surefoot.sandbox;

import com.surefoot.simulation.Course;
import com.surefoot.simulation.Dice;

/** What is as it was promised until it is announced to be otherwise: a run that is cancelled, a day on which a place is closed. */
record Change(long beginning, long announced) implements Course {

    /** What is as it was promised. */
    static final int NONE = 0;

    /** What is not. */
    static final int CHANGED = 1;

    /** Nothing will be otherwise. */
    static Change never(long beginning) {
        return new Change(beginning, Long.MAX_VALUE);
    }

    @Override
    public int version(long at) {
        return at < announced ? NONE : CHANGED;
    }

    @Override
    public int value(int version) {
        return version;
    }

    /** Who errs has missed it. */
    @Override
    public int other(Dice chance, int value) {
        return NONE;
    }
}
