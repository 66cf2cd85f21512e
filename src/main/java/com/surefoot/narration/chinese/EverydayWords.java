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
    private static final Set<String> READ = new HashSet<>();
    private static final Map<Character, Integer> LONGEST = new HashMap<>();

    static {
        words("/narration/reading/idle-zh.txt").forEach(READ::add);
        words("/narration/reading/common-zh.txt").forEach(READ::add);
        WORDS.addAll(READ);
        words("/narration/reading/between-zh.txt").forEach(WORDS::add);
        WORDS.forEach(word -> LONGEST.merge(word.charAt(0), word.length(), Math::max));
    }

    private EverydayWords() {}

    private static Stream<String> words(String resource) {
        return HandWritten.lines(resource).stream()
                .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream());
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /** How long the longest word is that begins here; 0 if none does. */
    static int match(String folded, int at) {
        return match(WORDS, folded, at);
    }

    /** The same of those words that rules read, or that say nothing. */
    static int matchRead(String folded, int at) {
        return match(READ, folded, at);
    }

    private static int match(Set<String> words, String folded, int at) {
        int length = Math.min(LONGEST.getOrDefault(folded.charAt(at), 0), folded.length() - at);
        while (length > 0 && !words.contains(folded.substring(at, at + length))) {
            length--;
        }
        return length;
    }
}
