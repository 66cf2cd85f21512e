package com.surefoot.narration.grounding;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What may be said between commas anywhere and says nothing of the trip: whom one speaks to, and fillers. Before a sentence is
 * looked at it is taken out, so that no phrase and no rule has to allow for it.
 */
final class Asides {

    private static final Map<Language, Asides> ALL = new ConcurrentHashMap<>();

    private final Pattern aside;

    private Asides(Language language) {
        String all = Grammar.of(language).listAsides().stream()
                .flatMap(line -> Stream.of(line.split("\\|")))
                .map(String::strip)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(words -> words.replace("'", "['\u2019]"))
                .collect(Collectors.joining("|"));
        String behind = language.hasSpaces()
                ? ""
                : "|(?<=\\p{IsHan})[\u5462\u54e6\u5440\u54df\u54c8\u5594\u5566\u554a](?=[,\u3002!])";
        aside = Pattern.compile(
                "(?<=[,.!?;\u3002\u3001]) ?(?:%s) ?(?=[,.:!?;\u3002\u3001])%s".formatted(all, behind),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Asides of(Language language) {
        return ALL.computeIfAbsent(language, Asides::new);
    }

    /**
     * A text between values without them.
     *
     * @param last whether it ends with it
     */
    String without(String text, boolean last) {
        return aside.matcher(text + (last ? "." : "")).replaceAll("");
    }
}
