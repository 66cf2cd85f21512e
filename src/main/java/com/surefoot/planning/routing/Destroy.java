package com.surefoot.planning.routing;

import java.util.SplittableRandom;

/** Chooses how to make room: by taking visits out, or by forcing one in. */
final class Destroy {

    private static final int LONGEST = 8;

    private final int days;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final Force force;
    private final boolean capped;

    Destroy(Tours tours, SplittableRandom random) {
        this.random = random;
        days = tours.tables.days;
        capped = tours.tables.capDaily.length > 0;
        ruin = new Ruin(tours, new Neighbours(tours.tables), random);
        force = new Force(tours, ruin, random);
    }

    void some() {
        int dice = random.nextInt(100);
        if (dice < 40) {
            ruin.strings(1 + random.nextInt(days), LONGEST);
        } else if (dice < 60) {
            ruin.stretch(2 * LONGEST);
        } else if (dice < 70) {
            ruin.scattered(1 + random.nextInt(LONGEST));
        } else if (dice < 80) {
            ruin.worst(1 + random.nextInt(LONGEST));
        } else if (dice < 82) {
            ruin.day();
        } else {
            if (capped && random.nextBoolean()) {
                // What a cap of the trip forbids may be allowed with less elsewhere.
                ruin.scattered(1 + random.nextInt(2));
            }
            force.one();
        }
    }
}
