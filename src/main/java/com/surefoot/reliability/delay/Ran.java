package com.surefoot.reliability.delay;

import java.util.List;
import java.util.OptionalInt;

/**
 * A ride of the past and how late it was.
 *
 * @param company what it is like, from the widest to the closest: mode, season, line, hour. Each is told apart within the
 *     one before it
 * @param minutes late, below 0 if early; nothing if it was cancelled
 */
public record Ran(List<String> company, OptionalInt minutes) {

    public Ran {
        company = List.copyOf(company);
    }

    /** A ride that arrived. */
    public static Ran late(List<String> company, int minutes) {
        return new Ran(company, OptionalInt.of(minutes));
    }

    /** A ride that did not. */
    public static Ran cancelled(List<String> company) {
        return new Ran(company, OptionalInt.empty());
    }
}
