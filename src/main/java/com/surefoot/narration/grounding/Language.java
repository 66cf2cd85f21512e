package com.surefoot.narration.grounding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that is spoken. */
public enum Language {
    ENGLISH(Locale.UK),
    FRENCH(Locale.FRANCE),
    CHINESE(Locale.CHINA);

    private final Locale usual;

    Language(Locale usual) {
        this.usual = usual;
    }

    /** Where nobody says in which country it is read. */
    public Locale locale() {
        return usual;
    }

    /** As in {@code en}. */
    public String code() {
        return usual.getLanguage();
    }

    /** Whether its words stand apart from each other. */
    boolean hasSpaces() {
        return this != CHINESE;
    }

    /** The language of a tag such as {@code fr} or {@code zh-CN}; empty if it is not spoken. */
    public static Optional<Language> find(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return Stream.of(values()).filter(one -> one.code().equals(language)).findFirst();
    }
}
