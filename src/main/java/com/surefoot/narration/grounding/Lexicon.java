package com.surefoot.narration.grounding;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a language that may stand between values: those that state nothing by themselves, and for each relation those
 * that state it. A closed world: what is not here does not get out, be it a number, a name, a negation or a superlative.
 *
 * <p>And what may stand before a value where it could be taken for another one of its kind, so that nobody leaves where a train
 * arrives.
 */
final class Lexicon {

    /** Before a value: the beginning of the sentence. */
    static final String BEGINNING = "^";

    private static final String ANY = "*";
    private static final Map<Language, Lexicon> ALL = all();

    private final Set<String> neutral = new HashSet<>();
    private final Map<Relation, Set<String>> own = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<Role, Set<List<String>>>> before = new EnumMap<>(Relation.class);

    private Lexicon() {}

    static Lexicon of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "language");
    }

    private static Map<Language, Lexicon> all() {
        Map<Language, Lexicon> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read("/narration/" + language.code() + ".txt"));
        }
        return all;
    }

    private static Lexicon read(String resource) {
        Lexicon lexicon = new Lexicon();
        HandWritten.lines(resource).forEach(lexicon::add);
        return lexicon;
    }

    /** A line as {@code LEAVES: leaves, departs} or {@code LEAVES.FROM: from, out of}; of several relations with spaces between. */
    private void add(String line) {
        int colon = line.indexOf(':');
        String[] parts = line.substring(0, colon).strip().split("\\.", 2);
        Stream.of(parts[0].split(" +"))
                .forEach(relation -> add(
                        parts.length == 1 ? new String[] {relation} : new String[] {relation, parts[1]},
                        line.substring(colon + 1)));
    }

    private void add(String[] name, String written) {
        List<List<String>> phrases = Stream.of(written.split(",", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> List.of(phrase.split(" +")))
                .toList();
        if (name[0].equals(ANY)) {
            phrases.forEach(neutral::addAll);
        } else if (name.length == 1) {
            Set<String> words = own.computeIfAbsent(Relation.valueOf(name[0]), relation -> new HashSet<>());
            phrases.forEach(words::addAll);
        } else {
            before.computeIfAbsent(Relation.valueOf(name[0]), relation -> new EnumMap<>(Role.class))
                    .computeIfAbsent(Role.valueOf(name[1]), role -> new HashSet<>())
                    .addAll(phrases);
        }
    }

    /** Whether a word may stand in a sentence of that relation. */
    boolean has(Relation relation, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return neutral.contains(small) || own.getOrDefault(relation, Set.of()).contains(small);
    }

    /**
     * Whether a value may stand behind these words and slots, the nearest last. Slots are written as in a template.
     */
    boolean fits(Relation relation, Role role, List<String> words) {
        Set<List<String>> phrases = before.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of());
        return phrases.isEmpty() || phrases.stream().anyMatch(phrase -> endsWith(words, phrase));
    }

    private static boolean endsWith(List<String> words, List<String> phrase) {
        int from = words.size() - phrase.size();
        return from >= 0
                && words.subList(from, words.size()).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList()
                        .equals(phrase);
    }

    /** What stands in the way of what may stand before a value: words that may not be said. */
    Set<String> unsayable(Relation relation, Role role) {
        return before.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of()).stream()
                .flatMap(List::stream)
                .filter(word -> !word.startsWith("{") && !word.equals(BEGINNING) && !has(relation, word))
                .collect(Collectors.toSet());
    }

    /** All words of that relation, the neutral ones included. */
    Set<String> words(Relation relation) {
        Set<String> all = new HashSet<>(neutral);
        all.addAll(own.getOrDefault(relation, Set.of()));
        return all;
    }
}
