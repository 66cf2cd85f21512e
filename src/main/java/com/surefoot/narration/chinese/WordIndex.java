package com.surefoot.narration.chinese;

import com.surefoot.narration.chinese.PlaceWords.Meaning;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A catalogue's words, to be found in a text by how they begin, and parts of its names. Made once and used for many texts.
 */
final class WordIndex {

    /** Words too common to be the name of a restaurant or hotel. */
    private static final Set<String> COMMON = Set.of("其他", "酒店", "餐厅", "地铁", "飞机", "火车", "美食", "景点", "早餐");

    private static final List<Meaning> NAMED = List.of(Meaning.SIGHT, Meaning.RESTAURANT, Meaning.HOTEL);

    private final Map<String, Map<Meaning, String>> known = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();
    private final NameParts parts;

    WordIndex(PlaceWords words) {
        PlaceWords all = Synonyms.with(words);
        for (Meaning meaning : Meaning.values()) {
            Map<String, String> own = all.own(meaning);
            own.keySet().stream()
                    .filter(word -> !COMMON.contains(word))
                    .forEach(word -> put(word, meaning, own.getOrDefault(word, word)));
            own.keySet().stream()
                    .filter(word -> meaning.isSort() && word.contains("/"))
                    .sorted()
                    .forEach(word -> Stream.of(word.split("/", -1)).forEach(part -> put(part, meaning, word)));
        }
        NAMED.forEach(meaning ->
                all.own(meaning).forEach((word, own) -> put(word.replaceAll("[()（）\\s]", ""), meaning, own)));
        known.keySet().forEach(word -> longest.merge(word.substring(0, 2), word.length(), Math::max));
        parts = new NameParts(words);
    }

    private void put(String word, Meaning meaning, String own) {
        if (word.length() > 1) {
            known.computeIfAbsent(MarkedText.fold(word), unknown -> new EnumMap<>(Meaning.class))
                    .putIfAbsent(meaning, own);
        }
    }

    /** How long the longest word is that begins here; 0 if none does. */
    int match(String folded, int at) {
        if (at + 2 > folded.length()) {
            return 0;
        }
        int length = Math.min(longest.getOrDefault(folded.substring(at, at + 2), 0), folded.length() - at);
        while (length > 1 && !known.containsKey(folded.substring(at, at + length))) {
            length--;
        }
        return length > 1 ? length : 0;
    }

    /** What a word stands for, each with the catalogue's own word. */
    Map<Meaning, String> meanings(String folded) {
        return known.getOrDefault(folded, Map.of());
    }

    NameParts parts() {
        return parts;
    }
}
