package com.surefoot.narration.model;

import java.time.Duration;

/**
 * How long a model may take and how much it may say.
 *
 * @param first until the first piece of its answer
 * @param silence between two pieces
 * @param firstSentence from its first piece until it has a whole sentence that can be said
 * @param nextSentence from one such sentence to the next; signs of life in between do not count
 * @param total for the whole answer, with what is tried again for it
 * @param tokens of the answer at the most; a few letters each, or one sign of Chinese
 */
public record Limits(
        Duration first, Duration silence, Duration firstSentence, Duration nextSentence, Duration total, int tokens) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    /**
     * Whoever waits for a trip is not kept waiting: less than two seconds of silence, or of talk without a sentence, so that
     * another can speak within two.
     */
    public static final Limits USUAL = new Limits(
            Duration.ofMillis(1_500),
            Duration.ofMillis(1_500),
            Duration.ofMillis(1_800),
            Duration.ofMillis(1_800),
            Duration.ofSeconds(10),
            3_000);

    private static final int MOST_TOKENS = 100_000;

    /** More than any model packs into a token on average. */
    private static final int LETTERS_A_TOKEN = 8;

    /** @throws IllegalArgumentException if there is no time or no answer */
    public Limits {
        check("first-token", first);
        check("silence", silence);
        check("time", total);
        check("first-sentence", firstSentence);
        check("next-sentence", nextSentence);
        if (tokens < 1 || tokens > MOST_TOKENS) {
            throw new IllegalArgumentException("tokens is %d, which is none, or over %d. Maybe write it like 3000?"
                    .formatted(tokens, MOST_TOKENS));
        }
    }

    /** For an answer that has no sentences: as long as something comes of it, there is time until its end. */
    public Limits(Duration first, Duration silence, Duration total, int tokens) {
        this(first, silence, total, total, total, tokens);
    }

    /** The same for an answer of which nothing can be used before all of it is there. */
    public Limits withoutSentences() {
        return new Limits(first, silence, total, tokens);
    }

    private static void check(String name, Duration time) {
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s, which cannot be kept. Maybe write it like 5s?".formatted(name, time));
        }
    }

    /** How many letters an answer may have, for services that do not keep to the tokens they are told. */
    public int letters() {
        return tokens * LETTERS_A_TOKEN;
    }
}
