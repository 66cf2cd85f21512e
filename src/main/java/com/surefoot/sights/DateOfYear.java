package com.surefoot.sights;

import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A date that comes every year: a day of a month, the nth weekday of a month, or Easter; days off it, perhaps. */
final class DateOfYear {

    private static final int LARGEST_OFFSET = 31;
    /** Every month has four of each weekday. */
    private static final int LARGEST_NTH = 4;

    private DateOfYear() {}

    /** The day as the first of a range; without a day the month's first, and 1 March where 29 February is missing. */
    static IntFunction<LocalDate> first(DateWithOffset date) throws NotEvaluableException {
        return of(date, date.getMonth(), false);
    }

    /** The day as the last of a range; without a day the month's last, and 28 February where the 29th is missing. */
    static IntFunction<LocalDate> last(DateWithOffset date, @Nullable Month month) throws NotEvaluableException {
        return of(date, month, true);
    }

    private static IntFunction<LocalDate> of(DateWithOffset date, @Nullable Month month, boolean atEnd)
            throws NotEvaluableException {
        int offset = date.getDayOffset();
        check(date.getWeekDayOffset() == null && Math.abs(offset) <= LARGEST_OFFSET, date);
        if (date.getVarDate() != null) {
            return year -> Easter.of(year).plusDays(offset);
        }
        if (month == null) {
            throw new NotEvaluableException(date.toString());
        }
        IntFunction<LocalDate> day = inMonth(date, CalendarNames.month(month), atEnd);
        return year -> day.apply(year).plusDays(offset);
    }

    private static IntFunction<LocalDate> inMonth(DateWithOffset date, java.time.Month month, boolean atEnd)
            throws NotEvaluableException {
        if (date.getNthWeekDay() != null) {
            check(Math.abs(date.getNth()) <= LARGEST_NTH, date);
            DayOfWeek weekday = CalendarNames.weekday(date.getNthWeekDay());
            return year ->
                    LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), weekday));
        }
        if (date.undefinedDay()) {
            return year -> atEnd ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 1);
        }
        check(date.getDay() <= month.maxLength(), date);
        return year -> dayOrNearest(YearMonth.of(year, month), date.getDay(), atEnd);
    }

    private static LocalDate dayOrNearest(YearMonth month, int day, boolean atEnd) {
        if (month.isValidDay(day)) {
            return month.atDay(day);
        }
        return atEnd ? month.atEndOfMonth() : month.plusMonths(1).atDay(1);
    }

    private static void check(boolean evaluable, DateWithOffset date) throws NotEvaluableException {
        if (!evaluable) {
            throw new NotEvaluableException(date.toString());
        }
    }
}
