package com.surefoot.narration.reading;

import static com.surefoot.narration.reading.CatalogueWords.Sort.CUISINE;
import static com.surefoot.narration.reading.CatalogueWords.Sort.KIND;
import static com.surefoot.narration.reading.CatalogueWords.Sort.TAG;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Guesses what is liked from words that are on no list, by their likeness to those that are: "somewhere the kids won't be
 * bored" is near to "with children".
 */
public final class Guessing {

    /** What is less alike is no guess: below it, half of them are wrong (the benchmark {@code tastes} tells). */
    static final double LEAST = 0.6;

    /** Longer is no taste, in characters. */
    static final int LONGEST = 80;

    private static final Set<Sort> SORTS = Set.of(KIND, TAG, CUISINE);

    /** Something that is known to mean a word of the catalogue. */
    private static final class Known {

        private final Sort sort;
        private final String word;
        private final float[] place;

        Known(Sort sort, String word, float[] place) {
            this.sort = sort;
            this.word = word;
            this.place = place;
        }
    }

    private final Likeness likeness;
    private final List<Known> known;

    /** @param language whose words are on the lists */
    public Guessing(Likeness likeness, Language language) {
        this.likeness = likeness;
        this.known = HandWritten.lines("/narration/reading/words-%s.txt".formatted(language.code())).stream()
                .flatMap(line -> known(line, likeness))
                .toList();
    }

    /** A line as {@code TAG quiet: quiet; calm}. */
    private static Stream<Known> known(String line, Likeness likeness) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" ", 2);
        return SORTS.stream()
                .filter(sort -> head.length == 2 && sort.name().equals(head[0]))
                .flatMap(sort -> Stream.of(line.substring(colon + 1).split(";", -1))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .map(phrase -> new Known(sort, head[1].strip(), likeness.place(phrase))));
    }

    /** What it is most alike to, of what the catalogue has; empty if that is not enough, or if words are too many for a taste. */
    public Optional<Guess> guess(String words, CatalogueWords catalogue) {
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.empty();
        }
        float[] place = likeness.place(words);
        List<Guess> guesses = new ArrayList<>();
        for (Known each : known) {
            double alike = Math.min(1, Likeness.compare(place, each.place));
            if (alike >= LEAST && has(catalogue, each)) {
                guesses.add(new Guess(each.sort, each.word, alike));
            }
        }
        return guesses.stream().max(Comparator.comparingDouble(Guess::likeness));
    }

    private static boolean has(CatalogueWords catalogue, Known known) {
        return catalogue.list(known.sort).anyMatch(word -> Names.same(word.meant(), known.word));
    }
}
