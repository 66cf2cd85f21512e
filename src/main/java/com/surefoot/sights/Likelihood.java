package com.surefoot.sights;

import java.time.LocalDate;
import java.util.Set;

/** Whether a day is a holiday. */
enum Likelihood {
    YES,
    NO,
    MAYBE;

    /**
     * The holidays of a year.
     *
     * @param certain those that are
     * @param possible those that may be, and perhaps some that are
     */
    record Days(Set<LocalDate> certain, Set<LocalDate> possible) {

        Likelihood on(LocalDate day) {
            if (certain.contains(day)) {
                return YES;
            }
            return possible.contains(day) ? MAYBE : NO;
        }
    }
}
