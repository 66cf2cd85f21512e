package com.surefoot.narration.refining;

import com.surefoot.narration.refining.PresentElement.Sort;
import java.util.List;
import java.util.stream.Stream;

/**
 * What some words mean in a trip; at least one element.
 *
 * @param all whether all of them are meant; else one of them, and of several nobody knows which
 */
record Reference(List<PresentElement> elements, boolean all) {

    Reference {
        elements = List.copyOf(elements);
        if (elements.isEmpty()) {
            throw new IllegalArgumentException("A reference to nothing. Maybe it was not found?");
        }
    }

    boolean isAmbiguous() {
        return !all && elements.size() > 1;
    }

    PresentElement first() {
        return elements.get(0);
    }

    Stream<PresentElement> list(Sort sort) {
        return elements.stream().filter(element -> element.sort() == sort);
    }

    /** Whether all it means is of a sort. */
    boolean isOnly(Sort sort) {
        return elements.stream().allMatch(element -> element.sort() == sort);
    }
}
