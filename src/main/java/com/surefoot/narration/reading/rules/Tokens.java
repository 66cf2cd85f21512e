package com.surefoot.narration.reading.rules;

import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into words, figures and signs. Signs that only join words, such as hyphens and apostrophes, are left out. */
final class Tokens {

    /** Figures with all that clings to them; possessive, so that nothing is tried twice. */
    private static final String FIGURE =
            "\\d{4}-\\d{2}-\\d{2}(?!\\d)|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})(?!\\d)|\\d{1,2}/\\d{1,2}(?![/\\d])"
                    + "|\\d{1,2}[:h]\\d{2}(?!\\d)|\\d{1,3}(?:[,.'’\u00a0\u202f ]\\d{3}){1,3}(?![\\d])(?:[.,]\\d{1,2}(?!\\d))?"
                    + "|\\d{1,9}(?:[.,]\\d{1,2})?(?![\\d])|\\d{1,20}";

    private static final Pattern TOKEN = Pattern.compile(
            "(?<figure>" + FIGURE + ")|(?<han>\\p{IsHan})"
                    + "|(?<word>(?:(?!\\p{IsHan})[\\p{L}\\p{M}])++)|(?<sign>(?<=\\d)\\*{1,5}|[★€$£¥%&+.,;:!?()\\[\\]\n/、。，→<>]|->|[-–—])");

    private Tokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (!joins(text, matcher)) {
                tokens.add(token(matcher));
            }
        }
        return tokens;
    }

    private static Token token(Matcher found) {
        String written = found.group();
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        String folded = found.group("word") == null ? written : Names.fold(written);
        return new Token(folded, found.start(), found.end(), capital);
    }

    /** A hyphen within a word. */
    private static boolean joins(String text, Matcher found) {
        String sign = found.group("sign");
        if (sign == null || !(sign.equals("-") || sign.equals("–") || sign.equals("—"))) {
            return false;
        }
        boolean before = found.start() > 0 && Character.isLetter(text.charAt(found.start() - 1));
        boolean after = found.end() < text.length() && Character.isLetter(text.charAt(found.end()));
        boolean digit = found.start() > 0 && Character.isDigit(text.charAt(found.start() - 1));
        return after && (before || digit);
    }
}
