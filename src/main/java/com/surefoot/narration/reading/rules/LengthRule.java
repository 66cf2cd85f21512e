package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Pace;
import com.surefoot.narration.reading.DraftBrief;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Point.End;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Start;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/** How long it lasts, and how far off it is. */
final class LengthRule implements Rule {

    private static final int WEEK = 7;
    private static final int LONG_WEEKEND = 4;
    private static final int LONGEST = 366;
    private static final Grammar IN = Grammar.of("IN (?<n>[NUM A]) (?<u>[DAY WEEK MONTHS])");
    private static final Grammar LENGTH =
            Grammar.of("[FOR IN]? (?:MOST)? (?<n>[NUM A])? AROUND? DASH? (?<p>PACE)? (?<u>[DAY NIGHT WEEK MONTHS])");
    private static final Grammar ADORNED = Grammar.of("(?<n>NUM) [TAG PACE] (?<u>[DAY NIGHT WEEK])");
    private static final Grammar DAY_TRIP = Grammar.of("A? DAYTRIP");
    private static final Grammar LONGER = Grammar.of(
            "(?: (?<n>[NUM A]) (?: (?<l>LONGER) (?<u>[DAY NIGHT WEEK]) | (?<v>[DAY NIGHT WEEK]) (?<k>LONGER) ) | [ADAY ANIGHT] (?<j>LONGER) | (?<m>[NUM A]) (?<w>[DAY NIGHT WEEK]) OF (?<p>AND) (?= [DOT COMMA] | $) )");
    /** "Days: 3" on a line of its own. */
    private static final Grammar LABELLED = Grammar.of("(?<![NUM A]) (?<u>[DAY NIGHT]) (?<n>NUM) (?= [DOT COMMA] | $)");

    private static final Pattern DOING =
            Pattern.compile("(?i)\\b(?:do|doing|see|seeing|visit|explore|cover)\\b[^.,;!?]{1,40}$");
    private static final Grammar A_DAY = Grammar.of("FOR (?<u>[ADAY ANIGHT])");
    private static final Grammar LONG = Grammar.of("[FOR A]{0,2} LONGWEEKEND");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(IN, fit -> away(sheet, fit, context));
        sheet.forEach(ADORNED, fit -> adorned(sheet, fit));
        sheet.forEach(LABELLED, fit -> {
            int days = days(fit.mark("u"), count(fit.mark("n")));
            if (context.written(fit.mark("u")).endsWith("s") && days >= 1) {
                fit.means(new Length(days));
            }
        });
        sheet.forEach(DAY_TRIP, fit -> fit.means(new Length(1)));
        sheet.forEach(LONGER, fit -> longer(fit, context));
        sheet.forEach(LONG, fit -> {
            if (sheet.heard().stream().anyMatch(heard -> heard.point() instanceof End)) {
                sheet.done(fit.start(), fit.end());
            } else {
                fit.means(new Length(LONG_WEEKEND));
            }
        });
        sheet.forEach(A_DAY, fit -> fit.means(new Length(fit.mark("u").is(Code.ADAY) ? 1 : 2)));
        sheet.forEach(LENGTH, fit -> {
            int count = fit.has("n") ? count(fit.mark("n")) : fit.mark("u").is(Code.WEEK) ? 1 : 0;
            int days = days(fit.mark("u"), count);
            if (days >= 1 && days <= LONGEST && !isPart(sheet, days)) {
                if (fit.has("p")) {
                    sheet.hear(new Point.Pace(Pace.valueOf(fit.mark("p").value())), fit.at("p"), fit.at("p") + 1);
                }
                fit.means(new Length(days));
            }
        });
    }

    /** "From 4 to 8 May ... a friend comes over one night" says nothing of the whole. */
    private static boolean isPart(Sheet sheet, int days) {
        List<LocalDate> starts = sheet.heard().stream()
                .map(heard -> heard.point())
                .filter(Start.class::isInstance)
                .map(point -> ((Start) point).day())
                .toList();
        return sheet.heard().stream()
                .map(heard -> heard.point())
                .filter(End.class::isInstance)
                .map(point -> ((End) point).day())
                .anyMatch(end -> starts.stream().anyMatch(start -> days < ChronoUnit.DAYS.between(start, end)));
    }

    /** "Two days longer", if it is known how long it was to be. */
    private static void longer(Sheet.Fit fit, Context context) {
        Mark more = fit.mark(fit.has("l") ? "l" : fit.has("k") ? "k" : fit.has("j") ? "j" : "p");
        // the French "de plus" comes in two words
        int by = more.value().equals("1") || fit.has("p") ? 1 : -1;
        if (fit.has("n") || fit.has("m")) {
            Mark unit = fit.mark(fit.has("u") ? "u" : fit.has("v") ? "v" : "w");
            int days = days(unit, count(fit.mark(fit.has("n") ? "n" : "m")));
            by *= unit.is(Code.NIGHT) ? days - 1 : days;
        }
        int change = by;
        new DraftBrief(context.listening().soFar(), context.listening().words())
                .length()
                .map(known -> known + change)
                .filter(length -> length >= 1 && length <= LONGEST)
                .ifPresent(length -> fit.means(new Length(length)));
    }

    private static int count(Mark number) {
        return number.is(Code.A) ? 1 : number.count();
    }

    private static int days(Mark unit, int count) {
        if (count < 1 || count > LONGEST) {
            return 0;
        }
        return switch (unit.code()) {
            case WEEK -> count * WEEK * Math.max(1, unit.count());
            case MONTHS -> count * 30;
            case NIGHT -> count + 1;
            default -> count;
        };
    }

    /** "Visit Vienna in two days", and in French "en deux jours" anyway, is how long. */
    private static boolean isLong(Mark in, Context context) {
        String before = context.text().substring(0, in.from());
        return context.isFrench()
                ? context.text().startsWith("en", in.from())
                : DOING.matcher(before).find();
    }

    /** "Five quiet days": the word in between says something of its own. */
    private static void adorned(Sheet sheet, Sheet.Fit fit) {
        int days = days(fit.mark("u"), count(fit.mark("n")));
        if (days >= 1 && days <= LONGEST) {
            sheet.hear(new Length(days), fit.start(), fit.end());
            sheet.done(fit.start(), fit.start() + 1);
            sheet.done(fit.end() - 1, fit.end());
        }
    }

    /** "In three weeks", unless it is known already when it begins: then it is how long. */
    private static void away(Sheet sheet, Sheet.Fit fit, Context context) {
        boolean known = sheet.heard().stream().anyMatch(heard -> heard.point() instanceof Start)
                || sheet.was(Code.DATE)
                || isLong(sheet.get(fit.start()), context);
        int days = days(fit.mark("u"), count(fit.mark("n")));
        if (!known && days > 0) {
            Point start = new Start(context.today().plusDays(days));
            fit.means(start);
        }
    }
}
