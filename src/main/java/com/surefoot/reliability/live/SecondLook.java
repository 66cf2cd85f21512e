package com.surefoot.reliability.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.travel.live.Gap;

/**
 * What came of looking at an offer again.
 *
 * @param <O> what is sold
 */
public sealed interface SecondLook<O> {

    /**
     * It was found.
     *
     * @param now as it is now; it may be sold out, dearer, or on other terms
     */
    record Told<O>(O now) implements SecondLook<O> {
        public Told {
            requireNonNull(now, "now");
        }
    }

    /** It has expired, and the same is not among what is sold now. */
    record Gone<O>() implements SecondLook<O> {}

    /** Nobody knows: the supplier did not tell. */
    record Untold<O>(Gap why) implements SecondLook<O> {
        public Untold {
            requireNonNull(why, "why");
        }
    }
}
