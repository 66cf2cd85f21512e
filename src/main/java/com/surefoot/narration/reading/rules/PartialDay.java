package com.surefoot.narration.reading.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day as it is written: its year or month may be missing, or it is a day of the week.
 *
 * @param weekday from 1, Monday; 0 if it is none
 */
record PartialDay(@Nullable Integer year, @Nullable Integer month, int day, int weekday) {

    static PartialDay of(LocalDate date) {
        return new PartialDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0);
    }

    static PartialDay weekday(int weekday) {
        return new PartialDay(null, null, 0, weekday);
    }

    /** As marks carry it. */
    String text() {
        return (year == null ? "" : year) + "/" + (month == null ? "" : month) + "/" + day + "/" + weekday;
    }

    static PartialDay parse(String text) {
        String[] parts = text.split("/", -1);
        return new PartialDay(
                number(parts[0]), number(parts[1]), Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
    }

    private static @Nullable Integer number(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    PartialDay withYear(@Nullable Integer other) {
        return year == null && month != null && other != null ? new PartialDay(other, month, day, weekday) : this;
    }

    /** The first such day that is not before that one; empty if no calendar has it or it is long over. */
    Optional<LocalDate> resolve(LocalDate earliest) {
        if (weekday > 0) {
            return Optional.of(earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday))));
        }
        try {
            if (year != null && month != null) {
                return Optional.of(LocalDate.of(year, month, day));
            }
            return month == null ? ofMonth(YearMonth.from(earliest), earliest) : ofYear(month, earliest);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> ofYear(int ofMonth, LocalDate earliest) {
        for (int ahead = 0; ahead <= 8; ahead++) {
            Year in = Year.of(earliest.getYear() + ahead);
            if (YearMonth.of(in.getValue(), ofMonth).isValidDay(day)) {
                LocalDate date = LocalDate.of(in.getValue(), ofMonth, day);
                if (!date.isBefore(earliest)) {
                    return Optional.of(date);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> ofMonth(YearMonth first, LocalDate earliest) {
        for (int ahead = 0; ahead <= 2; ahead++) {
            YearMonth in = first.plusMonths(ahead);
            if (in.isValidDay(day) && !in.atDay(day).isBefore(earliest)) {
                return Optional.of(in.atDay(day));
            }
        }
        return Optional.empty();
    }
}
