package com.surefoot.bench.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to say things, by what they say.
 *
 * @param lines each may hold {@code [either|or]} and {@code {values}}
 */
record Phrases(Map<String, List<String>> lines) {

    private static final Pattern EITHER = Pattern.compile("\\[([^\\]]*)\\]");

    /** Which lines are drawn: rules are tuned on the one half and measured on the other. */
    enum Half {
        TUNING,
        HELD_OUT,
        /** All of those that were written later. */
        LATER;

        private String file() {
            return this == LATER ? "/reading/paraphrases-zh-later.txt" : "/reading/paraphrases-zh.txt";
        }

        private boolean has(int index) {
            return this == LATER || index % 2 == (this == TUNING ? 0 : 1);
        }
    }

    static Phrases read(Half half) throws IOException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        String head = "";
        try (InputStream file = Phrases.class.getResourceAsStream(half.file())) {
            if (file == null) {
                throw new IOException(
                        "There is no %s. Maybe test resources are not on the path?".formatted(half.file()));
            }
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith(">")) {
                    head = line.substring(1).strip();
                } else if (!line.startsWith("#")
                        && (head.equals("parts") || half.has(counts.merge(head, 1, Integer::sum) - 1))) {
                    lines.computeIfAbsent(head, unknown -> new ArrayList<>()).add(line.strip());
                }
            }
        }
        return new Phrases(lines);
    }

    /** One line for this, its alternatives chosen. */
    String draw(String head, Random random) {
        List<String> ways = lines.get(head);
        if (ways == null) {
            throw new IllegalArgumentException("Nobody says '%s'. Maybe one of %s?".formatted(head, lines.keySet()));
        }
        return EITHER.matcher(pick(ways, random))
                .replaceAll(found -> Matcher.quoteReplacement(
                        pick(Arrays.asList(found.group(1).split("\\|", -1)), random)));
    }

    static <T> T pick(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
