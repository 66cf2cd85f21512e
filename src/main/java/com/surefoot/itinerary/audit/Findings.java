package com.surefoot.itinerary.audit;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, one sentence each, in the order it was found. */
final class Findings {

    private final List<String> all = new ArrayList<>();

    /** Notes a finding unless something holds; it is put into words only then. */
    @SuppressWarnings("AnnotateFormatMethod") // the annotation would cost a dependency of its own
    void require(boolean holds, String finding, Object... values) {
        if (!holds) {
            all.add(finding.formatted(values));
        }
    }

    List<String> list() {
        return List.copyOf(all);
    }
}
