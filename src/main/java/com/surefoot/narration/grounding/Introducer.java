package com.surefoot.narration.grounding;

import java.util.List;

/**
 * What stands right before a value, and right behind it where that is needed to know what is meant, as in {@code left} and
 * {@code out}.
 */
record Introducer(List<String> before, List<String> behind) {

    private static final String VALUE = "_";

    /** Where anything safe may stand before the value. */
    private static final String ANYTHING = "*";

    Introducer {
        before = List.copyOf(before);
        behind = List.copyOf(behind);
    }

    /** As in {@code from}, {@code left _ out} or, where the value needs none, {@code *}. */
    static Introducer of(List<String> phrase) {
        int value = phrase.indexOf(VALUE);
        List<String> before = value < 0 ? phrase : phrase.subList(0, value);
        return new Introducer(
                before.equals(List.of(ANYTHING)) ? List.of() : before,
                value < 0 ? List.of() : phrase.subList(value + 1, phrase.size()));
    }

    /**
     * Whether it stands around a value.
     *
     * @param all words and slots of a sentence
     * @param before where what introduces the value has to end
     * @param value where the value is
     */
    boolean standsAround(List<String> all, int before, int value) {
        int begins = before - this.before.size();
        int ends = value + 1 + behind.size();
        return begins >= 0
                && ends <= all.size()
                && all.subList(begins, before).equals(this.before)
                && all.subList(value + 1, ends).equals(behind);
    }
}
