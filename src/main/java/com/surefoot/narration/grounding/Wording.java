package com.surefoot.narration.grounding;

import java.util.Locale;

/** Says values by themselves, as headings do, in the words and figures of a language and a country. */
public final class Wording {

    private final Rendering rendering;

    public Wording(Language language, Locale locale) {
        this.rendering = new Rendering(language, locale);
    }

    /** As at the beginning of a sentence. */
    public String of(Value value) {
        return rendering.capital(rendering.of(value));
    }
}
