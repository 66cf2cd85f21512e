package com.surefoot.bench.knowntruth;

import com.surefoot.reliability.calibration.Calibration;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Certifier;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import java.util.Comparator;
import java.util.List;

/**
 * Another walk over thresholds, tried beside the product's: a hundred of them, and one start, where the training period
 * promises most, so that no part of the risk is spent on others. As valid, since nothing of the outcomes decides on the
 * order of the tests.
 */
final class OneStart {

    private static final int THRESHOLDS = 100;

    private OneStart() {}

    /** The lowest threshold that is proven; above all if there is none. */
    static double certify(Promise promise, List<Item> training, Calibration curve, List<Scored> outcomes) {
        List<Double> raws = training.stream()
                .map(Item::raw)
                .sorted(Comparator.reverseOrder())
                .toList();
        double passed = Double.POSITIVE_INFINITY;
        for (int i = start(promise, raws, curve); i <= THRESHOLDS; i++) {
            double threshold = raws.get(raws.size() * i / THRESHOLDS - 1);
            // A certifier that knows one threshold has one start, and tests it at the full risk
            if (threshold < passed
                    && !(new Certifier(promise, List.of(threshold)).certify(outcomes) instanceof Issued)) {
                break;
            }
            passed = threshold;
        }
        return passed;
    }

    /** Where the expected share of wrong ones is most standard errors below what is promised. */
    private static int start(Promise promise, List<Double> raws, Calibration curve) {
        int start = 1;
        double most = Double.NEGATIVE_INFINITY;
        double wrong = 0;
        int shown = 0;
        for (int i = 1; i <= THRESHOLDS; i++) {
            while (shown < raws.size() * i / THRESHOLDS) {
                wrong += 1 - curve.confidence(raws.get(shown++));
            }
            double margin = (promise.mostWrong() - wrong / shown) * Math.sqrt(shown);
            start = margin > most ? i : start;
            most = Math.max(margin, most);
        }
        return start;
    }
}
