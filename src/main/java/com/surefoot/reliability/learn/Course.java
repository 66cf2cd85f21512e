package com.surefoot.reliability.learn;

import com.surefoot.evidence.Judged;
import com.surefoot.reliability.certificate.DriftAlarm;
import com.surefoot.reliability.certificate.Promise;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Follows the outcomes of what was shown from the first to the last, and bets against the promise on them. When the bet
 * is won, the promise is withdrawn, and only what comes after that counts for a new one. The bet starts afresh every so
 * often: one that was lost for long could not be won in time any more.
 *
 * @param valid index of the first outcome that still counts
 * @param withdrawn when the promise was last withdrawn
 * @param alarm the running bet
 */
record Course(int valid, Optional<Instant> withdrawn, DriftAlarm alarm) {

    /** A bet runs over at least so many outcomes and so long. */
    private static final int OUTCOMES = 500;

    private static final Duration TIME = Duration.ofDays(7);

    static Course of(Promise promise, List<Judged> outcomes) {
        int valid = 0;
        Optional<Instant> withdrawn = Optional.empty();
        DriftAlarm alarm = DriftAlarm.on(promise);
        Instant begun = Instant.MIN;
        for (int i = 0; i < outcomes.size(); i++) {
            Judged outcome = outcomes.get(i);
            if (!outcome.judgement().shown()) {
                continue;
            }
            if (alarm.outcomes() == 0) {
                begun = outcome.happenedAt();
            }
            alarm = alarm.after(outcome.right());
            if (alarm.isRaised()) {
                withdrawn = Optional.of(outcome.happenedAt());
                valid = i + 1;
                alarm = DriftAlarm.on(promise);
            } else if (alarm.outcomes() >= OUTCOMES && !outcome.happenedAt().isBefore(begun.plus(TIME))) {
                alarm = DriftAlarm.on(promise);
            }
        }
        return new Course(valid, withdrawn, alarm);
    }
}
