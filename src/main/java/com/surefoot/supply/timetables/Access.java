package com.surefoot.supply.timetables;

import com.surefoot.travel.Distance;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stops that one can walk to from a place, by their numbers.
 *
 * @param seconds on foot, a fraction counted as a whole one
 * @param ways how far it is
 * @param stopsAround whether stops lie near, be it that none of them can be walked to
 */
record Access(Map<Integer, Integer> seconds, Map<Integer, Distance> ways, boolean stopsAround) {

    Access {
        // in order, so that of two stops that are as good the same one is taken each time
        seconds = Collections.unmodifiableMap(new TreeMap<>(seconds));
        ways = Map.copyOf(ways);
    }

    boolean isEmpty() {
        return seconds.isEmpty();
    }
}
