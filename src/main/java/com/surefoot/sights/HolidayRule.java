package com.surefoot.sights;

import ch.poole.openinghoursparser.Holiday;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule asks of a day: to be a holiday, or so many days from one.
 *
 * @param school whether school holidays are meant, which are known where somebody has told them
 * @param offset days after the holiday; before it if negative
 */
record HolidayRule(boolean school, int offset) {

    private static final int LARGEST_OFFSET = 31;

    static HolidayRule of(Holiday holiday) throws NotEvaluableException {
        if (Math.abs(holiday.getOffset()) > LARGEST_OFFSET) {
            throw new NotEvaluableException(holiday.toString());
        }
        return new HolidayRule(holiday.getType() == Holiday.Type.SH, holiday.getOffset());
    }

    /** @param place empty where holidays are to be left aside */
    Likelihood on(LocalDate day, Optional<Locality> place) {
        if (place.isEmpty()) {
            return Likelihood.NO;
        }
        LocalDate holiday = day.minusDays(offset);
        return school ? place.get().schools().on(holiday) : PublicHolidays.on(holiday, place.get());
    }
}
