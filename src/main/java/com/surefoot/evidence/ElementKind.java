package com.surefoot.evidence;

/** What an element of an itinerary is. Promises are proven for each kind on its own. */
public enum ElementKind {
    RIDE("rides"),
    STAY("stays"),
    VISIT("visits"),
    MEAL("meals"),
    /** The whole trip. */
    ITINERARY("whole trips");

    private final String plural;

    ElementKind(String plural) {
        this.plural = plural;
    }

    /** What several are called in a sentence. */
    public String plural() {
        return plural;
    }
}
