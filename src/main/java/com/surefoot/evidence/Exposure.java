package com.surefoot.evidence;

/** Whether an element passed the gate and, if not, whether that was for what was thought of it. */
public enum Exposure {
    /** It passed. */
    SHOWN,
    /** It was withheld for its own confidence, which was less than it took: surer ones passed. */
    UNSURE,
    /** It was withheld with all of its kind and source, since nothing was proven of these; its confidence did not enter. */
    UNPROVEN
}
