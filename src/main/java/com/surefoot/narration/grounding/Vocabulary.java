package com.surefoot.narration.grounding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The phrases that pass the gate in a language, the shortest first, for whoever has to be told some of them before writing. */
public final class Vocabulary {

    private final Lexicon lexicon;
    private final String between;

    public Vocabulary(Language language) {
        between = language.hasSpaces() ? " " : "";
        lexicon = Lexicon.of(language);
    }

    /** Those that may stand in any sentence. */
    public List<String> list() {
        return sorted(lexicon.neutral());
    }

    /** Those that may stand in a sentence of that relation besides. */
    public List<String> list(Relation relation) {
        return sorted(lexicon.own(relation));
    }

    /** Those of which a sentence of that relation has to have one; empty where it need not. */
    public List<String> listStating(Relation relation) {
        return sorted(lexicon.stating(relation));
    }

    /**
     * Those of which one has to stand right before a value: {@code ^} for the beginning of the sentence, a role in braces for
     * another value. Empty where anything may stand there.
     */
    public List<String> listBefore(Relation relation, Role role) {
        return sorted(lexicon.before(relation, role));
    }

    private List<String> sorted(Collection<List<String>> phrases) {
        return phrases.stream()
                .map(phrase -> String.join(between, phrase))
                .filter(phrase -> !phrase.isEmpty())
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
