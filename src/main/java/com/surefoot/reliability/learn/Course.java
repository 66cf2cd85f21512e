package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.DriftAlarm;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Sample;
import com.surefoot.reliability.gate.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Follows outcomes from the first to the last, as they would have been followed day by day: a certificate is issued, what
 * is shown under it is bet against, and when the bet is won, the certificate is withdrawn, and only what comes after that
 * counts for a new one. Certificates are renewed at least each week by the outcomes of the last eight, since the world
 * drifts; by older ones too where these are few. A new bet begins then if the old one has lost for long: it could not be
 * won in time any more. Each bet is won by chance as seldom as {@link DriftAlarm} says.
 *
 * <p>Outcomes of a cluster come in between those of others. The bet on a cluster is settled with its last outcome that is
 * known, on all of it that was under the certificate; what is open when a certificate is renewed or withdrawn is void.
 *
 * @param <D> what is told of an outcome
 */
public final class Course<D extends Dated> {

    /** A certificate is renewed after a week, and after so many outcomes, or a share of those before it if that is more. */
    private static final Duration WEEK = Duration.ofDays(7);

    private static final int FEWEST = 100;
    private static final int SHARE = 4;

    /** So far back outcomes prove. */
    private static final Duration MEMORY = Duration.ofDays(56);

    /** So many times the fewest outcomes that could prove the promise do, however old. */
    private static final int MANY = 10;

    /** A bet that has lost is given up after so many wrong ones could have been: twice what finds twice the error. */
    private static final double LONG = 20;

    private final Promise promise;
    private final Chronicle<D> outcomes;
    private final Proving proof;

    /** By number of the cluster. */
    private final Map<Integer, Bet> open = new HashMap<>();

    private final NavigableMap<Instant, Optional<Double>> thresholds = new TreeMap<>();
    private int valid;
    private int oldest;
    private int renewal;
    private Instant due = Instant.MAX;
    private Optional<Double> threshold = Optional.empty();
    private Optional<Instant> withdrawn = Optional.empty();
    private DriftAlarm alarm;

    /** What outcomes say to the promise. */
    @FunctionalInterface
    public interface Proving {

        /** Of those from one place on, before another; there may be none. */
        Certificate prove(int from, int until);
    }

    /** A course that nothing was followed of yet. */
    public Course(Promise promise, Chronicle<D> outcomes, Proving proof) {
        this.promise = requireNonNull(promise, "promise");
        this.outcomes = requireNonNull(outcomes, "outcomes");
        this.proof = requireNonNull(proof, "proof");
        this.alarm = DriftAlarm.on(promise);
        this.renewal = fewest();
    }

    /** On a cluster: how many were shown so far, and how many of these were wrong. */
    private record Bet(int shown, int wrong) {

        Bet and(Bet more) {
            return new Bet(shown + more.shown, wrong + more.wrong);
        }
    }

    /** No certificate is issued before. */
    private int fewest() {
        return (int) Math.min(FEWEST, promise.fewest());
    }

    /** Follows all outcomes; once only. */
    public Followed follow() {
        for (int i = 0; i < outcomes.size(); i++) {
            if (isDue(i)) {
                renew(i);
            }
            if (isUnderPromise(outcomes.outcome(i))) {
                bet(i);
            }
            if (outcomes.isLast(i)) {
                settle(i);
            }
        }
        Certificate last = prove(outcomes.size());
        return new Followed(new Standing(last, withdrawn, alarm.evidence(), alarm.outcomes()), thresholds);
    }

    /** What becomes known at one moment is taken together. */
    private boolean isDue(int now) {
        return (now >= renewal || !at(now).isBefore(due)) && (now == 0 || at(now).isAfter(at(now - 1)));
    }

    private Instant at(int outcome) {
        return outcomes.knownAt(outcome);
    }

    /** What outcomes before one prove of what comes from it on. */
    private Certificate prove(int now) {
        Instant since = now == 0 ? Instant.MIN : at(now - 1).minus(MEMORY);
        while (oldest < now && !at(oldest).isAfter(since)) {
            oldest++;
        }
        long many = Math.max(0, now - MANY * promise.fewest());
        return proof.prove(Math.max(valid, (int) Math.min(oldest, many)), now);
    }

    private void renew(int now) {
        threshold = prove(now) instanceof Issued issued ? Optional.of(issued.threshold()) : Optional.empty();
        thresholds.put(at(now), threshold);
        open.clear();
        if (threshold.isEmpty() || (alarm.evidence() < 1 && alarm.outcomes() >= LONG / promise.mostWrong())) {
            alarm = DriftAlarm.on(promise);
        }
        renewal = now + Math.max(FEWEST, (now - valid) / SHARE);
        due = at(now).plus(WEEK);
    }

    private boolean isUnderPromise(D outcome) {
        return outcome.isShown()
                && threshold
                        .filter(least -> outcome.scored().confidence() >= least)
                        .isPresent();
    }

    private void bet(int outcome) {
        Sample sample = outcomes.sample();
        open.merge(sample.cluster(outcome), new Bet(1, sample.right(outcome) ? 0 : 1), Bet::and);
    }

    private void settle(int now) {
        Bet bet = open.remove(outcomes.sample().cluster(now));
        if (bet == null) {
            return;
        }
        alarm = alarm.after(bet.shown(), bet.wrong());
        if (alarm.isRaised()) {
            withdraw(now);
        }
    }

    private void withdraw(int now) {
        withdrawn = Optional.of(at(now));
        // what was known at that very moment was still under the certificate
        thresholds.put(at(now).plusNanos(1), Optional.empty());
        threshold = Optional.empty();
        alarm = DriftAlarm.on(promise);
        open.clear();
        valid = now + 1;
        renewal = valid + fewest();
        due = Instant.MAX;
    }
}
