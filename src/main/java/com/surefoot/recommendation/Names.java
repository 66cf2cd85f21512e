package com.surefoot.recommendation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares names as people write them: any case, with or without accents. */
final class Names {

    private static final double ALIKE = 0.8;

    private Names() {}

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    static boolean contains(String name, String part) {
        return plain(name).contains(plain(part));
    }

    /** The candidate most like the name, if any is alike at all (Winkler 1990). */
    static Optional<String> findNearest(String name, Collection<String> candidates) {
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        String wanted = plain(name);
        return candidates.stream()
                .filter(candidate -> similarity.apply(wanted, plain(candidate)) >= ALIKE)
                .max(Comparator.comparingDouble((String candidate) -> similarity.apply(wanted, plain(candidate)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
