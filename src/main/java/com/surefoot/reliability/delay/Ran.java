package com.surefoot.reliability.delay;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A ride of the past and how late it was.
 *
 * @param day it left on, by the clocks there; nothing if that is not known
 * @param company what it is like, from the widest to the closest: mode, season, line, hour. Each is told apart within the
 *     one before it
 * @param minutes late, below 0 if early; nothing if it was cancelled
 */
public record Ran(Optional<LocalDate> day, List<String> company, OptionalInt minutes) {

    public Ran {
        requireNonNull(day, "day");
        company = List.copyOf(company);
        requireNonNull(minutes, "minutes");
    }

    /** A ride that arrived. */
    public static Ran late(List<String> company, int minutes) {
        return new Ran(Optional.empty(), company, OptionalInt.of(minutes));
    }

    /** A ride that did not. */
    public static Ran cancelled(List<String> company) {
        return new Ran(Optional.empty(), company, OptionalInt.empty());
    }

    /** The same ride, on a day. */
    public Ran withDay(LocalDate left) {
        return new Ran(Optional.of(left), company, minutes);
    }

    /** Whether it ran and was late by no more than so many minutes. */
    boolean isWithin(int most) {
        return minutes.isPresent() && minutes.getAsInt() <= most;
    }
}
