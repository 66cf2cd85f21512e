package com.surefoot.recommendation.live;

import java.time.Duration;

/**
 * How much suppliers are asked for the sake of one brief.
 *
 * @param limit nobody is waited for any longer, in a search or in another look
 * @param stays so many stays are asked for at the most
 * @param rides so many rides are asked for at the most
 * @param properties so many properties of a city at the most
 * @param relist for so long properties are asked for by the ids under which they were found, where enough are known
 * @param fresh what was seen so long ago is looked at again before it is shown
 * @param country where guests are taken to come from: ISO 3166 two-letter code
 */
public record LiveRules(
        Duration limit, int stays, int rides, int properties, Duration relist, Duration fresh, String country) {

    /** As is usual. */
    public static final LiveRules USUAL =
            new LiveRules(Duration.ofSeconds(4), 6, 6, 40, Duration.ofDays(1), Duration.ofMinutes(2), "DE");

    /** @throws IllegalArgumentException if nobody would be asked or waited for */
    public LiveRules {
        boolean nobody = limit.isNegative() || limit.isZero() || stays < 1 || rides < 1 || properties < 1;
        if (nobody || relist.isNegative() || fresh.isNegative()) {
            throw new IllegalArgumentException(
                    "Nobody is asked for %d stays in %d properties and %d rides within %s. Maybe leave the settings out?"
                            .formatted(stays, properties, rides, limit));
        }
    }
}
