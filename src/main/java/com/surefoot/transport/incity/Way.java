package com.surefoot.transport.incity;

import static java.util.Objects.requireNonNull;

/** What a router says to the question how one gets from one place to another by some mode. */
public sealed interface Way {

    /** The router knows the way. */
    record Known(Journey journey) implements Way {

        public Known {
            requireNonNull(journey, "journey");
        }
    }

    /** The router knows both places, and no way of that mode leads from the one to the other. */
    record None() implements Way {}

    /** The router cannot tell, so that others are asked, and at last the city's rules. */
    record Unknown(Gap gap) implements Way {

        public Unknown {
            requireNonNull(gap, "gap");
        }
    }

    /** Why a router cannot tell, as measures name it. */
    enum Gap {
        /** The mode is none it deals with, or it only tells ways at a time of day. */
        NOT_ITS_MODE,
        /** A place lies outside of what it knows. */
        NOT_COVERED,
        /** A place lies inside of what it knows, but too far from any street or stop. */
        TOO_FAR_OFF,
        /** It has nothing to look into yet, or what it has cannot be read. */
        NOT_READY,
        /** It was asked and did not answer, or nothing that can be understood. */
        NO_ANSWER
    }

    Way NONE = new None();

    static Way unknown(Gap gap) {
        return new Unknown(gap);
    }
}
