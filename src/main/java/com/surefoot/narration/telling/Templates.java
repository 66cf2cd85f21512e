package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Templates written by hand, by language, tone and relation; of several the first that a claim has all values for, and in turn those
 * that tell as much or are marked to take turns with any.
 */
public final class Templates {

    private static final String EVERY_TONE = "*";
    private static final Map<Language, Templates> ALL = all("templates");

    private static final String FREE = "~";

    private final Map<Tone, Map<Relation, List<String>>> templates = new EnumMap<>(Tone.class);

    /** Those that may take their turn with others that tell something else. */
    private final Set<String> free = new HashSet<>();

    private final Language language;

    private Templates(Language language) {
        this.language = language;
    }

    static Templates of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "language");
    }

    /** Those that a model is shown before it writes its own. */
    static Templates examples(Language language) {
        return Objects.requireNonNull(Examples.ALL.get(language), "language");
    }

    /** What a model is shown; read only where there is one. */
    private static final class Examples {
        private static final Map<Language, Templates> ALL = all("examples");
    }

    private static Map<Language, Templates> all(String name) {
        Map<Language, Templates> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read(name, language));
        }
        return all;
    }

    private static Templates read(String name, Language language) {
        Templates templates = new Templates(language);
        String resource = "/narration/%s-%s.txt".formatted(name, language.code());
        HandWritten.lines(resource).forEach(templates::add);
        return templates;
    }

    /**
     * A line as {@code host LEAVES: Off we go at {start}!}, or with an asterisk for every tone; with a tilde before the colon it takes
     * turns with any.
     */
    private void add(String line) {
        int colon = line.indexOf(':');
        String template = line.substring(colon + 1).strip();
        String[] name = line.substring(0, colon).replace(FREE, "").split(" ", 2);
        if (line.substring(0, colon).endsWith(FREE)) {
            free.add(template);
        }
        Stream<Tone> tones = name[0].equals(EVERY_TONE)
                ? Stream.of(Tone.values())
                : Stream.of(Tone.valueOf(name[0].toUpperCase(Locale.ROOT)));
        tones.forEach(tone -> templates
                .computeIfAbsent(tone, unknown -> new EnumMap<>(Relation.class))
                .computeIfAbsent(Relation.valueOf(name[1].strip()), unknown -> new ArrayList<>())
                .add(template));
    }

    /** A sentence that states a claim; empty where none of that tone does. */
    Optional<Sentence> find(Tone tone, Claim claim) {
        return find(tone, claim, 0);
    }

    /**
     * Likewise, in other words than the last time, if there are others that tell as much.
     *
     * @param turn how often a claim of that relation was stated before
     */
    Optional<Sentence> find(Tone tone, Claim claim, int turn) {
        List<String> fitting = list(tone, claim.relation()).stream()
                .filter(template ->
                        slots(template).stream().allMatch(role -> claim.values().containsKey(role)))
                .toList();
        List<String> alike = fitting.stream()
                .filter(template -> free.contains(template)
                        || Set.copyOf(slots(template)).equals(Set.copyOf(slots(fitting.get(0)))))
                .toList();
        return alike.isEmpty() ? Optional.empty() : Optional.of(sentence(claim, alike.get(turn % alike.size())));
    }

    /** All of that tone. */
    List<String> list(Tone tone, Relation relation) {
        return templates.getOrDefault(tone, Map.of()).getOrDefault(relation, List.of());
    }

    private Sentence sentence(Claim claim, String template) {
        Map<String, FactRef> slots = new HashMap<>();
        slots(template).forEach(role -> slots.put(role.slot(), new FactRef(claim.subject(), role)));
        return new Sentence(language, claim.relation(), claim.subject(), template, slots);
    }

    /** The values that it takes. */
    static List<Role> slots(String template) {
        return Stream.of(Role.values())
                .filter(role -> template.contains("{" + role.slot() + "}"))
                .toList();
    }

    /** All of a language, for whoever holds them against the gate. */
    public static Map<Relation, List<String>> list(Language language) {
        return of(language).all();
    }

    /** In every tone. */
    Map<Relation, List<String>> all() {
        Map<Relation, List<String>> all = new EnumMap<>(Relation.class);
        templates
                .values()
                .forEach(byRelation -> byRelation.forEach((relation, some) ->
                        all.merge(relation, some, (one, other) -> Stream.concat(one.stream(), other.stream())
                                .distinct()
                                .toList())));
        return all;
    }
}
