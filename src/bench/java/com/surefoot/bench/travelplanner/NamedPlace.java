package com.surefoot.bench.travelplanner;

import java.util.Optional;

/**
 * {@code NAME, CITY} in a plan.
 *
 * @param name may have commas itself
 * @param city what stands behind the last comma
 */
record NamedPlace(String name, String city) {

    static Optional<NamedPlace> parse(String text) {
        int comma = text.lastIndexOf(',');
        return comma < 0
                ? Optional.empty()
                : Optional.of(new NamedPlace(
                        text.substring(0, comma).strip(),
                        text.substring(comma + 1).strip()));
    }
}
