package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Modes by which ways of the trip are to be gone.
 *
 * @param modes each of which counts
 * @param atLeast how many ways are to be gone by one of them
 */
public record Usage(Set<InCityMode> modes, int atLeast) {

    public Usage {
        modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        if (modes.isEmpty() || atLeast < 1) {
            throw new IllegalArgumentException(
                    "%d ways by %s ask for nothing. Maybe leave it out?".formatted(atLeast, modes));
        }
    }

    /**
     * Ways that still have to be gone by one of the modes.
     *
     * @param ways the mode of each way of the trip
     */
    public int missing(Collection<InCityMode> ways) {
        return Math.max(0, atLeast - (int) ways.stream().filter(modes::contains).count());
    }
}
