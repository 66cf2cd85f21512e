package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The questions in one language. */
final class Questions {

    private static final Map<Language, Questions> ALL = all();
    private static final String LAND = "{land}";

    private final Map<Asked, String> texts = new EnumMap<>(Asked.class);

    private Questions(Language language) {
        HandWritten.lines("/narration/reading/questions-%s.txt".formatted(language.code()))
                .forEach(line -> texts.put(
                        Asked.valueOf(line.substring(0, line.indexOf(':'))),
                        line.substring(line.indexOf(':') + 1).strip()));
    }

    private static Map<Language, Questions> all() {
        Map<Language, Questions> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Questions(language));
        }
        return all;
    }

    static Questions of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "language");
    }

    Question ask(Asked missing, Draft draft) {
        String land = draft.find(Point.Land.class).map(Point.Land::name).orElse("");
        return new Question(missing, Objects.requireNonNull(texts.get(missing)).replace(LAND, land));
    }
}
