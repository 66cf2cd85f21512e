package com.surefoot.wire;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Tone;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which language, as in which country, and for whom trips are told in words. */
public record Voice(Language language, Locale locale, Tone tone) {

    /** Whoever reads none of those that are spoken may read this one. */
    private static final String DEFAULT = Language.ENGLISH.code();

    /** Nothing is told in words. */
    private static final String NONE = "none";

    /**
     * The voice that a request asks for; empty if it asks for none.
     *
     * @param explain a language's tag; blank for one that whoever asks can read; the word for nothing is as good as not there
     * @param accepted the languages that whoever asks can read, as in an HTTP header {@code Accept-Language}
     * @throws UnknownWordException if one of them is not known
     */
    public static Optional<Voice> find(Optional<String> explain, Optional<String> tone, Optional<String> accepted)
            throws UnknownWordException {
        if (explain.filter(tag -> !tag.strip().equals(NONE)).isPresent()) {
            String tag = explain.get().strip();
            return Optional.of(
                    read(tag.isEmpty() ? accepted.flatMap(Voice::readable).orElse(DEFAULT) : tag, tone));
        }
        if (tone.isPresent()) {
            read(DEFAULT, tone);
        }
        return Optional.empty();
    }

    /** For a traveller, in the language that is liked best of those that are spoken. */
    public static Voice readable(Optional<String> accepted) throws UnknownWordException {
        return read(accepted.flatMap(Voice::readable).orElse(DEFAULT), Optional.empty());
    }

    /** The best liked of those that are spoken; empty where none is, or nobody can read the header. */
    private static Optional<String> readable(String accepted) {
        try {
            return LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(LanguageRange::getRange)
                    .filter(range -> Language.find(range).isPresent())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A voice by its words.
     *
     * @param tag of a language, with or without a country, such as {@code en-US}
     * @param tone that of travellers if there is none
     * @throws UnknownWordException if one of them is not known
     */
    public static Voice read(String tag, Optional<String> tone) throws UnknownWordException {
        Optional<Language> language = Language.find(tag.strip());
        if (language.isEmpty()) {
            throw new UnknownWordException(
                    tag,
                    "Nobody tells trips in '%s'. Maybe one of %s?"
                            .formatted(
                                    Shown.text(tag),
                                    Arrays.stream(Language.values())
                                            .map(Language::code)
                                            .collect(Collectors.joining(", "))));
        }
        Locale asked = Locale.forLanguageTag(tag.strip());
        Tone read = Words.read(
                Tone.values(), tone.orElse(Words.of(Tone.TRAVELLER)).strip(), "Trips are not told in the tone");
        return new Voice(
                language.get(), asked.getCountry().isEmpty() ? language.get().locale() : asked, read);
    }
}
