package com.surefoot.evidence;

/** Whether somebody got to see an element and, if not, whether that was for what was thought of it. */
public enum Exposure {
    /** It passed the gate, and so did all that was with it. */
    SHOWN,
    /**
     * It would have been shown and nobody saw it, for something else in its trip was withheld; what was thought of it picked
     * nothing out.
     */
    UNSEEN,
    /** It was withheld for its own confidence, which was less than it took: surer ones passed. */
    UNSURE,
    /** It was withheld with all of its kind and source, since nothing was proven of these; its confidence did not enter. */
    UNPROVEN
}
