package com.surefoot.travel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names as people write them: any case, any width, with or without accents. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Names() {}

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    public static boolean contains(String name, String part) {
        return fold(name).contains(fold(part));
    }

    /** The form in which two spellings of one name are equal (NFKD, no marks, lower case). */
    public static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
