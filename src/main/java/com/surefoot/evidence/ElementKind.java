package com.surefoot.evidence;

/** What an element of an itinerary is. Promises are proven for each kind on its own. */
public enum ElementKind {
    RIDE,
    STAY,
    VISIT,
    MEAL,
    /** The whole trip. */
    ITINERARY
}
