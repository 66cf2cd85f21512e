package com.surefoot.recommendation;

import com.surefoot.travel.Names;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the known name a mistyped one may have meant. */
final class Suggestions {

    private static final double ALIKE = 0.8;

    private Suggestions() {}

    /** The candidate most like the name, if any is alike at all (Winkler 1990). */
    static Optional<String> findNearest(String name, Collection<String> candidates) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String wanted = Names.fold(name);
        return candidates.stream()
                .filter(candidate -> similarity.apply(wanted, Names.fold(candidate)) >= ALIKE)
                .max(Comparator.comparingDouble((String candidate) -> similarity.apply(wanted, Names.fold(candidate)))
                        .thenComparing(Comparator.reverseOrder()));
    }
}
