package com.surefoot.narration.chinese;

import com.surefoot.narration.grounding.HandWritten;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Words that anybody uses, of whatever city one speaks; names are looked for between them. */
final class EverydayWords {

    private static final Set<String> WORDS = new HashSet<>();
    private static final Map<Character, Integer> LONGEST = new HashMap<>();

    static {
        Stream.of("/narration/reading/idle-zh.txt", "/narration/reading/common-zh.txt")
                .flatMap(resource -> HandWritten.lines(resource).stream())
                .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
                .forEach(word -> {
                    WORDS.add(word);
                    LONGEST.merge(word.charAt(0), word.length(), Math::max);
                });
    }

    private EverydayWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /** How long the longest word is that begins here; 0 if none does. */
    static int match(String folded, int at) {
        int length = Math.min(LONGEST.getOrDefault(folded.charAt(at), 0), folded.length() - at);
        while (length > 0 && !WORDS.contains(folded.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
