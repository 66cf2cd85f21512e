package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Within;
import com.surefoot.sights.Easter;
import com.surefoot.travel.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Weekends, holidays, weeks, months and seasons. */
final class SeasonRule implements Rule {

    private static final Grammar WEEKEND =
            Grammar.of("(?<n>NEXT)? (?<s>[THIS THE])? (?<a>A)? WEEKEND (?<m>NEXT)? (?:OF (?<h>HOLIDAY))?");
    private static final Grammar NTH_WEEKEND = Grammar.of(
            "THE? (?:(?<n>[ORD LAST]) WEEKEND | WEEKEND (?<l>LAST)) (?:OF|IN)? (?<m>MONTH) (?:OF? (?<y>YEAR))?");
    private static final Grammar HOLIDAY = Grammar.of(
            "(?:A? WEEK? (?<b>[BEFORE AFTER]))? (?:HOLIDAY WEEKEND? | WEEKEND HOLIDAY) (?<y>YEAR)? (?!KIND)");
    private static final Grammar NEXT_WEEK = Grammar.of("(?:(?<n>NEXT) WEEK | (?<t>THIS) WEEK | WEEK (?<m>NEXT))");
    private static final Grammar NEXT_MONTH = Grammar.of("(?:NEXT MONTHS | MONTHS NEXT)");
    private static final Grammar MONTH = Grammar.of("(?<p>PART)? (?:OF|IN)? (?<m>MONTH) (?:OF? (?<y>YEAR))?");
    private static final Grammar SEASON = Grammar.of("(?:IN|FOR|THIS|NEXT)? (?<m>SEASON) NEXT? (?<y>YEAR)?");
    private static final int MAY = 5;

    @Override
    public void read(Sheet sheet, Context context) {
        LocalDate today = context.today();
        sheet.forEach(NTH_WEEKEND, fit -> nthWeekend(fit, today));
        sheet.forEach(HOLIDAY, fit -> holiday(sheet, fit, today));
        sheet.forEach(WEEKEND, fit -> weekend(sheet, fit, today));
        sheet.forEach(NEXT_WEEK, fit -> {
            LocalDate monday = DayRule.nextMonday(today);
            fit.means(new Within(
                    fit.has("t")
                            ? new DateRange(today, monday.minusDays(1))
                            : new DateRange(monday, monday.plusDays(6))));
        });
        sheet.forEach(NEXT_MONTH, fit -> {
            YearMonth next = YearMonth.from(today).plusMonths(1);
            fit.means(new Within(new DateRange(next.atDay(1), next.atEndOfMonth())));
        });
        sheet.forEach(MONTH, fit -> month(sheet, fit, context));
        sheet.forEach(SEASON, fit -> season(fit, today));
    }

    private static boolean hasDates(Sheet sheet) {
        return sheet.heard().stream().anyMatch(heard -> heard.point() instanceof Start);
    }

    private static void weekend(Sheet sheet, Sheet.Fit fit, LocalDate today) {
        boolean whichever = fit.has("a") || (!fit.has("n") && !fit.has("s") && !fit.has("m"));
        if (hasDates(sheet) && sheet.heard().stream().anyMatch(heard -> heard.point() instanceof End)) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        if (hasDates(sheet) || (whichever && fit.has("a"))) {
            fit.means(new Length(2));
            return;
        }
        LocalDate saturday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        LocalDate first = fit.has("n") || fit.has("m") ? saturday.plusWeeks(1) : saturday;
        fit.means(new Start(first), new End(first.plusDays(1)));
    }

    private static void nthWeekend(Sheet.Fit fit, LocalDate today) {
        int month = fit.mark("m").count();
        YearMonth in =
                fit.has("y") ? YearMonth.of(Integer.parseInt(fit.mark("y").value()), month) : nextMonth(month, today);
        LocalDate saturday = fit.has("l") || fit.mark("n").is(Code.LAST)
                ? in.atEndOfMonth().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
                : in.atDay(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(fit.mark("n").count(), DayOfWeek.SATURDAY));
        fit.means(new Start(saturday), new End(saturday.plusDays(1)));
    }

    private static void holiday(Sheet sheet, Sheet.Fit fit, LocalDate today) {
        if (hasDates(sheet)) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        String name = "";
        for (int i = fit.start(); i < fit.end(); i++) {
            name = sheet.get(i).is(Code.HOLIDAY) ? sheet.get(i).value() : name;
        }
        Integer year = fit.has("y") ? Integer.valueOf(fit.mark("y").value()) : null;
        DateRange days = next(holiday(name), year, today);
        if (fit.has("b")) {
            LocalDate first = fit.mark("b").is(Code.AFTER)
                    ? days.last().plusDays(1)
                    : days.first().minusWeeks(1);
            fit.means(new Within(new DateRange(first, first.plusDays(6))));
        } else {
            fit.means(new Start(days.first()), new End(days.last()));
        }
    }

