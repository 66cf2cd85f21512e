package com.surefoot.simulation;

import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation.Manner;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A source that tells of lasting facts, more or less rightly.
 *
 * @param kinds that it tells of
 * @param accuracy chance that it gets a value right; what it gets wrong stays wrong until the value changes
 * @param every time between two looks at a fact, about
 * @param behind how old what it tells is already when it tells it
 * @param covers share of the cities that it knows
 * @param original whom it copies
 * @param copied share of the facts that it copies, if it does
 * @param valid how long it stands by what it tells, if it says so
 */
public record Teller(
        String name,
        Manner manner,
        Set<FactKind> kinds,
        double accuracy,
        Duration every,
        Duration behind,
        double covers,
        Optional<String> original,
        double copied,
        Optional<Duration> valid) {

    public Teller {
        kinds = Set.copyOf(kinds);
        requireShare("accuracy", accuracy);
        requireShare("cover", covers);
        requireShare("copied part", copied);
        if (every.isNegative() || every.isZero() || behind.isNegative() || original.equals(Optional.of(name))) {
            throw new IllegalArgumentException("%s looks every %s, is %s behind and copies %s. Maybe one is swapped?"
                    .formatted(name, every, behind, original));
        }
    }

    /** One that sees for itself, at once, in every city. */
    public static Teller of(String name, Manner manner, Set<FactKind> kinds, double accuracy, Duration every) {
        return new Teller(
                name, manner, kinds, accuracy, every, Duration.ZERO, 1, Optional.empty(), 0, Optional.empty());
    }

    /** The same in a share of the cities. */
    public Teller covering(double share) {
        return new Teller(name, manner, kinds, accuracy, every, behind, share, original, copied, valid);
    }

    /** The same, telling what was so a while ago. */
    public Teller behind(Duration late) {
        return new Teller(name, manner, kinds, accuracy, every, late, covers, original, copied, valid);
    }

    /** The same, taking a share of the facts from another. */
    public Teller copying(String from, double share) {
        return new Teller(name, manner, kinds, accuracy, every, behind, covers, Optional.of(from), share, valid);
    }

    /** The same, standing by what it tells for so long. */
    public Teller valid(Duration time) {
        return new Teller(name, manner, kinds, accuracy, every, behind, covers, original, copied, Optional.of(time));
    }

    Optional<Instant> validUntil(long seenAt) {
        return valid.map(time -> Instant.ofEpochSecond(seenAt).plus(time));
    }

    private static void requireShare(String what, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A %s of %s is no share from 0 to 1. Maybe it is in percent?".formatted(what, share));
        }
    }
}
