package com.surefoot.narration.chinese;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a text is left when all that was heard is taken away, but for words that say nothing. */
final class ChineseLeftovers {

    /** Runs of words, and of letters or figures of other scripts. */
    private static final Pattern RUN = Pattern.compile("[^\\s\\p{Punct}，。！？；：、“”‘’（）《》【】…—～·#]+");

    private static final Pattern IDLE = Pattern.compile(HandWritten.lines("/narration/reading/idle-zh.txt").stream()
            .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));
    /** Few letters, or letters of which idle words are made, that say something all the same. */
    private static final Pattern TELLING =
            Pattern.compile(HandWritten.lines("/narration/reading/telling-zh.txt").stream()
                    .flatMap(line -> List.of(line.strip().split("\\s+", -1)).stream())
                    .map(Pattern::quote)
                    .collect(Collectors.joining(
                            "|",
                            "(?:",
                            ")|(?:\\d{1,6}|[一二两三四五六七八九十百千]{2,6}|[二两三四五六七八九十])(?:点|号|岁|块|欧|公里|小时|分钟|星|晚|天|次)")));

    private static final int LEAST = 2;

    private ChineseLeftovers() {}

    /** Whether words say more than those that say nothing. */
    static boolean isTelling(String words) {
        if (TELLING.matcher(words).find()) {
            return true;
        }
        String telling = IDLE.matcher(words).replaceAll("").strip();
        return telling.length() >= LEAST || telling.matches("\\d");
    }

    /**
     * The runs that say something.
     *
     * @param text in small simplified letters
     * @param heard a bit for each letter that was
     */
    static List<Span> list(String text, BitSet heard) {
        List<Span> left = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        heard.stream().filter(at -> at < rest.length()).forEach(at -> rest.setCharAt(at, ' '));
        Matcher run = RUN.matcher(rest);
        while (run.find()) {
            if (isTelling(run.group())) {
                left.add(new Span(run.start(), run.end()));
            }
        }
        return left;
    }
}
