package com.surefoot.narration.refining;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sentences and parts of them by their keys, with names in braces where values go, as they come with the program. */
final class Patterns {

    private static final Map<Language, Patterns> ALL = all();

    private final Map<String, String> patterns = new HashMap<>();

    private Patterns() {}

    static Patterns of(Language language) {
        return requireNonNull(ALL.get(language), "language");
    }

    private static Map<Language, Patterns> all() {
        Map<Language, Patterns> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Patterns patterns = new Patterns();
            HandWritten.lines("/narration/refining/difference-" + language.code() + ".txt")
                    .forEach(line -> {
                        int colon = line.indexOf(':');
                        patterns.patterns.put(
                                line.substring(0, colon).strip(),
                                line.substring(colon + 1).strip());
                    });
            all.put(language, patterns);
        }
        return all;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    /** @throws IllegalArgumentException if there is none of that key */
    String get(String key) {
        return find(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("Nothing is said of '%s'. Maybe it lacks a line?".formatted(key)));
    }

    /** A pattern with its values, given as name and value in turn. What values look like braces stays as it is. */
    String fill(String key, String... values) {
        StringBuilder filled = new StringBuilder();
        String pattern = get(key);
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(pattern, at, open).append(value(pattern.substring(open + 1, close), values));
            at = close + 1;
        }
        return filled.append(pattern.substring(at)).toString();
    }

    private static String value(String name, String... values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalArgumentException("No value for '%s'. Maybe it is misspelt?".formatted(name));
    }
}
