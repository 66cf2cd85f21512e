package com.surefoot.reliability.learn;

import com.surefoot.evidence.Judged;
import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.DriftAlarm;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.gate.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Follows outcomes from the first to the last, as they would have been followed day by day: a certificate is issued, what
 * is shown under it is bet against, and when the bet is won, the certificate is withdrawn, and only what comes after that
 * counts for a new one. Certificates are renewed after a while, and with each a new bet begins: one that was lost for long
 * could not be won in time any more.
 */
final class Course {

    /** A certificate is renewed after so many outcomes, or after a share of those before it if that is more. */
    private static final int FEWEST = 250;

    private static final int SHARE = 4;

    private final Promise promise;
    private final List<Judged> outcomes;
    private final ToDoubleFunction<Judged> confidence;
    private final Function<List<Judged>, Certificate> proof;
    private int valid;
    private int renewal;
    private Optional<Double> threshold = Optional.empty();
    private Optional<Instant> withdrawn = Optional.empty();
    private DriftAlarm alarm;

    /**
     * @param confidence what an outcome's element would be given now
     * @param proof what outcomes say to the promise
     */
    Course(
            Promise promise,
            List<Judged> outcomes,
            ToDoubleFunction<Judged> confidence,
            Function<List<Judged>, Certificate> proof) {
        this.promise = promise;
        this.outcomes = outcomes;
        this.confidence = confidence;
        this.proof = proof;
        this.alarm = DriftAlarm.on(promise);
        this.renewal = FEWEST;
    }

    /** Where the promise stands after the last outcome. */
    Standing follow() {
        for (int i = 0; i < outcomes.size(); i++) {
            if (i == renewal) {
                renew(i);
            }
            if (isUnderPromise(outcomes.get(i))) {
                bet(i);
            }
        }
        Certificate last = proof.apply(outcomes.subList(valid, outcomes.size()));
        return new Standing(last, withdrawn, alarm.evidence(), alarm.outcomes());
    }

    private void renew(int now) {
        threshold = proof.apply(outcomes.subList(valid, now)) instanceof Issued issued
                ? Optional.of(issued.threshold())
                : Optional.empty();
        alarm = DriftAlarm.on(promise);
        renewal = now + Math.max(FEWEST, (now - valid) / SHARE);
    }

    private boolean isUnderPromise(Judged outcome) {
        return outcome.judgement().shown()
                && threshold
                        .filter(least -> confidence.applyAsDouble(outcome) >= least)
                        .isPresent();
    }

    private void bet(int now) {
        alarm = alarm.after(outcomes.get(now).right());
        if (alarm.isRaised()) {
            withdrawn = Optional.of(outcomes.get(now).happenedAt());
            valid = now + 1;
            threshold = Optional.empty();
            alarm = DriftAlarm.on(promise);
            renewal = valid + FEWEST;
        }
    }
}
