package com.surefoot.narration.grounding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Choices as they are written by hand, commas between them. {@code (a|b)} stands for one of both, {@code [a|b]} for one of both or
 * none: {@code [the] (whole|entire) trip} are four phrases.
 */
final class Choices {

    private static final Pattern CHOICE = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern WORD = Pattern.compile("\\{[a-z]+}|[^ {}]+");
    private static final Pattern LETTER = Pattern.compile("\\{[a-z]+}|[^ {}]");

    private Choices() {}

    /** Each as its words; where words stand without spaces, as its letters. */
    static Stream<List<String>> read(String written, Language language) {
        return Stream.of(written.split(",", -1))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .flatMap(Choices::expand)
                .map(phrase -> split(phrase, language))
                .distinct();
    }

    private static Stream<String> expand(String phrase) {
        Matcher choice = CHOICE.matcher(phrase);
        if (!choice.find()) {
            return Stream.of(phrase);
        }
        boolean orNone = phrase.charAt(choice.start()) == '[';
        String before = phrase.substring(0, choice.start());
        String behind = phrase.substring(choice.end());
        return Stream.concat(Stream.of(choice.group(1).split("\\|", -1)), orNone ? Stream.of("") : Stream.empty())
                .map(chosen -> before + chosen + behind)
                .flatMap(Choices::expand);
    }

    private static List<String> split(String phrase, Language language) {
        return (language.hasSpaces() ? WORD : LETTER)
                .matcher(phrase.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
    }
}
