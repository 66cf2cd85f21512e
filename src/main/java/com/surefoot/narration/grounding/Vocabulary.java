package com.surefoot.narration.grounding;

import java.util.List;
import java.util.stream.Stream;

/** The words that pass the gate in a language, for whoever has to be told them before writing. */
public final class Vocabulary {

    private final Lexicon lexicon;

    public Vocabulary(Language language) {
        lexicon = Lexicon.of(language);
    }

    /** Those that may stand in any sentence. */
    public List<String> list() {
        return sorted(lexicon.neutral().stream());
    }

    /** Those that may stand in a sentence of that relation besides. */
    public List<String> list(Relation relation) {
        return sorted(lexicon.own(relation).stream());
    }

    /**
     * Phrases of which one has to stand right before a value: {@code ^} for the beginning of the sentence, a role in braces for
     * another value. Empty where anything may stand there.
     */
    public List<String> listBefore(Relation relation, Role role) {
        return sorted(lexicon.before(relation, role).stream().map(phrase -> String.join(" ", phrase)));
    }

    private static List<String> sorted(Stream<String> words) {
        return words.sorted().toList();
    }
}
