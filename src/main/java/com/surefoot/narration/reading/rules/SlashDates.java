package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.reading.Point;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Days in figures, such as 23/03 or 3/23/2026. In English both orders are written, and which one is meant may stay open. */
final class SlashDates {

    private static final Grammar SHORT = Grammar.of(
            "(?<a>SLASHDATE) [DASH TO UNTIL] (?<n>NUM) (?: OR (?<y>YEAR) | COMMA? (?<z>YEAR) | (?! [PEOPLE ADULT DAY NIGHT OFUS CURRENCY]) )");
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;

    private final Sheet sheet;
    private final Context context;

    SlashDates(Sheet sheet, Context context) {
        this.sheet = sheet;
        this.context = context;
    }

    void read() {
        sheet.forEach(SHORT, this::shortened);
        List<Integer> places = IntStream.range(0, sheet.size())
                .filter(i -> sheet.get(i).is(Code.SLASHDATE))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        if (places.isEmpty()) {
            return;
        }
        boolean dayFirst = fits(places, true);
        boolean monthFirst = !context.isFrench() && fits(places, false);
        boolean same = places.stream().allMatch(i -> day(i, true).equals(day(i, false)));
        if (dayFirst && monthFirst && !same) {
            open(places.get(0));
            places.remove(0);
        }
        boolean order = dayFirst || !monthFirst;
        places.forEach(
                i -> day(i, order).ifPresent(day -> sheet.set(i, sheet.get(i).as(Code.DATE, day.text()))));
    }

    /** "3/15-17/2022": the second is a day of the same month. */
    private void shortened(Sheet.Fit fit) {
        String[] first = fit.mark("a").value().split("/", -1);
        int day = fit.mark("n").count();
        if (first.length == 2 && day > Integer.parseInt(first[1]) && day <= 31) {
            String year = fit.has("y")
                    ? "/" + fit.mark("y").value()
                    : fit.has("z") ? "/" + fit.mark("z").value() : "";
            int from = fit.at("a");
            int to = fit.at("n");
            Mark begin = fit.mark("a").as(Code.SLASHDATE, fit.mark("a").value() + year);
            sheet.replace(to, fit.end(), Code.SLASHDATE, first[0] + "/" + day + year);
            sheet.set(from, begin);
        }
    }

    /** Whether all of them are days in that order, and a trip can last from the first to the last. */
    private boolean fits(List<Integer> places, boolean dayFirst) {
        List<LocalDate> days = places.stream()
                .flatMap(i -> day(i, dayFirst).flatMap(day -> day.resolve(context.today())).stream())
                .toList();
        return days.size() == places.size()
                && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) >= 0
                && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) < TripBrief.LONGEST_DAYS;
    }

    private void open(int at) {
        LocalDate one =
                day(at, true).flatMap(day -> day.resolve(context.today())).orElseThrow();
        LocalDate other =
                day(at, false).flatMap(day -> day.resolve(context.today())).orElseThrow();
        sheet.hear(new Point.Either(one, other), at, at + 1);
        sheet.done(at, at + 1);
    }

    private Optional<PartialDay> day(int at, boolean dayFirst) {
        String[] parts = sheet.get(at).value().split("/", -1);
        int day = Integer.parseInt(parts[dayFirst ? 0 : 1]);
        int month = Integer.parseInt(parts[dayFirst ? 1 : 0]);
        return day >= 1 && day <= 31 && month >= 1 && month <= MONTHS
                ? Optional.of(new PartialDay(year(parts), month, day, 0))
                : Optional.empty();
    }

    private static @Nullable Integer year(String[] parts) {
        if (parts.length < 3) {
            return null;
        }
        int year = Integer.parseInt(parts[2]);
        return year < CENTURY ? Year.of(2000 + year).getValue() : year;
    }
}
