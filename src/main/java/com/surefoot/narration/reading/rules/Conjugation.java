package com.surefoot.narration.reading.rules;

import java.util.List;
import java.util.stream.Stream;

/** The forms of French verbs in {@code -er}, without accents, since words are compared without them. */
final class Conjugation {

    private static final String INFINITIVE = "er";
    /** Present, imperfect, subjunctive and both participles. */
    private static final List<String> ENDINGS =
            List.of("e", "es", "ons", "ez", "ent", "ais", "ait", "ions", "iez", "aient", "ant", "ees");
    /** Future and conditional, behind the infinitive. */
    private static final List<String> LATER =
            List.of("ai", "as", "a", "ons", "ez", "ont", "ais", "ait", "ions", "iez", "aient");

    private Conjugation() {}

    /**
     * All forms of a verb, the infinitive among them.
     *
     * @throws IllegalArgumentException if it does not end in {@code -er}
     */
    static Stream<String> of(String infinitive) {
        if (!infinitive.endsWith(INFINITIVE)) {
            throw new IllegalArgumentException(
                    "'%s' does not end in -er. Maybe write out its forms?".formatted(infinitive));
        }
        String stem = infinitive.substring(0, infinitive.length() - INFINITIVE.length());
        return Stream.of(
                        Stream.of(infinitive),
                        ENDINGS.stream().map(ending -> joined(stem, ending)),
                        LATER.stream().map(ending -> infinitive + ending))
                .flatMap(forms -> forms);
    }

    /** "Nous partageons": a g stays soft. */
    private static String joined(String stem, String ending) {
        boolean soft = stem.endsWith("g") && (ending.startsWith("o") || ending.startsWith("a"));
        return stem + (soft ? "e" : "") + ending;
    }
}
