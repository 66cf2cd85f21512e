package com.surefoot.transport.live;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text in one language or several.
 *
 * @param texts by language, as BCP 47 has it; the empty one where no language is named
 */
public record Translations(Map<String, String> texts) {

    /** No text at all. */
    public static final Translations NONE = new Translations(Map.of());

    public Translations {
        Map<String, String> copy = new LinkedHashMap<>();
        texts.forEach((language, text) -> copy.putIfAbsent(language.toLowerCase(Locale.ROOT), text));
        texts = Collections.unmodifiableMap(copy);
    }

    /**
     * The text in a language; else in English; else in whatever language it is (GTFS-Realtime reference,
     * "TranslatedString").
     */
    public Optional<String> in(Locale language) {
        return find(language.toLanguageTag())
                .or(() -> find(language.getLanguage()))
                .or(() -> find(Locale.ENGLISH.getLanguage()))
                .or(() -> find(""))
                .or(() -> texts.values().stream().findFirst());
    }

    /** In this language; else, if no country is asked for, as some country speaks it. */
    private Optional<String> find(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(texts.get(tag))
                .or(() -> tag.isEmpty()
                        ? Optional.empty()
                        : texts.entrySet().stream()
                                .filter(text -> text.getKey().startsWith(tag + "-"))
                                .map(Map.Entry::getValue)
                                .findFirst());
    }
}
