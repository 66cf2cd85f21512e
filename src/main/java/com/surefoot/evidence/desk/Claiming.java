package com.surefoot.evidence.desk;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** What came of claiming a verification. */
public sealed interface Claiming {

    /** It is the checker's until then. */
    record Granted(Instant until) implements Claiming {

        public Granted {
            requireNonNull(until, "until");
        }
    }

    /** It is not the checker's. */
    record Refused(Refusal why) implements Claiming {

        public Refused {
            requireNonNull(why, "why");
        }
    }
}
