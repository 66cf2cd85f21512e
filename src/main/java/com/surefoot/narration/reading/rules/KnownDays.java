package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Draft;
import com.surefoot.narration.reading.Point.Start;
import com.surefoot.narration.reading.Point.Within;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Days in the light of those that were spoken of before: after "in June", the fifth is one of June. */
record KnownDays(Draft soFar) {

    private static final int WEEK = 7;
    private static final int HALF_A_WEEK = 3;

    /** The day that is meant; empty if it can be told from nothing. */
    Optional<LocalDate> resolve(PartialDay day, LocalDate earliest) {
        Optional<LocalDate> start = soFar.find(Start.class).map(Start::day);
        Optional<DateRange> within = soFar.find(Within.class).map(Within::days);
        if (day.weekday() > 0) {
            return weekday(day, earliest, start, within);
        }
        LocalDate from = day.month() != null
                ? earliest
                : start.map(known -> known.withDayOfMonth(1))
                        .or(() -> within.map(DateRange::first))
                        .filter(first -> first.isAfter(earliest))
                        .orElse(earliest);
        return day.resolve(from);
    }

    private static Optional<LocalDate> weekday(
            PartialDay day, LocalDate earliest, Optional<LocalDate> start, Optional<DateRange> within) {
        Optional<LocalDate> moved =
                start.map(known -> known.minusDays(HALF_A_WEEK)).filter(known -> !known.isBefore(earliest));
        if (moved.isPresent()) {
            return day.resolve(moved.get());
        }
        // of a month it is not said which
        return within.isEmpty()
                ? day.resolve(earliest)
                : within.filter(days -> days.days() <= WEEK)
                        .map(DateRange::first)
                        .filter(first -> !first.isBefore(earliest))
                        .flatMap(day::resolve);
    }
}
