package com.surefoot.bench.travelplanner;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way by road.
 *
 * @param duration as written, such as {@code 10 hours 55 mins}
 * @param distance as written, such as {@code 1,144 km}
 */
public record Road(String origin, String destination, String duration, String distance) {

    private static final Pattern PART = Pattern.compile("(\\d+)\\s*(day|hour|min)");

    /** Ways that take a day or longer are in the table but may not be used. */
    public boolean isUsable() {
        return !duration.contains("day");
    }

    public BigDecimal kilometres() {
        return new BigDecimal(distance.replace("km", "").replace(",", "").strip());
    }

    public Duration time() {
        Duration total = Duration.ZERO;
        Matcher matcher = PART.matcher(duration);
        while (matcher.find()) {
            long n = Long.parseLong(matcher.group(1));
            total = total.plus(
                    switch (matcher.group(2)) {
                        case "day" -> Duration.ofDays(n);
                        case "hour" -> Duration.ofHours(n);
                        default -> Duration.ofMinutes(n);
                    });
        }
        return total;
    }
}
