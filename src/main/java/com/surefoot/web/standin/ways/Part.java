package com.surefoot.web.standin.ways;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import java.time.Instant;
import java.util.Optional;

/**
 * A walk, or a ride on the metro.
 *
 * @param line of a ride
 */
record Part(Place from, Place to, Instant start, Instant end, Distance way, Optional<String> line) {

    Part {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(way, "way");
        requireNonNull(line, "line");
    }

    String mode() {
        return line.isPresent() ? "SUBWAY" : "WALK";
    }
}
