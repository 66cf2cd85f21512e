package com.surefoot.planning.model;

import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Maps moments to the model's minutes: wall-clock minutes at the destination since midnight of the trip's first day.
 */
public record TripCalendar(DateRange dates, ZoneId zone) {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    /** Before this hour a day still counts as the night before. */
    private static final int NIGHT_ENDS = 5 * 60;

    /** The minute in which a moment lies. */
    public int minuteOf(ZonedDateTime moment) {
        return minuteOf(moment.withZoneSameInstant(zone).toLocalDateTime());
    }

    /** The minute by which a moment has passed. */
    public int minuteAfter(ZonedDateTime moment) {
        return minuteOf(moment.plusSeconds(59));
    }

    public int minuteOf(LocalDateTime local) {
        return Math.toIntExact(
                ChronoUnit.MINUTES.between(dates.first().atStartOfDay(), local.truncatedTo(ChronoUnit.MINUTES)));
    }

    public ZonedDateTime at(int minute) {
        return dates.first().atStartOfDay().plusMinutes(minute).atZone(zone);
    }

    public LocalDate dayAt(int index) {
        return dates.first().plusDays(index);
    }

    /** The day a minute belongs to as people count: the small hours belong to the evening before. */
    public static int dayOf(int minute) {
        return Math.floorDiv(minute - NIGHT_ENDS, DAY);
    }
}
