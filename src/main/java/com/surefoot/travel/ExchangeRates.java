package com.surefoot.travel;

import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What currencies were worth, day by day. There are no rates of some days: weekends and bank holidays. */
public interface ExchangeRates {

    /** Central banks rest for five days at the most, and may be out of reach for as long again. */
    Period OLDEST = Period.ofDays(10);

    /** The latest rate, empty if there is none of the last {@link #OLDEST}. */
    default Optional<ExchangeRate> findLatest(Currency from, Currency to, LocalDate today) {
        return findRate(from, to, today, OLDEST);
    }

    /**
     * The rate of a day, or the last one before.
     *
     * @param oldest how long before the day it may be from
     * @return empty if there is none of both currencies in that time
     */
    Optional<ExchangeRate> findRate(Currency from, Currency to, LocalDate day, Period oldest);

    /**
     * Keeps rates for good, in place of those that were kept for the same days and currencies; all of them or, on an
     * exception, none.
     */
    void keep(List<ReferenceRates> rates);
}
