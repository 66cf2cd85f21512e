package com.surefoot.narration.english;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Whole numbers in digits or words: {@code 1,400}, {@code seven}, {@code twenty-one}, {@code two thousand five hundred}. */
public final class Numerals {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> SCALES = Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L);
    private static final Map<String, Long> VALUES = values();

    private static final String WORD = "(?:" + String.join("|", words()) + ")";

    /** A group-free pattern that matches a number in digits or in words; to be used regardless of case. */
    static final String PATTERN =
            "(?:\\b\\d{1,3}(?:,\\d{3})+\\b|\\b\\d+\\b|\\b" + WORD + "(?:[-\\s]+(?:and\\s+)?" + WORD + ")*\\b)";

    private Numerals() {}

    private static List<String> words() {
        // longest first, or "six" would end a match inside "sixteen"
        return java.util.stream.Stream.concat(VALUES.keySet().stream(), SCALES.keySet().stream())
                .sorted(java.util.Comparator.comparing(String::length)
                        .reversed()
                        .thenComparing(w -> w))
                .toList();
    }

    private static Map<String, Long> values() {
        Map<String, Long> values = new HashMap<>();
        for (int i = 0; i < UNITS.size(); i++) {
            values.put(UNITS.get(i), (long) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            values.put(TENS.get(i), 20L + 10L * i);
        }
        return values;
    }

    /** The number that is the whole text; empty if the text is none, or is larger than eighteen digits. */
    public static OptionalLong find(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace(",", "");
        if (plain.matches("\\d{1,18}")) {
            return OptionalLong.of(Long.parseLong(plain));
        }
        return plain.isEmpty() ? OptionalLong.empty() : ofWords(plain.split("[-\\s]+"));
    }

    private static OptionalLong ofWords(String[] words) {
        long total = 0;
        long group = 0;
        for (String word : words) {
            Long value = VALUES.get(word);
            Long scale = SCALES.get(word);
            if (value != null) {
                group += value;
            } else if (scale != null) {
                group = Math.max(1, group) * scale;
                if (scale >= 1_000) {
                    total += group;
                    group = 0;
                }
            } else if (!word.equals("and")) {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(total + group);
    }
}
