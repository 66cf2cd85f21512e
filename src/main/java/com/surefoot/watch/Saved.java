package com.surefoot.watch;

/** What came of saving a trip. */
public sealed interface Saved {

    /** It is watched. */
    record Kept(Watched trip) implements Saved {}

    /** It is not kept. */
    record Refused(Reason reason) implements Saved {}

    /** Why a trip is not kept. */
    enum Reason {
        /** The brief leads to no such trip, or not any more. */
        NO_SUCH_TRIP,
        /** It has begun. */
        BEGUN,
        /** There are as many as can be watched. */
        FULL
    }
}
