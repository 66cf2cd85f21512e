package com.surefoot.evidence.desk;

import static java.util.Objects.requireNonNull;

/** What a checker found. */
public sealed interface Answer {

    /** It is as was thought. */
    record Confirmed() implements Answer {}

    /** It is something else. */
    record Differs(String value) implements Answer {

        public Differs {
            requireNonNull(value, "value");
        }
    }

    /** It could not be found out; that says nothing of the fact. */
    record CannotTell() implements Answer {}
}
