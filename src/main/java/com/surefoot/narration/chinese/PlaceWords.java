package com.surefoot.narration.chinese;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a city's catalogue that a traveller may use.
 *
 * @param words by what they stand for: each with the catalogue's own word
 */
public record PlaceWords(Map<Meaning, Map<String, String>> words) {

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
        Map<Meaning, Map<String, String>> copy = new EnumMap<>(Meaning.class);
        words.forEach((meaning, names) -> copy.put(meaning, Map.copyOf(names)));
        words = Map.copyOf(copy);
    }

    /** No words at all. */
    public static PlaceWords none() {
        return new PlaceWords(Map.of());
    }

    /** These and more of one meaning. */
    public PlaceWords with(Meaning meaning, Collection<String> more) {
        Map<String, String> own = new LinkedHashMap<>();
        more.stream().map(String::strip).forEach(name -> own.put(name, name));
        return with(meaning, own);
    }

    /** These and more of one meaning, each with the catalogue's own word for it; what is known stays as it is. */
    public PlaceWords with(Meaning meaning, Map<String, String> more) {
        Map<String, String> names = new LinkedHashMap<>(own(meaning));
        more.forEach((name, own) -> {
            if (name.length() > 1) {
                names.putIfAbsent(name, own);
            }
        });
        Map<Meaning, Map<String, String>> all = new EnumMap<>(Meaning.class);
        all.putAll(words);
        all.put(meaning, names);
        return new PlaceWords(all);
    }

    /** These and the other's. */
    public PlaceWords with(PlaceWords other) {
        PlaceWords all = this;
        for (Map.Entry<Meaning, Map<String, String>> more : other.words.entrySet()) {
            all = all.with(more.getKey(), more.getValue());
        }
        return all;
    }

    /** Those of one meaning alone. */
    PlaceWords only(Meaning meaning) {
        return none().with(meaning, own(meaning));
    }

    public Set<String> of(Meaning meaning) {
        return own(meaning).keySet();
    }

    /** Every word of one meaning with the catalogue's own. */
    Map<String, String> own(Meaning meaning) {
        return words.getOrDefault(meaning, Map.of());
    }
}
