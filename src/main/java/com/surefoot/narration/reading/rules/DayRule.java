package com.surefoot.narration.reading.rules;

import static java.time.DayOfWeek.MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days of the calendar, in whatever form: each becomes one mark. */
final class DayRule implements Rule {

    private static final String WD = "(?:WEEKDAY COMMA?)?";
    private static final String Y = "(?:COMMA? OF? (?<y>YEAR))?";
    private static final String TILL = "[TO AND DASH UNTIL AT OR]";
    private static final String NO_UNIT =
            "(?! [DAY NIGHT WEEK MONTHS CURRENCY PEOPLE ADULT CHILD BABY CITIES KIND ROOMS ROOM BEDS HOUR PERCENT KIN YEARS OFUS VISITS MINUTE KILOMETRE METRE DAYTIME])";

    private static final Grammar SHARED_LAST = Grammar.of(
            "(?:WEEKDAY COMMA?)? THE? (?<d>[NUM ORD])",
            TILL,
            "(?:WEEKDAY COMMA?)? THE? (?<e>[NUM ORD]) OF? (?<m>MONTH)",
            Y);
    private static final Grammar SHARED_FIRST =
            Grammar.of("(?<m>MONTH) THE? (?<d>[NUM ORD])", TILL, "THE? (?<e>[NUM ORD]) (?!OF? MONTH)", NO_UNIT, Y);
    private static final Grammar DAY_FIRST = Grammar.of("(?<!AGED)", WD, "THE? (?<d>[NUM ORD]) OF? (?<m>MONTH)", Y);
    private static final Grammar MONTH_FIRST = Grammar.of(WD, "(?<m>MONTH) THE? (?<d>[NUM ORD])", NO_UNIT, Y);
    private static final Grammar LISTED = Grammar.of(
            "(?<m>MONTH) (?<d>[NUM ORD]) [COMMA AND]{0,2} (?:[NUM ORD] [COMMA AND]{0,2}){1,6}? (?<e>[NUM ORD])",
            NO_UNIT,
            Y);
    private static final Grammar SHORT = Grammar.of("(?<m>MONTH) DOT (?= [NUM ORD])");
    private static final int SHORT_NAME = 4;
    private static final Grammar NAMED_BEHIND = Grammar.of("(?<d>DATE) OPEN WEEKDAY CLOSE");
    private static final Grammar NAMED = Grammar.of("WEEKDAY COMMA? (?<d>DATE)");
    private static final Grammar ISO = Grammar.of(WD, "(?<iso>ISODATE)");
    private static final Grammar LONE_PAIR =
            Grammar.of("[OF FROM BETWEEN] THE? (?<d>[NUM ORD]) [AT AND TO DASH UNTIL] THE? (?<e>[NUM ORD])", NO_UNIT);
    /** "9-13/03/2022", "du 9 au 13/03". */
    private static final Grammar SHARED_SLASHED = Grammar.of(
            "(?: [OF FROM BETWEEN] THE? (?<d>NUM) [AT AND TO UNTIL DASH] | (?<e>NUM) DASH ) THE? (?<to>DATE)");

    private static final Grammar LONE = Grammar.of("[THE UNTIL] (?<d>[NUM ORD])", NO_UNIT);
    /** The French "à partir du 12". */
    private static final Grammar LONE_OF = Grammar.of("(?<o>OF) (?<d>NUM) (?= [COMMA DOT CLOSE AND] | $)");
    /** "The first of March through the seventh". */
    private static final Grammar SPOKEN_END = Grammar.of(
            "[UNTIL TO DASH RETURN HOME] [AT BY TO IN]? THE? (?<d>ORD) (?! MONTH | OF | CITY | WEEKDAY)", NO_UNIT);

