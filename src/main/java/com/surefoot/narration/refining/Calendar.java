package com.surefoot.narration.refining;

import com.surefoot.narration.refining.RefiningWords.Entry;
import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads days and times of the day in folded text. */
final class Calendar {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d.])(?<h>\\d{1,2})(?:(?<s>[:h.])(?<m>\\d{2})| ?h(?![\\p{L}\\d]))? ?(?<half>am|pm|a\\.m|p\\.m)?(?![\\d%])");
    private static final Pattern HAN_CLOCK =
            Pattern.compile("(?<part>早上|上午|中午|下午|傍晚|晚上)?(?<h>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:点|[:：])(?<m>半|\\d{1,2})?");
    private static final String HAN_DIGITS = "零一二三四五六七八九十";

    private final RefiningWords words;
    private final LocalDate today;

    Calendar(RefiningWords words, LocalDate today) {
        this.words = words;
        this.today = today;
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

    /**
     * The days a text names, from the first to the last.
     *
     * @param usual how many days it takes if only the first is named
     */
    Optional<DateRange> findRange(String text, int usual) {
        List<LocalDate> days = listDays(text);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.get(0);
        LocalDate last = days.size() > 1 ? days.get(days.size() - 1) : first.plusDays(usual - 1L);
        return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
    }

    private List<LocalDate> listDays(String text) {
        List<LocalDate> days = new ArrayList<>();
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            date(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), iso.group(3))
                    .ifPresent(days::add);
        }
        return days.isEmpty() ? listSpelt(text) : days;
    }

    /** A day before its month may share it: {@code from the 8th to the 10th of March}. */
    private List<LocalDate> listSpelt(String text) {
        List<LocalDate> days = new ArrayList<>();
        Optional<Entry> month = words.findWithin("month", text);
        Matcher numbers = Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|日|号)?(?![\\d月])")
                .matcher(text.replaceAll("\\d{4}", " "));
        String han = "(\\d{1,2})月";
        Matcher hanMonth = Pattern.compile(han).matcher(text);
        Optional<Integer> which = hanMonth.find()
                ? Optional.of(Integer.valueOf(hanMonth.group(1)))
                : month.map(entry -> Integer.valueOf(entry.meaning()));
        while (which.isPresent() && numbers.find()) {
            next(which.get(), numbers.group(1)).ifPresent(days::add);
        }
        return days.stream().sorted().collect(Collectors.toList());
    }

    private Optional<LocalDate> next(int month, String day) {
        return date(today.getYear(), month, day).map(date -> date.isBefore(today) ? date.plusYears(1) : date);
    }

    private static Optional<LocalDate> date(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
