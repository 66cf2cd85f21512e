package com.surefoot.narration.refining;

import com.surefoot.travel.Names;
import java.util.regex.Pattern;

/** Text in the form in which it is compared: lower case, no accents, plain signs, single spaces. */
final class Phrases {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern QUOTES = Pattern.compile("[\"\u201c\u201d\u00ab\u00bb\u300c\u300d\u300a\u300b]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern BETWEEN_HAN =
            Pattern.compile("(?<=\\p{IsHan}) (?=[\\p{IsHan}\\d])|(?<=\\d) (?=\\p{IsHan})");

    private Phrases() {}

    static String fold(String text) {
        String plain = QUOTES.matcher(Names.fold(text).replace('\u2019', '\'')).replaceAll("");
        return BETWEEN_HAN.matcher(SPACE.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }

    static boolean isHan(String text) {
        return HAN.matcher(text).find();
    }

    /** Whether some text holds a phrase, in whole words where words stand apart. */
    static boolean holds(String text, String phrase) {
        return pattern(phrase).matcher(text).find();
    }

    /** Finds a phrase in whole words where words stand apart. */
    static Pattern pattern(String phrase) {
        String quoted = Pattern.quote(phrase);
        return Pattern.compile(isHan(phrase) ? quoted : "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])");
    }
}
