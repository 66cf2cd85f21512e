package com.surefoot.narration.refining;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of the day in folded text. */
final class Clocks {

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.])(?<h>\\d{1,2})(?:(?<s>[:h.])(?<m>\\d{2})| ?h(?![\\p{L}\\d]))? ?(?<half>am|pm|a\\.m|p\\.m)?(?![\\d%])");
    private static final Pattern HAN_CLOCK =
            Pattern.compile("(?<part>早上|上午|中午|下午|傍晚|晚上)?(?<h>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|[:：])(?<m>半|\\d{1,2})?");
    private static final String HAN_DIGITS = "零一二三四五六七八九十";

    private final RefiningWords words;

    Clocks(RefiningWords words) {
        this.words = words;
    }

    /** A time of the day; empty if there is none in the text. */
    Optional<LocalTime> findTime(String text) {
        Optional<LocalTime> named = words.findWithin("clock", text).map(entry -> LocalTime.parse(entry.meaning()));
        if (named.isPresent()) {
            return named;
        }
        return Phrases.isHan(text) ? hanTime(text) : latinTime(text);
    }

    private static Optional<LocalTime> latinTime(String text) {
        Matcher found = CLOCK.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group("h"));
        int minute = found.group("m") == null ? 0 : Integer.parseInt(found.group("m"));
        String half = found.group("half");
        return time(half != null && half.startsWith("p") && hour < 12 ? hour + 12 : hour, minute);
    }

    private static Optional<LocalTime> hanTime(String text) {
        Matcher found = HAN_CLOCK.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int hour = hanNumber(found.group("h"));
        String part = found.group("part");
        boolean late = part != null && part.matches("下午|傍晚|晚上") && hour < 12;
        String rest = found.group("m");
        int minute = rest == null ? 0 : rest.equals("半") ? 30 : Integer.parseInt(rest);
        return time(late ? hour + 12 : hour, minute);
    }

    /** Up to ninety-nine. */
    private static int hanNumber(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        String plain = text.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return HAN_DIGITS.indexOf(plain.charAt(0));
        }
        int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(plain.charAt(0));
        return tens * 10 + (ten == plain.length() - 1 ? 0 : HAN_DIGITS.indexOf(plain.charAt(plain.length() - 1)));
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
