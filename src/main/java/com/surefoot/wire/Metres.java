package com.surefoot.wire;

import com.surefoot.travel.Distance;
import java.util.Optional;

/** Reads and writes distances: {@code {"metres": 500}}, whole. */
final class Metres {

    static final String FIELD = "metres";

    private static final int FURTHEST = 1_000_000;

    private Metres() {}

    static Optional<Distance> read(Element object) {
        return object.child(FIELD).required().integer(0, FURTHEST).map(Distance::new);
    }

    static Fields write(Distance distance) {
        return new Fields().with(FIELD, Math.round(distance.metres()));
    }
}
