package com.surefoot.sights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a day may be, where it is not certain whether it is a holiday. */
final class Holidays {

    private Holidays() {}

    /** The day in every form in which it may be had; in one if all is certain. */
    static List<AskedDay> listPossible(LocalDate day, Set<HolidayRule> asked, Optional<Locality> place) {
        List<Set<HolidayRule>> possible = new ArrayList<>(List.of(Set.of()));
        for (HolidayRule rule : asked) {
            Likelihood holds = rule.on(day, place);
            if (holds == Likelihood.YES) {
                possible.replaceAll(before -> with(before, rule));
            } else if (holds == Likelihood.MAYBE) {
                List.copyOf(possible).forEach(before -> possible.add(with(before, rule)));
            }
        }
        return possible.stream().map(holidays -> new AskedDay(day, holidays)).toList();
    }

    private static Set<HolidayRule> with(Set<HolidayRule> before, HolidayRule rule) {
        Set<HolidayRule> after = new HashSet<>(before);
        after.add(rule);
        return after;
    }
}
