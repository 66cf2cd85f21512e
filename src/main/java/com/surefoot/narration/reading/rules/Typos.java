package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.travel.Names;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds cities whose names are mistyped in one text. */
final class Typos {

    private static final int SHORTEST_TYPO = 4;
    private static final int LONG_NAME = 8;
    /** More names than this are not mistyped in one text. */
    private static final int MOST_TYPOS = 20;

    private final CatalogueWords words;
    private final boolean careless;
    private int tried;

    /**
     * Creates one.
     *
     * @param careless whether capitals say nothing, since all letters are or no name has one
     */
    Typos(CatalogueWords words, boolean careless) {
        this.words = words;
        this.careless = careless;
    }

    Optional<Mark> find(Token token) {
        String written = token.folded();
        int shortest = token.capital() && !careless ? SHORTEST_TYPO : SHORTEST_TYPO + 1;
        if ((!token.capital() && !careless)
                || written.length() < shortest
                || tried >= MOST_TYPOS
                || !Character.isLetter(written.charAt(0))) {
            return Optional.empty();
        }
        tried++;
        int most = written.length() < LONG_NAME ? 1 : 2;
        LevenshteinDistance distance = new LevenshteinDistance(most + 1);
        return words.list(Sort.CITY)
                .filter(word -> word.written().length() >= SHORTEST_TYPO)
                .filter(word -> isTypo(written, Names.fold(word.written()), most, distance))
                .min(Comparator.comparing((Word word) -> distance.apply(written, Names.fold(word.written())))
                        .thenComparing(Word::meant))
                .map(word -> new Mark(Code.CITY, word.meant(), token.from(), token.to(), token.capital()));
    }

    /** So few letters are wrong, or two stand in each other's place. */
    private static boolean isTypo(String written, String name, int most, LevenshteinDistance distance) {
        if (written.charAt(0) != name.charAt(0)) {
            return false;
        }
        int apart = distance.apply(written, name);
        return (apart >= 0 && apart <= most) || swapped(written, name);
    }

    private static boolean swapped(String written, String name) {
        if (written.length() != name.length()) {
            return false;
        }
        int first = 0;
        while (first < name.length() && written.charAt(first) == name.charAt(first)) {
            first++;
        }
        return first + 1 < name.length()
                && written.charAt(first) == name.charAt(first + 1)
                && written.charAt(first + 1) == name.charAt(first)
                && written.substring(first + 2).equals(name.substring(first + 2));
    }
}
