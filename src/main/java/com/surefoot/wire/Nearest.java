package com.surefoot.wire;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the known word a mistyped one may have meant. */
final class Nearest {

    private static final double ALIKE = 0.75;

    private Nearest() {}

    /** The known word most like the given one, if any is alike at all (Winkler 1990). */
    static Optional<String> find(String word, List<String> known) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return known.stream()
                .max(Comparator.comparingDouble(candidate -> similarity.apply(word, candidate)))
                .filter(nearest -> similarity.apply(word, nearest) >= ALIKE);
    }
}
