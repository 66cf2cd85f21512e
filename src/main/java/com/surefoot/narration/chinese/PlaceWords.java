package com.surefoot.narration.chinese;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of a city's catalogue that a traveller may use.
 *
 * @param words by what they stand for
 */
public record PlaceWords(Map<Meaning, Set<String>> words) {

    /** What a word stands for. */
    public enum Meaning {
        CITY,
        SIGHT,
        RESTAURANT,
        HOTEL,
        /** A kind of sight. */
        KIND,
        CUISINE,
        /** Something a hotel offers. */
        FEATURE;

        /** Whether it stands for many places and not for one. */
        boolean isSort() {
            return this == KIND || this == CUISINE || this == FEATURE;
        }
    }

    public PlaceWords {
        Map<Meaning, Set<String>> copy = new EnumMap<>(Meaning.class);
        words.forEach((meaning, names) -> copy.put(meaning, Set.copyOf(names)));
        words = Map.copyOf(copy);
    }

    /** No words at all. */
    public static PlaceWords none() {
        return new PlaceWords(Map.of());
    }

    /** These and more of one meaning. */
    public PlaceWords with(Meaning meaning, Collection<String> more) {
        Map<Meaning, Set<String>> all = new EnumMap<>(Meaning.class);
        all.putAll(words);
        Set<String> names = new LinkedHashSet<>(of(meaning));
        more.stream().map(String::strip).filter(name -> name.length() > 1).forEach(names::add);
        all.put(meaning, names);
        return new PlaceWords(all);
    }

    public Set<String> of(Meaning meaning) {
        return words.getOrDefault(meaning, Set.of());
    }
}
