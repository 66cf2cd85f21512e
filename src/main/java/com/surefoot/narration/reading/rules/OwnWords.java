package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.rules.Phrases.Found;
import com.surefoot.narration.reading.rules.Phrases.Meaning;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the catalogue's own words stand for where a text leads: hotels of one city call what they offer otherwise than another's. */
final class OwnWords {

    private static final Found NONE = new Found(0, List.of());
    /** What one likes, by the catalogue's sorts. */
    private static final Map<Code, Sort> LIKED =
            Map.of(Code.KIND, Sort.KIND, Code.TAG, Sort.TAG, Code.CUISINE, Sort.CUISINE);

    private final CatalogueWords words;
    private final Set<String> cities;

    OwnWords(Listening listening, Vocabulary vocabulary, List<Token> tokens) {
        this.words = listening.words();
        this.cities = cities(listening, vocabulary, tokens);
    }

    /** The ids of those that are spoken of, now or before. */
    private static Set<String> cities(Listening listening, Vocabulary vocabulary, List<Token> tokens) {
        Stream<String> known =
                listening.soFar().find(Point.Towns.class).stream().flatMap(towns -> towns.cities().stream());
        Stream<String> named = IntStream.range(0, tokens.size())
                .mapToObj(at -> vocabulary.findName(listening.words(), tokens, at))
                .flatMap(found -> found.meanings().stream())
                .filter(meaning -> meaning.code() == Code.CITY)
                .map(Meaning::value);
        return Stream.concat(known, named)
                .distinct()
                .flatMap(name -> listening.words().findCity(name).stream())
                .map(city -> city.id().value())
                .collect(Collectors.toSet());
    }

    /** The catalogue's own word where it does not have the one that is usual elsewhere. */
    boolean isOwn(Found name, Meaning usual) {
        Code own = name.meanings().get(0).code();
        if (own == Code.FEATURE) {
            return usual.code() == Code.FEATURE || usual.code() == Code.RULE || usual.code() == Code.ROOM;
        }
        return LIKED.containsKey(own)
                && LIKED.containsKey(usual.code())
                && words.findMeant(Objects.requireNonNull(LIKED.get(usual.code())), usual.value())
                        .isEmpty();
    }

    /** Without what only hotels of other cities offer. */
    Found there(Found name) {
        List<Meaning> there = name.meanings().stream()
                .filter(this::isThere)
                .sorted(Comparator.comparing(meaning -> !isOfCity(meaning)))
                .toList();
        return there.isEmpty() ? NONE : new Found(name.length(), there);
    }

    private boolean isThere(Meaning meaning) {
        return meaning.code() != Code.FEATURE
                || cities.isEmpty()
                || words.find(meaning.value()).stream()
                        .filter(word -> word.sort() == Sort.FEATURE)
                        .anyMatch(word -> word.city().isEmpty() || cities.contains(word.city()));
    }

    private boolean isOfCity(Meaning meaning) {
        return words.find(meaning.value()).stream().anyMatch(word -> cities.contains(word.city()));
    }
}
