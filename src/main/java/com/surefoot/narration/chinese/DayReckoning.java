package com.surefoot.narration.chinese;

import com.surefoot.travel.DateRange;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Which days are meant by what was matched of a text, by the names of groups: {@code y}, {@code m}, {@code d} are a year,
 * a month and a day. Each throws {@link DateTimeException} or {@link IllegalArgumentException} where there is no such day.
 */
final class DayReckoning {

    private static final int SPRING = 3;

    private final LocalDate today;
    /** From when on a day of a month or week is looked for that says nothing else. */
    private final LocalDate anchor;

    /** @param anchor the first day that can be meant by a day without a month or a week; today if nothing is known */
    DayReckoning(LocalDate today, LocalDate anchor) {
        this.today = today;
        this.anchor = anchor.isBefore(today) ? today : anchor;
    }

    private static int number(String text) {
        return ChineseNumerals.whole(text);
    }

    private static DateRange one(LocalDate day) {
        return new DateRange(day, day);
    }

    DateRange next(int month, int day, int days) {
        LocalDate first = LocalDate.of(today.getYear(), month, day);
        LocalDate start = first.plusDays(days - 1L).isBefore(today) ? first.plusYears(1) : first;
        return new DateRange(start, start.plusDays(days - 1L));
    }

    private LocalDate date(@Nullable String year, @Nullable String later, int month, int day) {
        if (year != null && !year.isEmpty()) {
            return LocalDate.of(Integer.parseInt(year), month, day);
        }
        if (later != null && !later.isEmpty()) {
            return LocalDate.of(today.getYear() + 1, month, day);
        }
        LocalDate coming = LocalDate.of(today.getYear(), month, day);
        return coming.isBefore(today) ? coming.plusYears(1) : coming;
    }

    DateRange day(Matcher found) {
        return one(date(found.group("y"), found.group("later"), number(found.group("m")), number(found.group("d"))));
    }

    DateRange range(Matcher found) {
        LocalDate first = day(found).first();
        int month = found.group("n") == null ? first.getMonthValue() : number(found.group("n"));
        LocalDate last = LocalDate.of(first.getYear(), month, number(found.group("e")));
        return new DateRange(first, last.isBefore(first) ? last.plusYears(1) : last);
    }

    DateRange dayOfMonth(Matcher found) {
        int day = number(found.group("d"));
        return one(dayFrom(anchor, day)
                .orElseThrow(() -> new DateTimeException(
                        "There is no day %d in the month from %s on. Maybe another is meant?".formatted(day, anchor))));
    }

    DateRange dayRange(Matcher found) {
        LocalDate first = dayOfMonth(found).first();
        int last = number(found.group("e"));
        LocalDate month = last < first.getDayOfMonth() ? first.plusMonths(1) : first;
        return new DateRange(first, LocalDate.of(month.getYear(), month.getMonth(), last));
    }

    /** The first such day of a month from a day on; empty if that month has none. */
    static Optional<LocalDate> dayFrom(LocalDate anchor, int day) {
        LocalDate month =
                day < anchor.getDayOfMonth() ? anchor.withDayOfMonth(1).plusMonths(1) : anchor.withDayOfMonth(1);
        return day < 1 || day > month.lengthOfMonth() ? Optional.empty() : Optional.of(month.withDayOfMonth(day));
    }

    private LocalDate monthThere(Matcher found) {
        LocalDate month = today.withDayOfMonth(1);
        return month.plusMonths(weeks(found.group("which")));
    }

    DateRange dayThere(Matcher found) {
        LocalDate month = monthThere(found);
        return one(LocalDate.of(month.getYear(), month.getMonth(), number(found.group("d"))));
    }

    DateRange rangeOfMonth(Matcher found) {
        LocalDate first = dayThere(found).first();
        return new DateRange(first, LocalDate.of(first.getYear(), first.getMonth(), number(found.group("e"))));
    }

