package com.surefoot.reliability.learn;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.DriftAlarm;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.gate.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Follows outcomes from the first to the last, as they would have been followed day by day: a certificate is issued, what
 * is shown under it is bet against, and when the bet is won, the certificate is withdrawn, and only what comes after that
 * counts for a new one. Certificates are renewed after a while, and a new bet begins then if the old one has lost for
 * long: it could not be won in time any more. Each bet is won by chance as seldom as {@link DriftAlarm} says.
 *
 * <p>Outcomes of a cluster come in between those of others. The bet on a cluster is settled with its last outcome that is
 * known, on all of it that was under the certificate; what is open when a certificate is renewed or withdrawn is void.
 */
final class Course {

    /** A certificate is renewed after so many outcomes, or after a share of those before it if that is more. */
    private static final int FEWEST = 100;

    private static final int SHARE = 4;

    /** A bet that has lost is given up after so many wrong ones could have been: twice what finds twice the error. */
    private static final double LONG = 20;

    private final Promise promise;
    private final List<Tested> outcomes;
    private final Function<List<Tested>, Certificate> proof;
    private final boolean[] isLast;
    private final Map<String, Bet> open = new HashMap<>();
    private int valid;
    private int renewal;
    private Optional<Double> threshold = Optional.empty();
    private Optional<Instant> withdrawn = Optional.empty();
    private DriftAlarm alarm;

    /** @param proof what outcomes say to the promise */
    Course(Promise promise, List<Tested> outcomes, Function<List<Tested>, Certificate> proof) {
        this.promise = promise;
        this.outcomes = outcomes;
        this.proof = proof;
        this.isLast = isLast(outcomes);
        this.alarm = DriftAlarm.on(promise);
        this.renewal = fewest();
    }

    /** On a cluster: how many were shown so far, and how many of these were wrong. */
    private record Bet(int shown, int wrong) {

        Bet and(Bet more) {
            return new Bet(shown + more.shown, wrong + more.wrong);
        }
    }

    private static boolean[] isLast(List<Tested> outcomes) {
        boolean[] isLast = new boolean[outcomes.size()];
        Set<String> seen = new HashSet<>();
        for (int i = isLast.length - 1; i >= 0; i--) {
            isLast[i] = seen.add(cluster(outcomes.get(i)));
        }
        return isLast;
    }

    private static String cluster(Tested outcome) {
        return outcome.scored().cluster();
    }

    /** No certificate is issued before. */
    private int fewest() {
        return (int) Math.min(FEWEST, promise.fewest());
    }

    /** Where the promise stands after the last outcome. */
    Standing follow() {
        for (int i = 0; i < outcomes.size(); i++) {
            if (i == renewal) {
                renew(i);
            }
            if (isUnderPromise(outcomes.get(i))) {
                bet(outcomes.get(i));
            }
            if (isLast[i]) {
                settle(i);
            }
        }
        Certificate last = proof.apply(outcomes.subList(valid, outcomes.size()));
        return new Standing(last, withdrawn, alarm.evidence(), alarm.outcomes());
    }

    private void renew(int now) {
        threshold = proof.apply(outcomes.subList(valid, now)) instanceof Issued issued
                ? Optional.of(issued.threshold())
                : Optional.empty();
        open.clear();
        if (threshold.isEmpty() || (alarm.evidence() < 1 && alarm.outcomes() >= LONG / promise.mostWrong())) {
            alarm = DriftAlarm.on(promise);
        }
        renewal = now + Math.max(FEWEST, (now - valid) / SHARE);
    }

    private boolean isUnderPromise(Tested tested) {
        return tested.outcome().judgement().shown()
                && threshold
                        .filter(least -> tested.scored().confidence() >= least)
                        .isPresent();
    }

    private void bet(Tested tested) {
        open.merge(cluster(tested), new Bet(1, tested.scored().right() ? 0 : 1), Bet::and);
    }

    private void settle(int now) {
        Bet bet = open.remove(cluster(outcomes.get(now)));
        if (bet == null) {
            return;
        }
        alarm = alarm.after(bet.shown(), bet.wrong());
        if (alarm.isRaised()) {
            withdrawn = Optional.of(outcomes.get(now).outcome().happenedAt());
            valid = now + 1;
            threshold = Optional.empty();
            alarm = DriftAlarm.on(promise);
            open.clear();
            renewal = valid + fewest();
        }
    }
}
