package com.surefoot.reliability.element;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;

/**
 * An element and how sure it is.
 *
 * @param facts all that it rests on
 * @param raw orders elements by how sure they are, from 0 to 1
 * @param confidence how often elements with such a figure hold, from 0 to 1
 * @param calibrated whether outcomes say so; if not, the confidence is a lower bound by the facts alone
 */
public record ScoredElement(
        Element element, List<JudgedFact> facts, double raw, double confidence, boolean calibrated) {

    public ScoredElement {
        requireNonNull(element, "element");
        facts = List.copyOf(facts);
    }

    /** The fact that is least sure. */
    public JudgedFact weakest() {
        return facts.stream()
                .min(Comparator.comparingDouble(JudgedFact::probability))
                .orElseThrow();
    }
}
