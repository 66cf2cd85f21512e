package com.surefoot.narration.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a marked text.
 *
 * @param at index of its first letter in the whole
 */
record Part(String text, int at) {

    /** What stands between the matches, none of it empty of letters. */
    List<Part> split(Pattern by) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = by.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(sub(from, matcher.start()));
            }
            from = matcher.end();
        }
        parts.add(sub(from, text.length()));
        return parts.stream().filter(part -> !part.text.isBlank()).toList();
    }

    /** The rest behind a match at its beginning. */
    Part behind(Pattern beginning) {
        Matcher matcher = beginning.matcher(text);
        return matcher.lookingAt() ? sub(matcher.end(), text.length()) : this;
    }

    private Part sub(int from, int to) {
        return new Part(text.substring(from, to), at + from);
    }

    int end() {
        return at + text.length();
    }
}
