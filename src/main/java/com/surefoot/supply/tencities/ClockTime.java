package com.surefoot.supply.tencities;

import com.surefoot.supply.tables.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as the tables write it, 00:00 to 24:00.
 *
 * @param minutes since midnight
 */
record ClockTime(int minutes) {

    private static final int DAY = 24 * 60;
    private static final Pattern FORM = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    static ClockTime of(Cell cell) {
        return cell.parse(ClockTime::parse, "a time such as 09:30");
    }

    private static ClockTime parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        int minutes = Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2));
        if (minutes > DAY) {
            throw new IllegalArgumentException(text);
        }
        return new ClockTime(minutes);
    }

    /** The same time, on the next day if it is not after the other. */
    ClockTime after(ClockTime other) {
        return minutes > other.minutes ? this : new ClockTime(minutes + DAY);
    }

    @Override
    public String toString() {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
