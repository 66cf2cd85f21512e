package com.surefoot.bench.travelplanner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Transportation as a plan states it.
 *
 * @param mode by flight, own car or taxi
 * @param text as it stands
 */
record Ride(Mode mode, String text) {

    enum Mode {
        FLIGHT,
        SELF_DRIVING,
        TAXI
    }

    private static final Pattern NUMBER = Pattern.compile("Flight Number: ([^,]+)");

    static Optional<Ride> parse(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("taxi")) {
            return Optional.of(new Ride(Mode.TAXI, text));
        }
        if (lower.contains("self-driving")) {
            return Optional.of(new Ride(Mode.SELF_DRIVING, text));
        }
        return lower.contains("flight number") ? Optional.of(new Ride(Mode.FLIGHT, text)) : Optional.empty();
    }

    Optional<StatedDay.Move> findMove() {
        return StatedDay.move(text);
    }

    Optional<String> findFlightNumber() {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    /** The value behind a label and a colon. */
    Optional<String> findStated(String label) {
        Matcher matcher =
                Pattern.compile(Pattern.quote(label) + ":\\s*(.+?)(?=,\\s|$)").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
