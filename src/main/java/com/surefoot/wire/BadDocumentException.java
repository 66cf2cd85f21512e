package com.surefoot.wire;

import com.surefoot.itinerary.Fault;
import java.util.List;

/** A document that is not what it should be, such as a brief, with everything that is wrong with it. */
public final class BadDocumentException extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean malformed;
    private final transient List<Fault> faults;

    /** @param malformed whether it is not even JSON of the right types, rather than a document with impossible values */
    BadDocumentException(boolean malformed, List<Fault> faults) {
        super(faults.toString());
        this.malformed = malformed;
        this.faults = List.copyOf(faults);
    }

    public boolean malformed() {
        return malformed;
    }

    public List<Fault> faults() {
        return faults;
    }
}
