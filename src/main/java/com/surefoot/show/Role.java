package com.surefoot.show;

/** What a key of a show is for. */
public enum Role {
    /** Runs the show: takes, clears, hides and shows. */
    HOST,
    /** Prepares it, and may hide it. */
    ASSISTANT,
    /** Shows what is on air, and nothing else. */
    OVERLAY
}
