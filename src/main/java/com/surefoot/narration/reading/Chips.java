package com.surefoot.narration.reading;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Rendering;
import com.surefoot.narration.grounding.Value;
import com.surefoot.travel.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows back what was understood, in the traveller's language. */
public final class Chips {

    private static final Map<Language, Chips> ALL = all();
    private static final String SLOT = "{}";
    static final String REQUIREMENTS = "/requirements";

    private final Map<String, String> texts = new HashMap<>();
    private final Rendering rendering;
    private final WordNames names;

    private Chips(Language language) {
        this.rendering = new Rendering(language, language.locale());
        this.names = new WordNames(language);
        HandWritten.lines("/narration/reading/chips-%s.txt".formatted(language.code()))
                .forEach(line -> texts.put(
                        line.substring(0, line.indexOf(": ")),
                        line.substring(line.indexOf(": ") + 2).strip()));
    }

    private static Map<Language, Chips> all() {
        Map<Language, Chips> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Chips(language));
        }
        return all;
    }

    public static Chips of(Language language) {
        return Objects.requireNonNull(ALL.get(language), "language");
    }

    /**
     * What a point is shown as.
     *
     * @param said the words it was made out from, shown where nothing better can be
     */
    public Chip of(Point point, String said) {
        return new JourneyChips(this)
                .of(point)
                .or(() -> new WishChips(this).of(point))
                .orElseGet(() -> point instanceof Point.Wanted wanted
                        ? new Chip(
                                REQUIREMENTS,
                                new DemandChips(this).of(wanted.requirement().demand(), said))
                        : new Chip("", said));
    }

    Optional<Chip> chip(String pointer, String key, String... values) {
        return Optional.of(new Chip(pointer, text(key, values)));
    }

    String text(String key, String... values) {
        String text = Objects.requireNonNull(texts.get(key), key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (String value : values) {
            int slot = text.indexOf(SLOT, from);
            filled.append(text, from, slot).append(value);
            from = slot + SLOT.length();
        }
        return filled.append(text.substring(from)).toString();
    }

    WordNames names() {
        return names;
    }

    String day(LocalDate day) {
        return rendering.of(new Value.Day(day));
    }

    String money(Money money) {
        return rendering.of(new Value.Sum(money));
    }

    String value(Value value) {
        return rendering.of(value);
    }

    static String listed(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
