package com.surefoot.bench.outcomes;

import com.surefoot.reliability.certificate.Certificate;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Certifier;
import com.surefoot.reliability.certificate.Promise;
import java.util.List;

/** Which items of a test period are released under a promise. */
final class Release {

    private final boolean[] released;
    private final String certificate;

    private Release(boolean[] released, String certificate) {
        this.released = released;
        this.certificate = certificate;
    }

    /** One flag for each item of the test period. */
    boolean[] released() {
        return released;
    }

    /** What the certificate says. */
    String certificate() {
        return certificate;
    }

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
