package com.surefoot.narration.reading;

import static com.surefoot.narration.reading.CatalogueWords.Sort.CUISINE;
import static com.surefoot.narration.reading.CatalogueWords.Sort.KIND;
import static com.surefoot.narration.reading.CatalogueWords.Sort.TAG;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.travel.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Guesses what is liked from words that are on no list, by their likeness to those that are: "where the dead are buried" is
 * near to "graveyards".
 */
public final class Guessing {

    /** Guesses nothing, where no likeness is built in. */
    public static final Guessing NONE = new Guessing(Optional.empty());

    /** What is less alike is no guess: of those below it too many are wrong (the benchmark {@code tastes} tells). */
    private static final double LEAST = 0.6;

    /** Longer is no taste, in characters. */
    private static final int LONGEST = 80;

    private static final Set<Sort> SORTS = Set.of(KIND, TAG, CUISINE);

    /** A model of English sentences, to which many French words are no strangers; Chinese is none of its languages. */
    private static final Set<Language> SPOKEN = Set.of(Language.ENGLISH, Language.FRENCH);

    private final Optional<Likeness> likeness;
    private final Map<Language, List<Known>> known = new ConcurrentHashMap<>();

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

    /** @param likeness empty to guess nothing */
    public Guessing(Optional<Likeness> likeness) {
        this.likeness = likeness;
    }

    /** What was meant by words of a text, of what the catalogue has; empty if nothing known is alike, or if they are no taste. */
    Optional<Guess> guess(String text, Span words, Language language, CatalogueWords catalogue) {
        String said = text.substring(words.from(), words.to());
        return guess(said, language, catalogue).map(found -> new Guess(words, found.getKey(), found.getValue()));
    }

    /** Likewise, of words that stand nowhere, with how alike they are. */
    public Optional<Map.Entry<Point, Double>> guess(String said, Language language, CatalogueWords catalogue) {
        if (likeness.isEmpty() || said.isBlank() || said.length() > LONGEST || !SPOKEN.contains(language)) {
            return Optional.empty();
        }
        float[] place = likeness.get().place(said);
        return known.computeIfAbsent(language, this::known).stream()
                .map(each -> Map.entry(each, Math.min(1, Likeness.compare(place, each.place))))
                .filter(each -> each.getValue() >= LEAST)
                .sorted(Map.Entry.<Known, Double>comparingByValue(Comparator.reverseOrder()))
                .filter(each -> has(catalogue, each.getKey()))
                .findFirst()
                .map(each -> Map.entry(point(each.getKey()), each.getValue()));
    }

    private static Point point(Known known) {
        return known.sort == CUISINE ? new Point.Cuisine(known.word) : new Point.Taste(known.word);
    }

    private List<Known> known(Language language) {
        return HandWritten.lines("/narration/reading/words-%s.txt".formatted(language.code())).stream()
                .flatMap(this::known)
                .toList();
    }

    /** A line as {@code TAG quiet: quiet; calm}. */
    private Stream<Known> known(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).strip().split(" ", 2);
        return SORTS.stream()
                .filter(sort -> head.length == 2 && sort.name().equals(head[0]))
                .flatMap(sort -> Stream.of(line.substring(colon + 1).split(";", -1))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .map(phrase -> new Known(
                                sort, head[1].strip(), likeness.orElseThrow().place(phrase))));
    }

    private static boolean has(CatalogueWords catalogue, Known known) {
        return catalogue.list(known.sort).anyMatch(word -> Names.same(word.meant(), known.word));
    }
}
