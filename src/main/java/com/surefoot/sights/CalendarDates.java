package com.surefoot.sights;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * A range of calendar dates, of one year or of every year, that may run over the new year.
 *
 * @param first the first day, by the year it lies in
 * @param last the last day, by the year it lies in
 * @param firstYear empty for every year
 * @param lastYear empty for the year in which the range next ends
 * @param wraps whether the range may end in the year after it begins
 * @param open whether it has no end
 */
record CalendarDates(
        IntFunction<LocalDate> first,
        IntFunction<LocalDate> last,
        OptionalInt firstYear,
        OptionalInt lastYear,
        boolean wraps,
        boolean open) {

    static CalendarDates of(DateRange range) throws NotEvaluableException {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
        boolean single = range.getEndDate() == null;
        boolean evaluable = range.getInterval() == 0
                && (single || !end.isOpenEnded())
                && (!start.undefinedYear() || (!start.isOpenEnded() && end.undefinedYear()));
        if (!evaluable) {
            throw new NotEvaluableException(range.toString());
        }
        return new CalendarDates(
                DateOfYear.first(start),
                DateOfYear.last(end, end.getMonth() == null ? start.getMonth() : end.getMonth()),
                year(start),
                year(end),
                !single && end.undefinedYear(),
                start.isOpenEnded());
    }

    private static OptionalInt year(DateWithOffset date) {
        return date.undefinedYear() ? OptionalInt.empty() : OptionalInt.of(date.getYear());
    }

    boolean contains(LocalDate day) {
        if (firstYear.isPresent()) {
            return contains(day, firstYear.getAsInt());
        }
        // it may have begun the year before, or, by an offset, belong to the year after
        return contains(day, day.getYear() - 1) || contains(day, day.getYear()) || contains(day, day.getYear() + 1);
    }

    private boolean contains(LocalDate day, int year) {
        LocalDate from = first.apply(year);
        return !day.isBefore(from) && (open || !day.isAfter(until(from, year)));
    }

    private LocalDate until(LocalDate from, int year) {
        LocalDate until = last.apply(lastYear.orElse(year));
        return wraps && until.isBefore(from) ? last.apply(year + 1) : until;
    }
}
