package com.surefoot.travel;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people write them: any case, any width, with or without accents. */
public final class Names {

    private Names() {}

    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    public static boolean contains(String name, String part) {
        return fold(name).contains(fold(part));
    }

    /** The form in which two spellings of one name are equal (NFKD, no marks, lower case). */
    public static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
