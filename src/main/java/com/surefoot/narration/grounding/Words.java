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
    private static final Pattern BETWEEN = Pattern.compile("[ ,.;:!'\u2019()\u3001\u3002]*");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}]+");
    private static final int LONGEST = 8;

    private Words() {}

    /** In small letters; empty if there is a letter or a sign that no word has. */
    static Optional<List<String>> find(String text, Language language, Relation relation) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Matcher between = BETWEEN.matcher(text).region(at, text.length());
            at = between.lookingAt() ? between.end() : at;
            if (at == text.length()) {
                break;
            }
            Optional<String> word =
                    language.hasSpaces() ? latin(text, at) : longest(text, at, Lexicon.of(language), relation);
            if (word.isEmpty()) {
                return Optional.empty();
            }
            words.add(word.get().toLowerCase(Locale.ROOT));
            at += word.get().length();
        }
        return Optional.of(words);
    }

    private static Optional<String> latin(String text, int at) {
        Matcher word = LATIN.matcher(text).region(at, text.length());
        return word.lookingAt() ? Optional.of(word.group()) : Optional.empty();
    }

    /** The longest known word that begins there: written without spaces, words are told apart by being known. */
    private static Optional<String> longest(String text, int at, Lexicon lexicon, Relation relation) {
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            String word = text.substring(at, at + length);
            if (lexicon.has(relation, word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
