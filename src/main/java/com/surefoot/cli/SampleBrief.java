package com.surefoot.cli;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A brief for the sample world: a long weekend.
 *
 * @param friday the day of departure
 */
record SampleBrief(LocalDate friday) {

    static final String ORIGIN = "Paris";
    static final String DESTINATION = "Amsterdam";

    private static final int WEEKS_AHEAD = 6;

    /** For about six weeks from now. */
    static SampleBrief on(Clock clock) {
        LocalDate then = LocalDate.now(clock).plusWeeks(WEEKS_AHEAD);
        return new SampleBrief(then.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)));
    }

    /** The document, on one line. */
    String json() {
        String trip = "\"origin\":\"%s\",\"destination\":\"%s\",\"dates\":{\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(ORIGIN, DESTINATION, friday, friday.plusDays(2));
        return "{" + trip
                + ",\"party\":{\"adults\":2},\"budget\":{\"amount\":\"1500.00\",\"currency\":\"EUR\"}"
                + ",\"mustSee\":[\"Rijksmuseum\"],\"tastes\":[\"art\"]}";
    }
}
