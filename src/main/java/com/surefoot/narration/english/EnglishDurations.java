package com.surefoot.narration.english;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many days a text says a trip lasts. */
public final class EnglishDurations {

    private static final int WEEK = 7;
    private static final int LONGEST = 366;
    private static final Pattern DURATION = Pattern.compile(
            "(?<n>" + Numerals.PATTERN + "|\\ban?\\b|\\bthe\\b|\\bthis\\b)?[-\\s]*(?:full[-\\s]+|whole[-\\s]+)?"
                    + "\\b(?<unit>days?|nights?|weeks?|fortnight)\\b(?<long>[-\\s]long\\b)?",
            Pattern.CASE_INSENSITIVE);

    private EnglishDurations() {}

    /** The first length of stay in the text, in days; nights count one day more. */
    public static OptionalInt findDays(String text) {
        Matcher matcher = DURATION.matcher(text);
        while (matcher.find()) {
            OptionalInt days = days(matcher);
            if (days.isPresent()) {
                return days;
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt days(Matcher found) {
        String unit = found.group("unit").toLowerCase(java.util.Locale.ROOT);
        String count = found.group("n");
        boolean week = unit.startsWith("week") || unit.equals("fortnight");
        if (count == null && found.group("long") == null) {
            return OptionalInt.empty();
        }
        long n = count == null ? 1 : Numerals.find(count).orElse(week ? 1 : 0);
        if (n < 1 || n > LONGEST) {
            return OptionalInt.empty();
        }
        int days = Math.toIntExact(n);
        if (week) {
            return OptionalInt.of(days * (unit.equals("fortnight") ? 2 * WEEK : WEEK));
        }
        return OptionalInt.of(unit.startsWith("night") ? days + 1 : days);
    }
}