    DateRange weekendOfMonth(Matcher found) {
        LocalDate month = found.group("which") != null
                ? monthThere(found)
                : date(found.group("y"), found.group("later"), number(found.group("m")), 1);
        LocalDate saturday =
                month.with(TemporalAdjusters.dayOfWeekInMonth(number(found.group("nth")), DayOfWeek.SATURDAY));
        return new DateRange(saturday, saturday.plusDays(1));
    }

    DateRange weekOfMonth(Matcher found) {
        int last = 7 * number(found.group("nth"));
        LocalDate month = date(found.group("y"), found.group("later"), number(found.group("m")), last)
                .withDayOfMonth(1);
        return new DateRange(month.plusDays(last - 7L), month.plusDays(last - 1L));
    }

    DateRange near(Matcher found) {
        String word = found.group();
        return one(today.plusDays(word.startsWith("大") ? 3 : word.startsWith("后") ? 2 : word.startsWith("明") ? 1 : 0));
    }

    DateRange later(Matcher found) {
        int count = number(found.group("n"));
        return one(today.plusDays(found.group("unit").equals("天") ? count : 7L * count));
    }

    /** How many weeks or months ahead: 下 is one, 下下 is two. */
    private static int weeks(@Nullable String next) {
        return next == null
                ? 0
                : Math.toIntExact(next.chars().filter(letter -> letter == '下').count());
    }

    private LocalDate monday(int weeksAhead) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(weeksAhead);
    }

    DateRange weekend(Matcher found) {
        LocalDate saturday = monday(weeks(found.group("next"))).plusDays(5);
        return new DateRange(saturday, saturday.plusDays(1));
    }

    DateRange weekday(Matcher found) {
        String word = found.group("w");
        int day = word.matches("[日天]") ? 7 : number(word);
        LocalDate date = monday(weeks(found.group("next"))).plusDays(day - 1L);
        if (found.group("next") == null && anchor.isAfter(today)) {
            return one(anchor.with(TemporalAdjusters.nextOrSame(date.getDayOfWeek())));
        }
        return one(found.group("next") == null && !date.isAfter(today) ? date.plusWeeks(1) : date);
    }

    DateRange week(Matcher found) {
        LocalDate monday = monday(weeks(found.group("next")));
        LocalDate first = monday.isBefore(today) ? today : monday;
        return new DateRange(first, monday.plusDays(6));
    }

    DateRange season(Matcher found) {
        int month = SPRING + 3 * "春夏秋冬".indexOf(found.group("s"));
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        LocalDate start = first.plusMonths(3).isAfter(today) ? first : first.plusYears(1);
        return new DateRange(
                start.isBefore(today) ? today : start, start.plusMonths(3).minusDays(1));
    }

    DateRange month(Matcher found) {
        LocalDate first = LocalDate.of(today.getYear(), number(found.group("m")), 1);
        LocalDate start = found.group("y") != null
                ? first.withYear(Integer.parseInt(found.group("y")))
                : found.group("later") != null
                                || first.plusMonths(1).minusDays(1).isBefore(today)
                        ? first.plusYears(1)
                        : first;
        return part(start, found.group("part"));
    }

    DateRange thisMonth(Matcher found) {
        LocalDate first = today.withDayOfMonth(1);
        DateRange days = part(first.plusMonths(weeks(found.group("which"))), found.group("part"));
        return days.last().isBefore(today) ? part(first.plusMonths(1), found.group("part")) : days;
    }

    private DateRange part(LocalDate first, @Nullable String part) {
        LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
        DateRange days =
                switch (part == null ? "" : part) {
                    case "初", "上旬" -> new DateRange(first, first.withDayOfMonth(10));
                    case "中", "中旬" -> new DateRange(first.withDayOfMonth(11), first.withDayOfMonth(20));
                    case "下旬", "底", "末" -> new DateRange(first.withDayOfMonth(21), last);
                    default -> new DateRange(first, last);
                };
        return days.first().isBefore(today) && !days.last().isBefore(today) ? new DateRange(today, days.last()) : days;
    }
}
