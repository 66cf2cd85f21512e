package com.surefoot.wire;

import com.surefoot.itinerary.Fault;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, so that its author hears of everything at once. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();
    private boolean malformed;

    /** Something is not of the type it must be, or should not be there at all. */
    void malformed(String pointer, String value, String problem, String hint) {
        malformed = true;
        found.add(new Fault(pointer, value, problem, hint));
    }

    /** Something is of the right type, and impossible. */
    void impossible(String pointer, String value, String problem, String hint) {
        found.add(new Fault(pointer, value, problem, hint));
    }

    void throwIfAny() throws BadBriefException {
        if (!found.isEmpty()) {
            throw new BadBriefException(malformed, found);
        }
    }

    BadBriefException asException() {
        return new BadBriefException(malformed, found);
    }
}
