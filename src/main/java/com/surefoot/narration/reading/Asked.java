package com.surefoot.narration.reading;

import java.util.Optional;
import java.util.stream.Stream;

/** What a traveller can be asked. */
public enum Asked {
    ORIGIN("/origin"),
    DESTINATION("/destination"),
    /** How many cities of a region. */
    CITIES("/destination/cities"),
    /** Which days, with nothing known of them. */
    DATES("/dates"),
    /** On which day it begins, with the length or the month known. */
    START("/dates/from"),
    /** How long, with the first day known. */
    END("/dates/to"),
    PARTY("/party"),
    /** How many grown-ups, with children known. */
    ADULTS("/party/adults");

    private final String pointer;

    Asked(String pointer) {
        this.pointer = pointer;
    }

    /** Where the answer goes in a brief, as a JSON Pointer. */
    public String pointer() {
        return pointer;
    }

    /** What is asked for at a place of a brief; empty if nothing is. */
    public static Optional<Asked> find(String pointer) {
        return Stream.of(values()).filter(one -> one.pointer.equals(pointer)).findFirst();
    }
}
