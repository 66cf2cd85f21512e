package com.surefoot.narration.chinese;

import java.util.ArrayList;
import java.util.List;

/** What of a clause is said in no everyday words, and so by none that a rule can have read. */
final class Residue {

    private static final int LEAST = 2;

    private Residue() {}

    /** The runs of letters that belong to no word anybody uses, nor to a name of the catalogue. */
    static List<Part> of(Part clause) {
        List<Part> left = new ArrayList<>();
        String text = clause.text();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int known = isLetter(text.charAt(at)) ? EverydayWords.matchRead(text, at) : 1;
            if (known > 0) {
                add(left, clause, from, at);
                from = at + known;
            }
            at += Math.max(1, known);
        }
        add(left, clause, from, at);
        return left;
    }

    private static void add(List<Part> left, Part clause, int from, int to) {
        if (to - from >= LEAST) {
            left.add(new Part(clause.text().substring(from, to), clause.at() + from));
        }
    }

    private static boolean isLetter(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
