package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Phrase;
import com.surefoot.narration.grounding.Value.Wanted;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why there is no trip, and what would lead to one.
 *
 * @param target how sure all would have to be, from 0 to 1; empty where no promise was asked for
 */
public record RefusalToTell(
        Phrase why,
        List<Fault> faults,
        List<Clash> clashes,
        List<Easing> easings,
        List<Shortfall> shortfalls,
        Optional<Double> target) {

    /**
     * A field that stands in the way.
     *
     * @param value what stands there; may be empty
     * @param unknown whether that is the name of nothing that is known
     * @param meant what is known that comes nearest to it
     */
    public record Fault(Phrase asked, String value, boolean unknown, Optional<String> meant) {
        public Fault {
            requireNonNull(asked, "asked");
            requireNonNull(value, "value");
            requireNonNull(meant, "meant");
        }
    }

    /** What cannot be had together; at least one thing, which then cannot be had at all. */
    public record Clash(List<Wanted> wants) {
        public Clash {
            wants = List.copyOf(wants);
            if (wants.isEmpty()) {
                throw new IllegalArgumentException("Nothing clashes with nothing. Maybe leave it out?");
            }
        }
    }

    /**
     * Changes that lead to a trip.
     *
     * @param changes at least one
     * @param price of that trip
     */
    public record Easing(List<Change> changes, Money price) {
        public Easing {
            changes = List.copyOf(changes);
            requireNonNull(price, "price");
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("Nothing changes. Maybe there is a trip already?");
            }
        }
    }

    /** What is given up, or what is taken instead of it. */
    public record Change(Wanted given, Optional<Wanted> instead) {
        public Change {
            requireNonNull(given, "given");
            requireNonNull(instead, "instead");
        }
    }

    /**
     * What could be had and is not sure enough.
     *
     * @param id with the day
     * @param needed how sure it would have to be; empty where nothing is proven to be enough
     */
    public record Shortfall(
            String id, String name, double confidence, Optional<Double> needed, Phrase why, Optional<Help> help) {
        public Shortfall {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(needed, "needed");
            requireNonNull(why, "why");
            requireNonNull(help, "help");
        }
    }

    /** What would let something be shown. */
    public sealed interface Help {

        /** So much time to spare. */
        record Time(Duration spare) implements Help {}

        /** That somebody looks into what is known of it. */
        record Check(Phrase fact) implements Help {}

        /** So many outcomes, all of them right. */
        record Outcomes(int count) implements Help {}
    }

    public RefusalToTell {
        requireNonNull(why, "why");
        requireNonNull(target, "target");
        faults = List.copyOf(faults);
        clashes = List.copyOf(clashes);
        easings = List.copyOf(easings);
        shortfalls = List.copyOf(shortfalls);
    }

    /** Refused before anything was planned. */
    public RefusalToTell(Phrase why, List<Fault> faults) {
        this(why, faults, List.of(), List.of(), List.of(), Optional.empty());
    }
}