    private static final Grammar NTH = Grammar.of("THE? (?<n>[ORD LAST]) (?<w>WEEKDAY) (?:OF|IN)? (?<m>MONTH)", Y);
    private static final Grammar NTH_LAST = Grammar.of("(?<w>WEEKDAY) (?<n>LAST) (?:OF|IN)? (?<m>MONTH)", Y);
    private static final Grammar WEEKDAY = Grammar.of("[THIS NEXT]? (?<w>WEEKDAY) [NEXT]?");
    private static final Grammar WORD = Grammar.of("(?<w>DAYWORD)");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(SHORT, fit -> {
            String written = context.written(fit.mark("m"));
            if (written.length() <= SHORT_NAME && !written.equals("may") && !written.equals("mai")) {
                fit.becomes(Code.MONTH, fit.mark("m").value());
            }
        });
        sheet.forEach(NTH, fit -> nth(fit, context.today()));
        sheet.forEach(NTH_LAST, fit -> nth(fit, context.today()));
        sheet.forEach(SHARED_LAST, fit -> pair(sheet, fit));
        sheet.forEach(SHARED_FIRST, fit -> pair(sheet, fit));
        sheet.forEach(LISTED, fit -> pair(sheet, fit));
        sheet.forEach(DAY_FIRST, fit -> single(fit));
        sheet.forEach(MONTH_FIRST, fit -> single(fit));
        sheet.forEach(ISO, fit -> iso(fit));
        new SlashDates(sheet, context).read();
        sheet.forEach(SHARED_SLASHED, fit -> slashed(sheet, fit));
        sheet.forEach(NAMED_BEHIND, fit -> fit.becomes(Code.DATE, fit.mark("d").value()));
        sheet.forEach(NAMED, fit -> fit.becomes(Code.DATE, fit.mark("d").value()));
        sheet.forEach(LONE_PAIR, fit -> lonePair(sheet, fit));
        sheet.forEach(LONE, fit -> lone(sheet, fit, context));
        sheet.forEach(LONE_OF, fit -> {
            if (context.written(fit.mark("o")).equals("du")) {
                lone(sheet, fit, context);
            }
        });
        sheet.forEach(SPOKEN_END, fit -> {
            boolean dated =
                    IntStream.range(0, fit.start()).anyMatch(i -> sheet.get(i).is(Code.DATE));
            if (dated && isDay(fit.mark("d"))) {
                PartialDay day = new PartialDay(null, null, fit.mark("d").count(), 0);
                sheet.replace(fit.at("d"), fit.end(), Code.DATE, day.text());
            }
        });
        sheet.forEach(
                WEEKDAY,
                fit -> fit.becomes(
                        Code.DATE, PartialDay.weekday(fit.mark("w").count()).text()));
        sheet.forEach(
                WORD,
                fit -> fit.becomes(
                        Code.DATE,
                        PartialDay.of(context.today().plusDays(fit.mark("w").count()))
                                .text()));
    }

    private static @Nullable Integer year(Sheet.Fit fit) {
        return fit.has("y") ? Integer.valueOf(fit.mark("y").value()) : null;
    }

    private static boolean isDay(Mark mark) {
        return mark.count() >= 1 && mark.count() <= 31;
    }

    private static void single(Sheet.Fit fit) {
        if (isDay(fit.mark("d"))) {
            fit.becomes(
                    Code.DATE,
                    new PartialDay(
                                    year(fit),
                                    fit.mark("m").count(),
                                    fit.mark("d").count(),
                                    0)
                            .text());
        }
    }

    /** Two days that share their month: the span in between stays what it was. */
    private static void pair(Sheet sheet, Sheet.Fit fit) {
        if (!isDay(fit.mark("d")) || !isDay(fit.mark("e"))) {
            return;
        }
        int month = fit.mark("m").count();
        String first = new PartialDay(year(fit), month, fit.mark("d").count(), 0).text();
        String last = new PartialDay(year(fit), month, fit.mark("e").count(), 0).text();
        two(sheet, fit, first, last);
    }

    private static void two(Sheet sheet, Sheet.Fit fit, String first, String last) {
        int one = fit.at("d");
        int other = fit.at("e");
        int start = fit.start();
        int end = fit.end();
        sheet.replace(other, end, Code.DATE, last);
        sheet.replace(one + 1, other, Code.TO, "");
        sheet.replace(start, one + 1, Code.DATE, first);
    }

    private static void iso(Sheet.Fit fit) {
        String[] parts = fit.mark("iso").value().split("-", -1);
        fit.becomes(
                Code.DATE,
                new PartialDay(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]), Integer.parseInt(parts[2]), 0)
                        .text());
    }

    private static void lonePair(Sheet sheet, Sheet.Fit fit) {
        if (isDay(fit.mark("d"))
                && isDay(fit.mark("e"))
                && fit.mark("d").count() < fit.mark("e").count()) {
            two(
                    sheet,
                    fit,
                    new PartialDay(null, null, fit.mark("d").count(), 0).text(),
                    new PartialDay(null, null, fit.mark("e").count(), 0).text());
        }
    }

    private static void slashed(Sheet sheet, Sheet.Fit fit) {
        PartialDay last = PartialDay.parse(fit.mark("to").value());
        String group = fit.has("d") ? "d" : "e";
        int day = fit.mark(group).count();
        if (last.month() != null && isDay(fit.mark(group)) && day < last.day()) {
            String first = new PartialDay(last.year(), last.month(), day, 0).text();
            sheet.set(fit.at(group), fit.mark(group).as(Code.DATE, first));
        }
    }

    private static void lone(Sheet sheet, Sheet.Fit fit, Context context) {
        Mark day = fit.mark("d");
        if (isDay(day) && context.isInFigures(day) && (day.is(Code.ORD) || context.isFrench())) {
            sheet.replace(fit.at("d"), fit.end(), Code.DATE, new PartialDay(null, null, day.count(), 0).text());
        }
    }

    private static void nth(Sheet.Fit fit, LocalDate today) {
        DayOfWeek weekday = DayOfWeek.of(fit.mark("w").count());
        int month = fit.mark("m").count();
        Integer year = year(fit);
        YearMonth in = YearMonth.of(year == null ? today.getYear() : year, month);
        if (year == null && in.isBefore(YearMonth.from(today))) {
            in = in.plusYears(1);
        }
        LocalDate date = fit.mark("n").is(Code.LAST)
                ? in.atEndOfMonth().with(TemporalAdjusters.previousOrSame(weekday))
                : in.atDay(1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(fit.mark("n").count(), weekday));
        fit.becomes(Code.DATE, PartialDay.of(date).text());
    }

    /** The Monday of the week after that day's. */
    static LocalDate nextMonday(LocalDate day) {
        return day.with(TemporalAdjusters.next(MONDAY));
    }
}
