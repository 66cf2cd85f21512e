package com.surefoot.reliability.certificate;

import static java.util.Objects.requireNonNull;

/** What outcomes say to a promise. */
public sealed interface Certificate {

    Promise promise();

    /**
     * The promise holds for what has at least so much confidence.
     *
     * @param threshold what has less is withheld
     * @param tally the outcomes it rests on
     * @param bound the largest share of what is shown that may be wrong, at the promise's assurance
     */
    record Issued(Promise promise, double threshold, Tally tally, double bound) implements Certificate {

        public Issued {
            requireNonNull(promise, "promise");
            requireNonNull(tally, "tally");
        }
    }

    /**
     * No threshold is proven to keep the promise: nothing may be shown under it.
     *
     * @param outcomesNeeded how many more to prove by, all of them right and as sure as those so far, would prove it
     */
    record Denied(Promise promise, long outcomesNeeded) implements Certificate {

        public Denied {
            requireNonNull(promise, "promise");
        }
    }
}
