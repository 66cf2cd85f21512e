package com.surefoot.bench.outcomes;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Certifier;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Recertifier;
import com.surefoot.reliability.certificate.Scored;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which items of a test period are released under a promise. */
final class Release {

    private final boolean[] released;
    private final String certificates;

    private Release(boolean[] released, String certificates) {
        this.released = released;
        this.certificates = certificates;
    }

    /** One flag for each item of the test period. */
    boolean[] released() {
        return released;
    }

    /** What the first certificate says, and what became of it. */
    String certificates() {
        return certificates;
    }

    private static final int WEEK = 7;

    /** By one certificate, on the calibration period's outcomes with thresholds from the training period. */
    static Release once(Foresight foresight, Split split, Promise promise) {
        List<Item> items = foresight.items();
        Certificate certificate = new Certifier(promise, foresight.ranked(split.training(items)))
                .certify(foresight.ranked(split.calibration(items)));
        Range test = split.test(items);
        boolean[] released = new boolean[test.size()];
        test.stream().forEach(i -> released[i - test.from()] = passes(certificate, foresight.raw(i)));
        return new Release(released, words(certificate));
    }

    /**
     * By certificates that are renewed each week by outcomes known {@code lead} days before, on what is surer by itself than
     * is promised of all.
     */
    static Release weekly(Foresight foresight, Split split, Promise promise, int lead) {
        Range test = split.test(foresight.items());
        NavigableMap<Long, List<Scored>> outcomes = foresight.confidentByDay();
        Recertifier recertifier = new Recertifier(promise);
        NavigableMap<Long, Certificate> weeks = new TreeMap<>();
        boolean[] released = new boolean[test.size()];
        test.stream().forEach(i -> {
            long day = foresight.items().get(i).day();
            long renewal =
                    day - Math.floorMod(day - foresight.items().get(test.from()).day(), WEEK);
            Certificate current = weeks.computeIfAbsent(renewal, first -> recertifier.certify(outcomes, first - lead));
            released[i - test.from()] = passes(current, foresight.confidence(i));
        });
        return new Release(released, words(weeks));
    }

    private static String words(NavigableMap<Long, Certificate> weeks) {
        return weeks.isEmpty()
                ? "none"
                : "first %s; %d weeks, %d denied"
                        .formatted(
                                words(weeks.firstEntry().getValue()),
                                weeks.size(),
                                weeks.values().stream()
                                        .filter(Denied.class::isInstance)
                                        .count());
    }

    static boolean passes(Certificate certificate, double figure) {
        return certificate instanceof Issued issued && figure >= issued.threshold();
    }

    static String words(Certificate certificate) {
        if (certificate instanceof Denied denied) {
            return "CANNOT CERTIFY, %,d more right outcomes needed".formatted(denied.outcomesNeeded());
        }
        Issued issued = (Issued) certificate;
        return "threshold %.4f (%d wrong of %d, deff %.1f, bound %.4f)"
                .formatted(
                        issued.threshold(),
                        issued.tally().wrong(),
                        issued.tally().shown(),
                        issued.tally().designEffect(),
                        issued.bound());
    }
}
