package com.surefoot.narration.chinese;

import com.surefoot.narration.grounding.HandWritten;
import java.util.HashMap;
import java.util.Map;

/** Letters as they are written on the mainland, each in the place of its traditional form. */
final class Simplified {

    private static final Map<Character, Character> LETTERS = letters();

    private Simplified() {}

    private static Map<Character, Character> letters() {
        Map<Character, Character> letters = new HashMap<>();
        for (String line : HandWritten.lines("/narration/reading/traditional-zh.txt")) {
            for (String pair : line.strip().split("\\s+", -1)) {
                letters.put(pair.charAt(0), pair.charAt(1));
            }
        }
        return letters;
    }

    static char of(char letter) {
        return LETTERS.getOrDefault(letter, letter);
    }
}
