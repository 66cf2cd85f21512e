package com.surefoot.evidence;

import static java.util.Objects.requireNonNull;

/** What was said and turned out true or false. */
public sealed interface Claim {

    /** A fact has this value; its source is who said so. */
    record OfFact(FactId fact, String source, String value) implements Claim {

        public OfFact {
            requireNonNull(fact, "fact");
            requireNonNull(source, "source");
            requireNonNull(value, "value");
        }
    }

    /** An element of an itinerary holds: all the facts that it rests on. */
    record OfElement(String recommendation, String element) implements Claim {

        public OfElement {
            requireNonNull(recommendation, "recommendation");
            if (element.isBlank()) {
                throw new IllegalArgumentException(
                        "No element of %s is named. Maybe the whole itinerary is meant?".formatted(recommendation));
            }
        }
    }

    /** An itinerary holds from its first element to its last. */
    record OfItinerary(String recommendation) implements Claim {

        public OfItinerary {
            requireNonNull(recommendation, "recommendation");
        }
    }
}
