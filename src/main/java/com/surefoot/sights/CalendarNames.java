package com.surefoot.sights;

import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.WeekDay;
import java.time.DayOfWeek;
import java.util.Arrays;

/** The parser's short names of weekdays and months in the JDK's full ones. */
final class CalendarNames {

    private CalendarNames() {}

    static DayOfWeek weekday(WeekDay weekday) {
        return full(weekday, DayOfWeek.values());
    }

    static java.time.Month month(Month month) {
        return full(month, java.time.Month.values());
    }

    private static <T extends Enum<T>> T full(Enum<?> name, T[] candidates) {
        return Arrays.stream(candidates)
                .filter(candidate -> candidate.name().startsWith(name.name()))
                .findFirst()
                .orElseThrow();
    }
}
