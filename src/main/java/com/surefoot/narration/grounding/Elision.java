package com.surefoot.narration.grounding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** How French runs little words into the name behind them: d’Amsterdam, du Havre, aux Halles. */
final class Elision {

    private static final Pattern OF = Pattern.compile("(?s)(.*[ (\u2019]|)[dD]e ");
    private static final Pattern TO = Pattern.compile("(?s)(.*[ (\u2019]|)[àÀ] ");

    /** Letters that are no vowels where a word begins are those of foreign words mostly, as in York; an h is mute in few names. */
    private static final Pattern VOWEL =
            Pattern.compile("(?s)([aeiouœæ]|hotel|hopital|hermitage|horloge|herboristerie|huile).*");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Elision() {}

    /** Puts a name behind what was said so far. */
    static void append(StringBuilder text, String name) {
        if (OF.matcher(text).matches()) {
            appendContracted(text, name, "u ", "es ");
        } else if (TO.matcher(text).matches()) {
            appendContracted(text, name, "u ", "ux ");
        } else {
            text.append(name);
        }
    }

    /** The little word is a letter and what follows: "d" or "a", and what is put in the place of its rest. */
    private static void appendContracted(StringBuilder text, String name, String one, String many) {
        boolean of = text.charAt(text.length() - 2) == 'e';
        if (name.startsWith("Le ")) {
            contract(text, of, one).append(name.substring("Le ".length()));
        } else if (name.startsWith("Les ")) {
            contract(text, of, many).append(name.substring("Les ".length()));
        } else if (of && VOWEL.matcher(plain(name)).matches()) {
            text.setLength(text.length() - "e ".length());
            text.append('\u2019').append(name);
        } else {
            text.append(name);
        }
    }

    private static StringBuilder contract(StringBuilder text, boolean of, String rest) {
        if (of) {
            text.setLength(text.length() - "e ".length());
        } else {
            boolean capital = text.charAt(text.length() - 2) == 'À';
            text.setLength(text.length() - "à ".length());
            text.append(capital ? 'A' : 'a');
        }
        return text.append(rest);
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.FRENCH);
    }
}
