package com.surefoot.reliability.delay;

import com.surefoot.reliability.history.Traits;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * From which sides a ride is seen, its mode, line and hour and the weekday given: of its hour, of its line, of its operator
 * through the day and through the week, and of the weekday's hours. What is lately so is so of its operator. Its season is
 * not among them, since what is long ago is forgotten on these; it counts by the company's own delays.
 */
final class Sides {

    private static final int NO_HOUR = -1;
    private static final int SHORT_PART = 3;
    private static final int LONG_PART = 4;

    private Sides() {}

    /**
     * What is known of a ride before it runs.
     *
     * @param company mode, season, line and hour; fewer if no more is known
     */
    static Traits of(List<String> company, DayOfWeek day) {
        String mode = part(company, 0);
        String line = part(company, 2);
        String operator = mode + '|' + operator(line);
        int hour = hour(part(company, 3));
        String at = String.valueOf(hour);
        String shortPart = String.valueOf(Math.floorDiv(hour, SHORT_PART));
        String longPart = String.valueOf(Math.floorDiv(hour, LONG_PART));
        List<List<String>> views = List.of(
                side("hour", mode, at, operator, line),
                side("line", operator, line, at),
                side("day", operator, shortPart),
                side("weekday", mode, day.name(), longPart),
                side("week", operator, day.name()));
        return new Traits(operator, views, List.of());
    }

    private static String part(List<String> company, int place) {
        return place < company.size() ? company.get(place) : "";
    }

    private static int hour(String text) {
        boolean isHour = !text.isEmpty() && text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isHour ? Integer.parseInt(text) : NO_HOUR;
    }

    /** What stands before a line's number: {@code SNCF} of {@code SNCF 9339}, {@code G} of {@code G2}. */
    private static String operator(String line) {
        int last = line.lastIndexOf(' ');
        if (last > 0) {
            return line.substring(0, last);
        }
        int digit = 0;
        while (digit < line.length() && !Character.isDigit(line.charAt(digit))) {
            digit++;
        }
        return line.substring(0, digit);
    }

    private static List<String> side(String name, String... parts) {
        List<String> side = new ArrayList<>(parts.length);
        StringBuilder key = new StringBuilder(name);
        for (String part : parts) {
            side.add(key.append('|').append(part).toString());
        }
        return side;
    }
}
