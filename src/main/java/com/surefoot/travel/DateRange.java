package com.surefoot.travel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whole days, both ends included.
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
public record DateRange(LocalDate first, LocalDate last) {

    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "%s ends before %s begins. Maybe the two dates are swapped?".formatted(last, first));
        }
    }

    /** How many days, at least one. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** How many nights lie between the days: one fewer than the days. */
    public int nights() {
        return days() - 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Every day in order. */
    public List<LocalDate> listDays() {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
