package com.surefoot.reliability.certificate;

import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the lowest confidence at which a promise is proven (Angelopoulos, Bates, Candès, Jordan and Lei 2021, "Learn then
 * Test: calibrating predictive algorithms to achieve risk control": fixed-sequence testing with several starts, section
 * 4; exact binomial p-values). Thresholds and starts are laid down by the scores of a training period alone, so that the
 * outcomes of the calibration period are looked at by the tests only.
 */
public final class Certifier {

    private static final int THRESHOLDS = 40;
    private static final int STARTS = 4;

    /** Quarters of the thresholds that the last start leaves above. */
    private static final int FAR_DOWN = 2;

    /** A test that is to succeed needs so many times as many outcomes as would do without an error. */
    private static final double MARGIN = 3;

    private final Promise promise;
    private final double[] training;
    private final List<Double> thresholds;

    /** How many are wrong from each of the training's confidences on, if these are to be believed. */
    private final double[] expected;

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
        this.expected = expected(this.training);
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

    /**
     * Where tests start: at the first threshold that enough outcomes can be expected for; at the last one above which no more
     * than may be is wrong, if the training's confidences are to be believed; between the two; and far down, if they are
     * not.
     */
    private int[] starts(int outcomes) {
        double enough = MARGIN * Math.log(1 / promise.risk()) / promise.mostWrong();
        int last = thresholds.size() - 1;
        int first = IntStream.range(0, thresholds.size())
                .filter(i -> shareAbove(thresholds.get(i)) * outcomes >= enough)
                .findFirst()
                .orElse(last);
        int believed = IntStream.rangeClosed(first, last)
                .filter(i -> wrongAbove(thresholds.get(i)) <= promise.mostWrong())
                .max()
                .orElse(first);
        return IntStream.of(first, (first + believed) / 2, believed, first + (last - first) * FAR_DOWN / STARTS)
                .distinct()
                .sorted()
                .toArray();
    }

    private static double[] expected(double[] sorted) {
        double[] expected = new double[sorted.length];
        double sum = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            sum += 1 - sorted[i];
            expected[i] = sum;
        }
        return expected;
    }

    /** Place of the first of the training's confidences that is not below a threshold, which is one of them. */
    private int place(double threshold) {
        int place = Arrays.binarySearch(training, threshold);
        while (place > 0 && training[place - 1] == threshold) {
            place--;
        }
        return place;
    }

    private double shareAbove(double threshold) {
        return (training.length - place(threshold)) / (double) training.length;
    }

    /** The share that is wrong from a threshold on, by what the training's confidences say. */
    private double wrongAbove(double threshold) {
        int place = place(threshold);
        return expected[place] / (training.length - place);
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
