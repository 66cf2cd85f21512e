package com.surefoot.sights;

/** Whether a place is open at some time. */
public enum OpeningState {
    OPEN,
    CLOSED,
    /** Nobody can tell; not to be taken for open. */
    UNKNOWN
}
