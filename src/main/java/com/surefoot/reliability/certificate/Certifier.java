package com.surefoot.reliability.certificate;

import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the lowest confidence at which a promise is proven (Angelopoulos, Bates, Candès, Jordan and Lei 2021, "Learn then
 * Test: calibrating predictive algorithms to achieve risk control": fixed-sequence testing with several starts, section
 * 4; exact binomial p-values). Thresholds and starts are laid down by the scores of a training period alone, so that the
 * outcomes of the calibration period are looked at by the tests only.
 */
public final class Certifier {

    private static final int THRESHOLDS = 20;
    private static final int STARTS = 4;

    /** A test that is to succeed needs so many times as many outcomes as would do without an error. */
    private static final double MARGIN = 3;

    private final Promise promise;
    private final double[] training;
    private final List<Double> thresholds;

    /**
     * Lays down the thresholds.
     *
     * @param training confidences of a period before the outcomes, in any order; not empty
     */
    public Certifier(Promise promise, List<Double> training) {
        if (training.isEmpty()) {
            throw new IllegalArgumentException("No confidences to lay down thresholds by. Maybe the period is empty?");
        }
        this.promise = promise;
        this.training =
                training.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        this.thresholds = IntStream.range(0, THRESHOLDS)
                .mapToDouble(i -> this.training[this.training.length * (THRESHOLDS - 1 - i) / THRESHOLDS])
                .distinct()
                .boxed()
                .toList();
    }

    /** The thresholds that are tested, strictest first. */
    public List<Double> thresholds() {
        return thresholds;
    }

    /**
     * What the outcomes say to the promise.
     *
     * @param outcomes of a period after the training, exchangeable between clusters with what will be shown
     */
    public Certificate certify(List<Scored> outcomes) {
        List<Tally> tallies = new Sweep(thresholds, outcomes).tallies();
        int[] starts = starts(outcomes.size());
        double risk = promise.risk() / starts.length;
        return IntStream.of(starts)
                .map(start -> lowest(tallies, start, risk))
                .filter(passed -> passed >= 0)
                .max()
                .stream()
                .mapToObj(passed -> (Certificate) issued(passed, tallies.get(passed), risk))
                .findFirst()
                .orElseGet(() -> denied(tallies, risk));
    }

    /** Some of the thresholds that enough outcomes can be expected for, evenly apart. */
    private int[] starts(int outcomes) {
        double enough = MARGIN * Math.log(1 / promise.risk()) / promise.mostWrong();
        int first = IntStream.range(0, thresholds.size())
                .filter(i -> shareAbove(thresholds.get(i)) * outcomes >= enough)
                .findFirst()
                .orElse(thresholds.size() - 1);
        int last = thresholds.size() - 1;
        return IntStream.range(0, STARTS)
                .map(i -> first + (last - first) * i / STARTS)
                .distinct()
                .toArray();
    }

    private double shareAbove(double threshold) {
        return DoubleStream.of(training)
                        .filter(confidence -> confidence >= threshold)
                        .count()
                / (double) training.length;
    }

    /** The lowest threshold to which every test from a start on succeeds; -1 if the first one fails. */
    private int lowest(List<Tally> tallies, int start, double risk) {
        int passed = -1;
        for (int i = start; i < tallies.size() && pValue(tallies.get(i)) <= risk; i++) {
            passed = i;
        }
        return passed;
    }

    private double pValue(Tally tally) {
        return ExactBound.pValue(tally.effectiveWrong(), tally.effectiveShown(), promise.mostWrong());
    }

    private Issued issued(int passed, Tally tally, double risk) {
        double bound = ExactBound.upper(tally.effectiveWrong(), tally.effectiveShown(), risk);
        return new Issued(promise, thresholds.get(passed), tally, bound);
    }

    private Denied denied(List<Tally> tallies, double risk) {
        Optional<Long> fewest =
                tallies.stream().map(tally -> missing(tally, risk)).min(Long::compare);
        return new Denied(promise, fewest.orElseThrow());
    }

    private long missing(Tally tally, double risk) {
        long needed = ExactBound.needed(tally.effectiveWrong(), promise.mostWrong(), risk);
        return Math.max(1, (long) Math.ceil((needed - tally.effectiveShown()) * tally.designEffect()));
    }
}
