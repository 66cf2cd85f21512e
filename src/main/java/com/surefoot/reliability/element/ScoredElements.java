package com.surefoot.reliability.element;

import java.util.List;

/**
 * The elements of a trip and how sure they and all of them together are.
 *
 * @param raw orders trips by how sure they are, from 0 to 1
 * @param confidence how often trips with such a figure hold from first to last, from 0 to 1
 * @param calibrated whether outcomes say so; if not, the confidence is a lower bound by the facts alone
 */
public record ScoredElements(List<ScoredElement> elements, double raw, double confidence, boolean calibrated) {

    public ScoredElements {
        elements = List.copyOf(elements);
    }
}
