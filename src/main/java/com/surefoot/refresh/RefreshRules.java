package com.surefoot.refresh;

import java.time.Duration;

/**
 * How suppliers' quotas are spent.
 *
 * @param every how often there is a round
 * @param reserve share of a quota that is left to those who search, from 0 to below 1
 * @param least what has changed with a lower chance is not asked about, from 0 to 1
 * @param trips how many trips are looked at for what hangs on facts
 * @param look how long what hangs on facts is taken to be as it is
 * @param pause how long a question rests after it was not answered; twice as long each further time
 * @param longest the longest of these pauses
 */
public record RefreshRules(
        Duration every, double reserve, double least, int trips, Duration look, Duration pause, Duration longest) {

    /** Every 10 seconds, half of the quota, 1 %, 5,000 trips, a minute, a minute to six hours. */
    public static final RefreshRules USUAL = new RefreshRules(
            Duration.ofSeconds(10),
            0.5,
            0.01,
            5_000,
            Duration.ofMinutes(1),
            Duration.ofMinutes(1),
            Duration.ofHours(6));

    public RefreshRules {
        if (!(reserve >= 0 && reserve < 1) || !(least >= 0 && least <= 1) || trips < 1) {
            throw new IllegalArgumentException(
                    "A reserve of %s, a least chance of %s and %d trips. Maybe shares are to be written like 0.5?"
                            .formatted(reserve, least, trips));
        }
        if (every.isNegative()
                || every.isZero()
                || pause.isNegative()
                || pause.isZero()
                || longest.compareTo(pause) < 0) {
            throw new IllegalArgumentException("A round every %s, pauses from %s to %s. Maybe one of them is missing?"
                    .formatted(every, pause, longest));
        }
    }

    /** The same, with another reserve. */
    public RefreshRules withReserve(double other) {
        return new RefreshRules(every, other, least, trips, look, pause, longest);
    }
}
