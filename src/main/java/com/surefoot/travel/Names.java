package com.surefoot.travel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them: any case, any width, with or without accents. */
public final class Names {

    /** Accents over letters, not the signs that are vowels in Indian scripts or voice a Japanese consonant. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private Names() {}

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    public static boolean contains(String name, String part) {
        return fold(name).contains(fold(part));
    }

    /** The form in which two spellings of one name are equal: NFKD, no accents, lower case, ß as ss. */
    public static String fold(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD))
                .replaceAll("");
        // upper case first, since that turns ß into SS
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
