package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.gate.Verdict;
import java.util.Optional;

/**
 * Something that would have been in a trip if it were surer.
 *
 * @param trip names the trip it was withheld from, which nobody saw
 * @param name as people know it
 * @param replacement the id of what is in its place; empty where nothing is
 */
public record Withheld(
        String trip, ScoredElement element, String name, Verdict.Withheld verdict, Optional<String> replacement) {

    public Withheld {
        requireNonNull(trip, "trip");
        requireNonNull(element, "element");
        requireNonNull(name, "name");
        requireNonNull(verdict, "verdict");
        requireNonNull(replacement, "replacement");
    }

    Withheld withReplacement(Optional<String> other) {
        return new Withheld(trip, element, name, verdict, other);
    }
}
