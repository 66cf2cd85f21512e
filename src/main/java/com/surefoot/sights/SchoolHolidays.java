package com.surefoot.sights;

import com.surefoot.travel.City;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is told of the school holidays of a place.
 *
 * @param told by each source; those that know of a day and differ leave it uncertain
 */
public record SchoolHolidays(List<SchoolCalendar> told) {

    /** Where nobody tells, any day may be one. */
    public static final SchoolHolidays UNKNOWN = new SchoolHolidays(List.of());

    public SchoolHolidays {
        told = List.copyOf(told);
    }

    /** What of all that is told is about a city. */
    public static SchoolHolidays of(City city, List<SchoolCalendar> all) {
        List<SchoolCalendar> about = all.stream()
                .filter(calendar -> calendar.isFor(city.country(), city.region()))
                .toList();
        return about.isEmpty() ? UNKNOWN : new SchoolHolidays(about);
    }

    Likelihood on(LocalDate day) {
        Set<Boolean> answers = told.stream()
                .filter(calendar -> calendar.span().contains(day))
                .map(calendar -> calendar.has(day))
                .collect(Collectors.toSet());
        if (answers.size() != 1) {
            return Likelihood.MAYBE;
        }
        return answers.contains(true) ? Likelihood.YES : Likelihood.NO;
    }
}
