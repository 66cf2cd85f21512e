package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A flight on one day.
 *
 * @param number unique
 * @param price dollars for each person
 * @param departure local time as written, {@code HH:mm}
 * @param arrival local time as written; may be of the next day
 * @param time from gate to gate
 */
public record Flight(
        String number,
        String origin,
        String destination,
        LocalDate date,
        BigDecimal price,
        String departure,
        String arrival,
        Duration time) {}
