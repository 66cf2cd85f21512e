package com.surefoot.narration.grounding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Fixed words of a language, written by hand: for what is said in always the same way, and for how values are joined. */
final class Phrases {

    private static final Map<Language, Phrases> ALL = all();

    private final Map<String, String> texts = new HashMap<>();

    private Phrases() {}

    static Phrases of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "language");
    }

    private static Map<Language, Phrases> all() {
        Map<Language, Phrases> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Phrases phrases = new Phrases();
            HandWritten.lines("/narration/phrases-" + language.code() + ".txt").forEach(phrases::add);
            all.put(language, phrases);
        }
        return all;
    }

    /** A line as {@code THRIFTY_TRIP: the thrifty trip}; spaces between quotation marks count. */
    private void add(String line) {
        int colon = line.indexOf(':');
        texts.put(
                line.substring(0, colon).strip(),
                line.substring(colon + 1).strip().replaceAll("^\"|\"$", ""));
    }

    /** @throws IllegalStateException if nobody has written it */
    private String get(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException(
                    "There are no words for %s. Maybe they are missing in the file?".formatted(name));
        }
        return text;
    }

    /** What may be missing. */
    Optional<String> find(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    String get(Phrase phrase) {
        return get(phrase.name());
    }

    /** A difference in a scale, with how much it is. */
    String get(Scale of, boolean more, String by) {
        return get(of + (more ? " MORE" : " LESS")).replace("{by}", by);
    }

    String ago(String time) {
        return get("AGO").replace("{time}", time);
    }

    /** Something, with what is meant of it. */
    String with(String words, String what) {
        return get("WITH").replace("{words}", words).replace("{what}", what);
    }

    /** Whoever reads another language is told which one it is in. */
    String quote(Quote quote, Language reader) {
        String quoted = get("QUOTE").replace("{text}", quote.text());
        return quote.language() == reader ? quoted : with(quoted, get("IN " + quote.language()));
    }

    String list(List<String> values) {
        String last = values.get(values.size() - 1);
        return values.size() == 1
                ? last
                : String.join(get("BETWEEN"), values.subList(0, values.size() - 1)) + get("AND") + last;
    }
}
