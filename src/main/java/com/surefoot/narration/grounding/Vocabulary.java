package com.surefoot.narration.grounding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Phrases of which the gate asks for one in a sentence or before a value, the shortest first, for whoever has to be told some of
 * them before writing.
 */
public final class Vocabulary {

    private static final Map<Language, Vocabulary> ALL = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final String between;

    /** There are thousands to be put in order, and whoever waits for a trip waits for that. */
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    private Vocabulary(Language language) {
        between = language.hasSpaces() ? " " : "";
        lexicon = Lexicon.of(language);
    }

    public static Vocabulary of(Language language) {
        return ALL.computeIfAbsent(language, Vocabulary::new);
    }

    /** Those of which a sentence of that relation has to have one; empty where it need not. */
    public List<String> listStating(Relation relation) {
        return known.computeIfAbsent(relation + "!", any -> sorted(lexicon.stating(relation)));
    }

    /**
     * Those of which one has to stand right before a value: {@code ^} for the beginning of the sentence, a role in braces for
     * another value. Empty where anything may stand there.
     */
    public List<String> listBefore(Relation relation, Role role) {
        return known.computeIfAbsent(relation + "." + role, any -> sorted(lexicon.before(relation, role)));
    }

    private List<String> sorted(Collection<List<String>> phrases) {
        return phrases.stream()
                .map(phrase -> String.join(between, phrase))
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
