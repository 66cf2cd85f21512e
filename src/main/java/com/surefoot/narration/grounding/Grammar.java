package com.surefoot.narration.grounding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Whole sentences of a language, written by hand as the rules that make them: what a relation is said by, and how one leads up to
 * it. Unlike phrases they cannot be put together by those who write sentences, so that each can be read before it is let out.
 *
 * <p>A line of the file is {@code LEAVES: <ride> leaves at {start}}, a sentence of that relation, or {@code ride = the {kind}},
 * a part of others, with {@code LEAVES.} before it where it is meant for one relation; several lines are choices.
 */
final class Grammar {

    private static final String CLAUSE = ".clause";
    private static final String ASIDE = "aside";
    private static final String OPENING = "opening";
    private static final String SENTENCE = "sentence";
    private static final Map<Language, Grammar> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, List<String>> written = new HashMap<>();
    private final Map<String, Rule> rules = new ConcurrentHashMap<>();

    private Grammar(Language language) {
        this.language = language;
        HandWritten.lines("/narration/grammar-" + language.code() + ".txt").forEach(this::add);
    }

    static Grammar of(Language language) {
        return ALL.computeIfAbsent(language, Grammar::new);
    }

    /** Reads the rules of all relations, which are otherwise read as they are needed. */
    void prepare() {
        for (Relation relation : Relation.values()) {
            rule(relation, OPENING);
            if (written.containsKey(relation + CLAUSE)) {
                rule(relation, SENTENCE);
            }
        }
    }

    private void add(String line) {
        String[] sides = line.split(" ?[=:] ", 2);
        int dot = sides[0].indexOf('.');
        boolean clause = line.startsWith(sides[0] + ":");
        String part = clause ? CLAUSE : dot < 0 ? "" : sides[0].substring(dot);
        Stream.of((dot < 0 ? sides[0] : sides[0].substring(0, dot)).split(" +"))
                .forEach(name -> written.computeIfAbsent(name + part, unknown -> new ArrayList<>())
                        .add(sides[1]));
    }

    /** Whether it is, from its first word to its last, a sentence of that relation. */
    boolean isSentence(Relation relation, List<String> words) {
        return written.containsKey(relation + CLAUSE)
                && ends(rule(relation, SENTENCE), words).get(words.size());
    }

    /** Behind how many words, before the first value, something may end that leads up to a sentence of that relation. */
    List<Integer> listOpenings(Relation relation, List<String> words) {
        List<String> before =
                words.stream().takeWhile(word -> !word.startsWith("{")).toList();
        BitSet ends = ends(rule(relation, OPENING), before);
        return ends.stream().filter(end -> end > 0).boxed().toList();
    }

    private static BitSet ends(Rule rule, List<String> words) {
        BitSet beginning = new BitSet();
        beginning.set(0);
        return rule.ends(words, beginning);
    }

    /** What may be said between commas anywhere. */
    List<String> listAsides() {
        return written.getOrDefault(ASIDE, List.of());
    }

    /** All rules as they are written, for who looks at their words. */
    Map<String, List<String>> written() {
        return Map.copyOf(written);
    }

    /** A part as it is meant for a relation. */
    Rule rule(Relation relation, String part) {
        String own = relation + "." + part;
        Rule known = rules.get(own);
        if (known != null) {
            return known;
        }
        List<String> choices = written.getOrDefault(own, written.getOrDefault(part, List.of()));
        if (choices.isEmpty()) {
            throw new IllegalStateException(
                    "There is no %s of %s. Maybe it is missing in the file?".formatted(part, relation));
        }
        Rule read = Rule.Choice.of(choices.stream()
                .map(text -> new RuleReader(text, language, name -> rule(relation, name)).read())
                .toList());
        rules.put(own, read);
        return read;
    }
}
