package com.surefoot.wire;

import com.surefoot.itinerary.Fault;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document, so that its author hears of everything at once, up to a limit. */
final class Faults {

    /** Who sends thousands of things that are all wrong learns nothing more from the next. */
    private static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();
    private boolean malformed;

    /** Something is not of the type it must be, or should not be there at all. */
    void malformed(String pointer, String value, String problem, String hint) {
        malformed = true;
        add(new Fault(pointer, value, problem, hint));
    }

    /** Something is of the right type, and impossible. */
    void impossible(String pointer, String value, String problem, String hint) {
        add(new Fault(pointer, value, problem, hint));
    }

    private void add(Fault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        }
    }

    void throwIfAny() throws BadDocumentException {
        if (!found.isEmpty()) {
            throw new BadDocumentException(malformed, found);
        }
    }

    BadDocumentException asException() {
        return new BadDocumentException(malformed, found);
    }
}
