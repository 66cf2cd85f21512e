package com.surefoot.narration.grounding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what stands between slots into words. */
final class Words {

    /** What may stand between words and means nothing: no digits, signs, marks or letters of other scripts. */
    private static final String SIGNS = "[ ,.;:!?'\u2019()\u3001\u3002]";

    /** Dashes mean nothing between spaces, nor hyphens inside a word. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(" + SIGNS + "|(?<= )[-\u2013\u2014\u2192](?= )|(?<=\\p{IsLatin})[-\u2010](?=\\p{IsLatin}))*");

    private static final Pattern BETWEEN_LETTERS = Pattern.compile("(" + SIGNS + "|[\u2013\u2014\u2192])*");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern LETTER = Pattern.compile("\\p{IsHan}");

    private Words() {}

    /** In small letters, each letter a word where they stand without spaces; empty if there is a letter or a sign that no word has. */
    static Optional<List<String>> find(String text, Language language) {
        List<String> words = new ArrayList<>();
        Matcher between =
                (language.hasSpaces() ? BETWEEN : BETWEEN_LETTERS).matcher(text).useTransparentBounds(true);
        Matcher word = (language.hasSpaces() ? LATIN : LETTER).matcher(text);
        int at = 0;
        while (true) {
            at = between.region(at, text.length()).lookingAt() ? between.end() : at;
            if (at == text.length()) {
                return Optional.of(words);
            }
            if (!word.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            words.add(word.group().toLowerCase(Locale.ROOT));
            at = word.end();
        }
    }
}
