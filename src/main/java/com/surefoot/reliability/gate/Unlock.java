package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import java.time.Duration;

/** What would let something be shown. */
public sealed interface Unlock {

    /** Somebody sees to a fact and finds it as it is taken to be. */
    record Verify(FactId fact, String value) implements Unlock {

        public Verify {
            requireNonNull(fact, "fact");
            requireNonNull(value, "value");
        }
    }

    /** So much time is kept free between arriving and what follows. */
    record Buffer(FactId fact, Duration atLeast) implements Unlock {

        public Buffer {
            requireNonNull(fact, "fact");
            requireNonNull(atLeast, "atLeast");
        }
    }

    /** So many more outcomes of the kind from the source, all of them right, come in. */
    record MoreOutcomes(long atLeast) implements Unlock {}
}
