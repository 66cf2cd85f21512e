package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.Exposure;
import com.surefoot.reliability.element.JudgedFact;
import java.util.Optional;

/** Whether something may be shown. */
public sealed interface Verdict {

    /** What is kept of it. */
    Exposure exposure();

    /**
     * It may be shown.
     *
     * @param certified whether that is proven to keep the promise; false where none was asked for, or where what is not
     *     proven was asked for too
     */
    record Shown(boolean certified) implements Verdict {

        @Override
        public Exposure exposure() {
            return Exposure.SHOWN;
        }
    }

    /**
     * It may not be shown.
     *
     * @param threshold the confidence it would take; empty where none is proven to be enough
     * @param weakest the fact that lets it down
     * @param unlock what would change that; empty where it is not known
     */
    record Withheld(Suppression why, Optional<Double> threshold, JudgedFact weakest, Optional<Unlock> unlock)
            implements Verdict {

        public Withheld {
            requireNonNull(why, "why");
            requireNonNull(threshold, "threshold");
            requireNonNull(weakest, "weakest");
            requireNonNull(unlock, "unlock");
        }

        /** It is its confidence that it is withheld for if there is one that would do. */
        @Override
        public Exposure exposure() {
            return threshold.isPresent() ? Exposure.UNSURE : Exposure.UNPROVEN;
        }
    }
}
