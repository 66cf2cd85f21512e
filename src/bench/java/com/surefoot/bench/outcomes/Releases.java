package com.surefoot.bench.outcomes;

import com.surefoot.reliability.certificate.Promise;
import java.util.List;
import java.util.Map;

/** What is released at each target, one flag for each item of the test period. */
record Releases(Map<Integer, boolean[]> running, Map<Integer, boolean[]> frozen) {

    /** In percent. */
    static final List<Integer> TARGETS = List.of(80, 90, 95, 99);

    Releases {
        running = Map.copyOf(running);
        frozen = Map.copyOf(frozen);
    }

    static Promise promise(int target) {
        return Promise.of(target);
    }
}
