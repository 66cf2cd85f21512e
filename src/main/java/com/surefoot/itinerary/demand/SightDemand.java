package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What one sees. */
public sealed interface SightDemand extends Demand {

    /** Which sights, by name or id. */
    record Sights(Choice<String> names) implements SightDemand {

        public Sights {
            requireNonNull(names, "names");
        }
    }

    /** Which kinds of sights: kind or tag. */
    record Kinds(Choice<String> kinds) implements SightDemand {

        public Kinds {
            requireNonNull(kinds, "kinds");
        }
    }

    /**
     * A sight or restaurant, by name or id, is visited, and at such a time.
     *
     * @param on the day; any if empty
     * @param starts when the visit begins
     * @param ends when it ends
     */
    record When(String name, Optional<LocalDate> on, ClockSpan starts, ClockSpan ends) implements SightDemand {

        public When {
            requireNonNull(name, "name");
            requireNonNull(on, "on");
            requireNonNull(starts, "starts");
            requireNonNull(ends, "ends");
        }
    }

    /**
     * Visits last so long.
     *
     * @param name of one sight; every sight if empty
     */
    record Lasts(Optional<String> name, Duration atLeast, Duration atMost) implements SightDemand {

        public Lasts {
            requireNonNull(name, "name");
            if (atLeast.isNegative() || atMost.compareTo(atLeast) < 0 || atMost.isZero()) {
                throw new IllegalArgumentException(
                        "No visit lasts %s to %s. Maybe the two are swapped?".formatted(atLeast, atMost));
            }
        }
    }

    /** No more sights of these kinds than so many: kind or tag. */
    record AtMost(Set<String> kinds, int count) implements SightDemand {

        public AtMost {
            kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
            if (kinds.isEmpty() || count < 0) {
                throw new IllegalArgumentException(
                        "At most %d of %s says nothing. Maybe name a kind, and count from 0?".formatted(count, kinds));
            }
        }
    }

    /** So many sights on each whole day; on days of a ride the lower bound does not bind. */
    record ADay(int atLeast, int atMost) implements SightDemand {

        public ADay {
            if (atLeast < 0 || atMost < atLeast) {
                throw new IllegalArgumentException(
                        "%d to %d sights a day are none. Maybe the two are swapped?".formatted(atLeast, atMost));
            }
        }
    }
}
