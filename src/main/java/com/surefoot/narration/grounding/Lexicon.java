package com.surefoot.narration.grounding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases of a language that may stand between values: those that state nothing by themselves, for each relation those that
 * state it, and those that introduce a value. A closed world: what is not here does not get out, be it a number, a name, a
 * negation or a superlative.
 *
 * <p>Words of a phrase stand together and in order, so that "the least expensive" does not bring "the expensive". What introduces
 * a value stands right before that value and nowhere else, so that nobody leaves when a train arrives.
 *
 * <p>A sentence is looked at as its words and slots in turn, behind {@link #BEGINNING}; a slot as its role in braces.
 */
final class Lexicon {

    /** Before the first word. */
    static final String BEGINNING = "^";

    private static final String ANY = "*";
    private static final String ANSWERS = "?";
    private static final String ARTICLES = "^";
    private static final String STATING = "!";
    private static final String NOT = "-";
    private static final int LONGEST_PHRASE = 14;
    private static final Map<Language, Lexicon> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Set<List<String>> neutral = new HashSet<>();
    private final Set<List<String>> answers = new HashSet<>();
    private final Set<List<String>> articles = new HashSet<>();
    private final Map<Relation, Set<List<String>>> own = new EnumMap<>(Relation.class);
    private final Map<Relation, Set<List<String>>> stating = new EnumMap<>(Relation.class);
    private final Map<Relation, Set<List<String>>> never = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<Role, Set<Introducer>>> before = new EnumMap<>(Relation.class);
    private final Map<Relation, Map<Role, Set<List<String>>>> notBehind = new EnumMap<>(Relation.class);
    private final Map<Relation, Set<String>> known = new EnumMap<>(Relation.class);

    private Lexicon(Language language) {
        this.language = language;
        HandWritten.lines("/narration/" + language.code() + ".txt").forEach(this::add);
        for (Relation relation : Relation.values()) {
            known.put(
                    relation,
                    phrases(relation)
                            .flatMap(List::stream)
                            .filter(word -> !word.startsWith("{"))
                            .collect(Collectors.toSet()));
        }
    }

    static Lexicon of(Language language) {
        return ALL.computeIfAbsent(language, Lexicon::new);
    }

    /** A line as {@code LEAVES: sets off}, of several relations with spaces between, {@code LEAVES.FROM: from, out of} or, with what states it, {@code ARRIVES!: arrives}. */
    private void add(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        List<List<String>> phrases =
                Choices.read(line.substring(colon + 1), language).toList();
        switch (name) {
            case ANY -> neutral.addAll(phrases);
            case ANSWERS -> answers.addAll(phrases);
            case ARTICLES -> articles.addAll(phrases);
            default -> relations(name).forEach(each -> add(each, phrases));
        }
    }

    /** Of several relations with spaces between, each by itself. */
    private static Stream<String> relations(String name) {
        int end = name.split("[.!-]", 2)[0].length();
        return Stream.of(name.substring(0, end).split(" +")).map(relation -> relation + name.substring(end));
    }

    private void add(String name, List<List<String>> phrases) {
        String[] place = name.replaceAll("[!-]$", "").split("\\.", 2);
        Relation relation = Relation.valueOf(place[0]);
        if (name.endsWith(STATING)) {
            of(stating, relation).addAll(phrases);
        }
        if (place.length == 1 && name.endsWith(NOT)) {
            of(never, relation).addAll(phrases);
        } else if (place.length == 1) {
            of(own, relation).addAll(phrases);
        } else if (name.endsWith(NOT)) {
            roles(notBehind, relation)
                    .computeIfAbsent(Role.valueOf(place[1]), role -> new HashSet<>())
                    .addAll(phrases);
        } else {
            Set<Introducer> introducers =
                    roles(before, relation).computeIfAbsent(Role.valueOf(place[1]), role -> new HashSet<>());
            phrases.stream().map(Introducer::of).forEach(introducers::add);
        }
    }

    private static Set<List<String>> of(Map<Relation, Set<List<String>>> all, Relation relation) {
        return all.computeIfAbsent(relation, each -> new HashSet<>());
    }

    private static <T> Map<Role, Set<T>> roles(Map<Relation, Map<Role, Set<T>>> all, Relation relation) {
        return all.computeIfAbsent(relation, each -> new EnumMap<>(Role.class));
    }

    /** Whether a word, in small letters, stands in any phrase of that relation. */
    boolean has(Relation relation, String word) {
        return known.getOrDefault(relation, Set.of()).contains(word);
    }

    /** All phrases of that relation, the neutral ones and those that introduce values included. */
    Stream<List<String>> phrases(Relation relation) {
        return Stream.of(
                        neutral.stream(),
                        articles.stream(),
                        own.getOrDefault(relation, Set.of()).stream(),
                        before.getOrDefault(relation, Map.of()).values().stream()
                                .flatMap(Set::stream)
                                .flatMap(introducer -> Stream.of(introducer.before(), introducer.behind())))
                .flatMap(phrases -> phrases);
    }

    /** Choices of which a sentence of that relation has to have one; empty where it need not. */
    Set<List<String>> stating(Relation relation) {
        return Set.copyOf(stating.getOrDefault(relation, Set.of()));
    }

    /** Those that introduce a value; empty where anything may stand before it. */
    Set<List<String>> before(Relation relation, Role role) {
        return before.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of()).stream()
                .map(Introducer::before)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words from one place to another are phrases that may be said, one after the other. */
    boolean isSafe(Relation relation, List<String> all, int from, int to) {
        Set<List<String>> phrases = own.getOrDefault(relation, Set.of());
        // a phrase may begin with the value that stands before the words, as in "{name} leaves"
        int first = Math.max(0, from - 1);
        boolean[] safe = new boolean[to + 1];
        safe[first] = true;
        safe[from] = true;
        for (int end = from + 1; end <= to; end++) {
            for (int begin = Math.max(first, end - LONGEST_PHRASE); begin < end && !safe[end]; begin++) {
                List<String> words = all.subList(begin, end);
                safe[end] = safe[begin] && (neutral.contains(words) || phrases.contains(words));
            }
        }
        return safe[to];
    }

    /**
     * Whether a value may stand where it does.
     *
     * @param done behind the value before it
     * @param value where it is
     */
    boolean introduces(Relation relation, Role role, List<String> all, int done, int value) {
        if (!isAllowedBehind(relation, role, all, done, value)) {
            return false;
        }
        Set<Introducer> introducers = before.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of());
        if (introducers.isEmpty()) {
            return isSafe(relation, all, done, value);
        }
        return ends(all, done, value).stream().anyMatch(end -> introducers.stream()
                .anyMatch(each -> each.standsAround(all, end, value)
                        && isSafe(
                                relation,
                                all,
                                done,
                                Math.max(done, end - each.before().size()))));
    }

    /** Where what introduces a value may end: right before it, or before its articles. */
    private List<Integer> ends(List<String> all, int done, int value) {
        List<Integer> ends = new ArrayList<>(List.of(value));
        for (int end = value - 1; end >= done && articles.contains(all.subList(end, end + 1)); end--) {
            ends.add(end);
        }
        return ends;
    }

    /** What would be taken for something of a value before it stands behind that only if the relation is stated in between. */
    private boolean isAllowedBehind(Relation relation, Role role, List<String> all, int done, int value) {
        for (List<String> other : notBehind.getOrDefault(relation, Map.of()).getOrDefault(role, Set.of())) {
            int last = all.subList(0, done).lastIndexOf(other.get(0));
            boolean near = last == done - 1 || other.size() > 1;
            if (last >= 0 && near && !holds(relation, all.subList(last + 1, value))) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Relation relation, List<String> words) {
        return countStatements(relation, words) > 0;
    }

    /** Whether something of these words and slots states the relation, where that takes a word. */
    boolean states(Relation relation, List<String> all) {
        return stating.getOrDefault(relation, Set.of()).isEmpty() || holds(relation, all);
    }

    /** How often something of these words and slots states the relation, without what is part of something longer. */
    int countStatements(Relation relation, List<String> all) {
        return count(stating.getOrDefault(relation, Set.of()), all);
    }

    /** Whether what may be said stands together as something else than is meant, as in "off the train". */
    boolean turnsAround(Relation relation, List<String> all) {
        return count(never.getOrDefault(relation, Set.of()), all) > 0;
    }

    private static int count(Set<List<String>> phrases, List<String> all) {
        int count = 0;
        int at = 0;
        while (at < all.size() && !phrases.isEmpty()) {
            int end = Math.min(all.size(), at + LONGEST_PHRASE);
            while (end > at && !phrases.contains(all.subList(at, end))) {
                end--;
            }
            count += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return count;
    }

    /** Whether something of these words answers a question. */
    boolean answers(List<String> words) {
        return answers.stream().anyMatch(answer -> Collections.indexOfSubList(words, answer) >= 0);
    }
}
