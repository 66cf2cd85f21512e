package com.surefoot.storage;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A city's name with everything left out in which people's spellings of it differ. */
record CityName(String folded) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}");

    static CityName of(String written) {
        // upper case first, since that turns ß into SS
        String plain = ACCENTS.matcher(Normalizer.normalize(written.strip(), Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return new CityName(plain.length() > 1 && plain.endsWith("市") ? plain.substring(0, plain.length() - 1) : plain);
    }
}
