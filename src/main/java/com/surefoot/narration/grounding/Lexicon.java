package com.surefoot.narration.grounding;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases of a language that may stand between values: those that state nothing by themselves, for each relation those that
 * state it, and those that introduce a value. A closed world: what is not here does not get out, be it a number, a name, a
 * negation or a superlative.
 *
 * <p>Words of a phrase stand together and in order, so that "the least expensive" does not bring "the expensive". What introduces
 * a value stands right before it and nowhere else, so that nobody leaves when a train arrives.
 */
final class Lexicon {

    /** Before a value: the beginning of the sentence. */
    static final String BEGINNING = "^";

    private static final String ANY = "*";
    private static final String STATING = "!";
    private static final int LONGEST_PHRASE = 8;
    private static final Map<Language, Lexicon> ALL = all();

    private final Set<List<String>> neutral = new HashSet<>();
    private final Map<Relation, Set<List<String>>> own = new EnumMap<>(Relation.class);
    private final Map<Relation, Set<List<String>>> stating = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<Role, Set<List<String>>>> before = new EnumMap<>(Relation.class);
    private final Map<Relation, Set<String>> known = new EnumMap<>(Relation.class);

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
        for (Relation relation : Relation.values()) {
            lexicon.known.put(relation, lexicon.known(relation));
        }
        return lexicon;
    }

    /** A line as {@code LEAVES: departs, sets off}, {@code LEAVES.FROM: from, out of} or, with what states it, {@code ARRIVES!: arrives}. */
    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        Set<List<String>> phrases = Stream.of(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> List.of(phrase.split(" +")))
                .collect(Collectors.toSet());
        if (name.equals(ANY)) {
            neutral.addAll(phrases);
        } else {
            String[] place = name.replace(STATING, "").split("\\.", 2);
            Relation relation = Relation.valueOf(place[0]);
            list(relation, place).addAll(phrases);
            if (name.endsWith(STATING)) {
                stating.computeIfAbsent(relation, each -> new HashSet<>()).addAll(phrases);
            }
        }
    }

    private Set<List<String>> list(Relation relation, String[] place) {
        return place.length == 1
                ? own.computeIfAbsent(relation, each -> new HashSet<>())
                : before.computeIfAbsent(relation, each -> new EnumMap<>(Role.class))
                        .computeIfAbsent(Role.valueOf(place[1]), role -> new HashSet<>());
    }

    private Set<String> known(Relation relation) {
        return Stream.of(
                        neutral.stream(),
                        own.getOrDefault(relation, Set.of()).stream(),
                        before.getOrDefault(relation, Map.of()).values().stream()
                                .flatMap(Set::stream))
                .flatMap(phrases -> phrases)
                .flatMap(List::stream)
                .filter(word -> !word.startsWith("{") && !word.equals(BEGINNING))
                .collect(Collectors.toSet());
    }

    /** Whether a word, in small letters, stands in any phrase of that relation. */
    boolean has(Relation relation, String word) {
        return words(relation).contains(word);
    }

    /** All words of that relation, the neutral ones included. */
    Set<String> words(Relation relation) {
        return known.getOrDefault(relation, Set.of());
    }

    /** Phrases that state nothing by themselves. */
    Set<List<String>> neutral() {
        return Set.copyOf(neutral);
    }

    /** Those of that relation. */
    Set<List<String>> own(Relation relation) {
        return Set.copyOf(own.getOrDefault(relation, Set.of()));
    }

    /** Those of which a sentence of that relation has to have one; empty where it need not. */
    Set<List<String>> stating(Relation relation) {
        return Set.copyOf(stating.getOrDefault(relation, Set.of()));
    }

    /** Those that introduce a value; empty where anything may stand before it. */
    Set<List<String>> before(Relation relation, Role role) {
        return Set.copyOf(before.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of()));
    }

    /** Whether words are phrases that may be said, one after the other. */
    boolean isSafe(Relation relation, List<String> words) {
        boolean[] safe = new boolean[words.size() + 1];
        safe[0] = true;
        for (int to = 1; to <= words.size(); to++) {
            for (int from = Math.max(0, to - LONGEST_PHRASE); from < to && !safe[to]; from++) {
                safe[to] = safe[from] && isPhrase(relation, words.subList(from, to));
            }
        }
        return safe[words.size()];
    }

    private boolean isPhrase(Relation relation, List<String> words) {
        return neutral.contains(words) || own.getOrDefault(relation, Set.of()).contains(words);
    }

    /**
     * Whether a value may stand behind these words, which stand behind the value before it or at the beginning.
     *
     * @param context all that stands before the words, slots as they are written in a template; the nearest last
     */
    boolean introduces(Relation relation, Role role, List<String> context, List<String> words) {
        Set<List<String>> phrases = before.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of());
        return phrases.isEmpty()
                ? isSafe(relation, words)
                : phrases.stream().anyMatch(phrase -> introduces(relation, phrase, context, words));
    }

    private boolean introduces(Relation relation, List<String> phrase, List<String> context, List<String> words) {
        int inWords = Math.min(phrase.size(), words.size());
        int inContext = phrase.size() - inWords;
        return inContext <= context.size()
                && words.subList(words.size() - inWords, words.size()).equals(phrase.subList(inContext, phrase.size()))
                && context.subList(context.size() - inContext, context.size()).equals(phrase.subList(0, inContext))
                && isSafe(relation, words.subList(0, words.size() - inWords));
    }

    /** Whether something of these words and slots states the relation, where that takes a word. */
    boolean states(Relation relation, List<String> words) {
        Set<List<String>> phrases = stating.getOrDefault(relation, Set.of());
        return phrases.isEmpty() || phrases.stream().anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0);
    }
}
