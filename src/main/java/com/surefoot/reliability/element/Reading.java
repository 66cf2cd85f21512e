package com.surefoot.reliability.element;

import com.surefoot.evidence.FactKind;
import com.surefoot.itinerary.Activity;
import com.surefoot.sights.OpeningHours;
import com.surefoot.travel.TimeWindow;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Reads what somebody saw in the light of what is needed: a museum that is open from 9 to 18 is open from 10 to 12, a
 * room for 80 EUR is one for no more than 90, a train that is 5 minutes late is in time for who can wait 10.
 */
public final class Reading {

    private Reading() {}

    /** That a place is open as long as somebody is there. */
    static String open(Activity activity) {
        return activity.start().toLocalDateTime() + "/" + activity.end().toLocalDateTime();
    }

    /** What was seen, in the words of what is needed where it says as much; else as it is. */
    public static String of(Reliance needed, String seen) {
        if (seen.equals(needed.value())) {
            return seen;
        }
        FactKind kind = needed.fact().kind();
        boolean serves =
                switch (kind) {
                    case HOURS -> isOpen(needed.value(), seen);
                    case PRICE, RATE, JOURNEY -> isNoMore(needed.value(), seen);
                    case ARRIVAL -> isInTime(needed, seen);
                    case RIDE, ROOM, PLACE -> false;
                };
        return serves ? needed.value() : seen;
    }

    private static boolean isOpen(String needed, String seen) {
        String[] ends = needed.split("/", 2);
        TimeWindow spent = new TimeWindow(LocalDateTime.parse(ends[0]), LocalDateTime.parse(ends[1]));
        return OpeningHours.parse(seen).windowsOn(spent.start().toLocalDate()).stream()
                .anyMatch(open -> open.encloses(spent));
    }

    /** Whether a delay, as {@code 12 min}, can be borne. */
    private static boolean isInTime(Reliance needed, String seen) {
        return isNoMore(needed.slack().toMinutes() + " min", seen);
    }

    /** Whether one amount is no more than another of the same unit. */
    private static boolean isNoMore(String needed, String seen) {
        String[] most = needed.split(" ", 2);
        String[] given = seen.split(" ", 2);
        return most.length == 2
                && given.length == 2
                && most[1].equals(given[1])
                && number(given[0])
                        .flatMap(amount -> number(most[0]).map(bound -> amount.compareTo(bound) <= 0))
                        .orElse(false);
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
