package com.surefoot.supply.timetables;

import com.surefoot.supply.routing.Assembly;
import com.surefoot.travel.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day of a city on which one sets out, and as long after it as a journey may last. Its moments are counted in seconds since
 * it begins.
 */
record Window(Instant begin, Instant end, LocalDate day) {

    /** Service times go up to two days and more in real feeds. */
    private static final int DAYS_BEFORE = 2;

    static Window of(LocalDate day, ZoneId zone) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        return new Window(begin, day.plusDays(1).atStartOfDay(zone).toInstant().plus(Assembly.LONGEST), day);
    }

    /** The service days whose runs may fall into it. */
    DateRange serviceDays() {
        return new DateRange(day.minusDays(DAYS_BEFORE), day.plusDays(1));
    }

    int seconds(Instant moment) {
        return Math.toIntExact(Duration.between(begin, moment).toSeconds());
    }

    int length() {
        return seconds(end);
    }

    Instant moment(int seconds) {
        return begin.plusSeconds(seconds);
    }
}
