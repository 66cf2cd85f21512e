package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an observation makes of something that rests on the fact.
 *
 * @param whose where it is
 * @param name as people know it
 * @param target percent that is promised of it; empty where nothing is
 * @param before how sure it is without the observation, from 0 to 1
 * @param after how sure it is with it
 */
public record Effect(
        Whose whose,
        ElementKind kind,
        String name,
        LocalDate day,
        Optional<Integer> target,
        Passing before,
        Passing after) {

    /** Where something is that rests on a fact. */
    public enum Whose {
        /** In a trip that somebody saved. */
        SAVED_TRIP,
        /** In an answer, if it were surer. */
        ANSWER
    }

    /**
     * Whether something may be shown.
     *
     * @param confidence from 0 to 1
     * @param passes whether that is enough for what was asked
     */
    public record Passing(double confidence, boolean passes) {}

    public Effect {
        requireNonNull(whose, "whose");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        requireNonNull(day, "day");
        requireNonNull(target, "target");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }

    /** Whether it may be shown because of the observation. */
    public boolean isReleased() {
        return after.passes() && !before.passes();
    }

    /** Whether it may not be shown any more because of the observation. */
    public boolean isFallen() {
        return before.passes() && !after.passes();
    }
}
