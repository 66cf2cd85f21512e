package com.surefoot.bench.outcomes;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A flight of a whole network.
 *
 * @param departs minutes after midnight, local, as scheduled
 * @param arrives the same, at the other end
 * @param left minutes late at leaving; nothing if it did not
 * @param arrived minutes late at arriving; nothing if it did not, cancelled or diverted
 */
record NetworkFlight(
        LocalDate date,
        String carrier,
        String number,
        String origin,
        String dest,
        int departs,
        int arrives,
        OptionalInt left,
        OptionalInt arrived) {

    /** A flight that lands so much earlier than it leaves, by the clocks, lands on the next day. */
    private static final int WEST = 240;

    static NetworkFlight of(OutcomeTable.Row row) {
        boolean cancelled = row.flag("cancelled");
        return new NetworkFlight(
                row.date("date"),
                row.text("carrier"),
                row.text("flight"),
                row.text("origin"),
                row.text("dest"),
                minutes(row.text("sched_dep_time")),
                minutes(row.text("sched_arr_time")),
                delay(row, "dep_delay", cancelled),
                delay(row, "arr_delay", cancelled));
    }

    private static OptionalInt delay(OutcomeTable.Row row, String column, boolean cancelled) {
        return cancelled || row.isMissing(column)
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(row.number(column)));
    }

    /** Of 1705 or 17:05. */
    static int minutes(String time) {
        String digits = time.replace(":", "");
        try {
            int number = Integer.parseInt(digits);
            return number / 100 * 60 + number % 100;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is no time. Maybe 1705 is meant?".formatted(time), e);
        }
    }

    boolean isSameDay() {
        return arrives >= departs - WEST;
    }
}
