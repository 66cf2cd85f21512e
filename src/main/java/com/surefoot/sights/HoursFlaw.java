package com.surefoot.sights;

/** Why opening hours tell nothing certain. */
public enum HoursFlaw {
    /** There is no text. */
    BLANK("no opening hours"),
    /** The text is not in the grammar. */
    OUTSIDE_GRAMMAR("opening hours outside the grammar"),
    /** It is in the grammar, and asks for something that is not evaluated. */
    NOT_EVALUATED("opening hours beyond what is evaluated"),
    /** All that it says is that nothing is certain: {@code "by appointment"}, {@code 18:00+}. */
    NOTHING_CERTAIN("opening hours that leave all open");

    private final String words;

    HoursFlaw(String words) {
        this.words = words;
    }

    /** For tallies. */
    public String words() {
        return words;
    }
}