    private static DateRange next(IntFunction<DateRange> days, @Nullable Integer year, LocalDate today) {
        if (year != null) {
            return days.apply(year);
        }
        DateRange thisYear = days.apply(today.getYear());
        return thisYear.first().isBefore(today) ? days.apply(today.getYear() + 1) : thisYear;
    }

    /** As the days fall in a year, with the days around that are free in most places. */
    private static IntFunction<DateRange> holiday(String name) {
        return year -> {
            LocalDate easter = Easter.of(year);
            return switch (name) {
                case "easter" -> new DateRange(easter.minusDays(2), easter.plusDays(1));
                case "pentecost" -> new DateRange(easter.plusDays(48), easter.plusDays(50));
                case "ascension" -> new DateRange(easter.plusDays(39), easter.plusDays(42));
                case "newyear" -> new DateRange(LocalDate.of(year, 12, 30), LocalDate.of(year + 1, 1, 1));
                case "valentine" -> new DateRange(LocalDate.of(year, 2, 13), LocalDate.of(year, 2, 15));
                default -> new DateRange(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26));
            };
        };
    }

    private static void month(Sheet sheet, Sheet.Fit fit, Context context) {
        Mark month = fit.mark("m");
        int before = fit.start() - 1;
        boolean led = fit.has("p")
                || fit.end() - fit.start() > 1
                || (before >= 0
                        && sheet.get(before)
                                .is(
                                        Code.IN,
                                        Code.FOR,
                                        Code.THIS,
                                        Code.NEXT,
                                        Code.LAST,
                                        Code.OF,
                                        Code.COMMA,
                                        Code.DASH,
                                        Code.AND,
                                        Code.OR));
        if (month.count() == MAY && !context.isFrench() && !led && sheet.size() > 1) {
            sheet.done(fit.start(), fit.end());
            return;
        }
        if (hasDates(sheet)) {
            return;
        }
        YearMonth in = fit.has("y")
                ? YearMonth.of(Integer.parseInt(fit.mark("y").value()), month.count())
                : nextMonth(month.count(), context.today());
        fit.means(new Within(part(in, fit.has("p") ? fit.mark("p").value() : "", context.today())));
    }

    private static YearMonth nextMonth(int month, LocalDate today) {
        YearMonth in = YearMonth.of(today.getYear(), month);
        return in.isBefore(YearMonth.from(today)) ? in.plusYears(1) : in;
    }

    private static DateRange part(YearMonth in, String part, LocalDate today) {
        DateRange days =
                switch (part) {
                    case "early" -> new DateRange(in.atDay(1), in.atDay(10));
                    case "mid" -> new DateRange(in.atDay(11), in.atDay(20));
                    case "late" -> new DateRange(in.atDay(21), in.atEndOfMonth());
                    case "week1" -> new DateRange(in.atDay(1), in.atDay(7));
                    case "week2" -> new DateRange(in.atDay(8), in.atDay(14));
                    case "week3" -> new DateRange(in.atDay(15), in.atDay(21));
                    case "week4" -> new DateRange(in.atEndOfMonth().minusDays(6), in.atEndOfMonth());
                    default -> new DateRange(in.atDay(1), in.atEndOfMonth());
                };
        return days.first().isBefore(today) && !days.last().isBefore(today) ? new DateRange(today, days.last()) : days;
    }

    private static void season(Sheet.Fit fit, LocalDate today) {
        int first =
                switch (fit.mark("m").value()) {
                    case "spring" -> 3;
                    case "summer" -> 6;
                    case "autumn" -> 9;
                    default -> 12;
                };
        int year = fit.has("y") ? Integer.parseInt(fit.mark("y").value()) : today.getYear();
        YearMonth begins = YearMonth.of(Year.of(year).getValue(), Month.of(first));
        if (!fit.has("y") && begins.plusMonths(2).isBefore(YearMonth.from(today))) {
            begins = begins.plusYears(1);
        }
        LocalDate from = begins.atDay(1).isBefore(today) && !fit.has("y") ? today : begins.atDay(1);
        fit.means(new Within(new DateRange(from, begins.plusMonths(2).atEndOfMonth())));
    }
}
