package com.surefoot.itinerary.demand;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** How the days feel. */
public sealed interface PaceDemand extends Demand {

    /**
     * The party leaves the hotel no earlier and is back no later, but for rides.
     *
     * @param on the day it is asked of; empty for every day
     */
    record DayHours(Optional<LocalDate> on, ClockSpan within) implements PaceDemand {

        public DayHours {
            requireNonNull(on, "on");
            requireNonNull(within, "within");
        }

        /** On every day. */
        public DayHours(ClockSpan within) {
            this(Optional.empty(), within);
        }

        public boolean isOn(LocalDate day) {
            return on.isEmpty() || on.get().equals(day);
        }
    }

    /** So much of each whole day, between leaving the hotel and coming back, has nothing planned. */
    record RestADay(Duration duration) implements PaceDemand {

        public RestADay {
            requireNotNegative(duration);
        }
    }

    /** The station or airport is reached so long before a departure, at the least. */
    record Buffer(Duration duration) implements PaceDemand {

        public Buffer {
            requireNotNegative(duration);
        }
    }

    private static void requireNotNegative(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("%s is less than nothing. Maybe drop the sign?".formatted(duration));
        }
    }
}
