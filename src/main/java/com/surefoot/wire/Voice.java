package com.surefoot.wire;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.telling.Tone;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which language, as in which country, and for whom trips are told in words. */
public record Voice(Language language, Locale locale, Tone tone) {

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
                                    tag,
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
