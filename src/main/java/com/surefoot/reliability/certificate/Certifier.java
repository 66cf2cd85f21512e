package com.surefoot.reliability.certificate;

import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.certificate.Certificate.Issued;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds the lowest confidence at which a promise is proven (Angelopoulos, Bates, Candès, Jordan and Lei 2021, "Learn then
 * Test: calibrating predictive algorithms to achieve risk control": fixed-sequence testing, section 4; exact binomial
 * p-values). Thresholds, and the one that is tested first, are laid down by a training period alone, so that the outcomes
 * of the calibration period are looked at by the tests only.
 *
 * <p>There is one start, so that no part of the risk is spent on others: where the test would be surest to succeed if
 * outcomes were as those of the training. Neither a few of the surest that are bad nor raw figures that are off mislead it,
 * since it goes by what came of the training's own. From there tests walk down as long as they succeed.
 */
public final class Certifier {

    private static final int THRESHOLDS = 100;

    /** Where no test is expected to succeed, so many times the fewest outcomes that could prove it have to be there. */
    private static final double MANY = 3;

    /** So many wrong ones more are expected than there were (Krichevsky and Trofimov 1981): none is not never. */
    private static final double UNSEEN = 0.5;

    /**
     * Under a margin, so large a share of the outcomes has to pass. The surest few are picked by chance as much as by how sure
     * they are, and when the world turns, they turn first; see decision 9.
     */
    private static final double LEAST_SHARE = 0.1;

    private final Promise promise;
    private final double leastShare;
    private final List<Double> thresholds;
    private final List<Tally> training;
    private final int trained;

    /**
     * Lays down thresholds of any confidence.
     *
     * @param training outcomes of a period before those that prove, in any order; not empty
     */
    public Certifier(Promise promise, List<Scored> training) {
        this(promise, 0, training);
    }

    /** Lays down thresholds, none of them below a confidence. */
    public Certifier(Promise promise, double least, List<Scored> training) {
        this(promise, least, Sample.of(training));
    }

    /**
     * Lays down thresholds.
     *
     * @param least none is below this confidence; where there is such a margin, nothing is promised of a tenth or less
     * @param training outcomes of a period before those that prove, in any order; not empty
     */
    public Certifier(Promise promise, double least, Sample training) {
        if (training.size() == 0) {
            throw new IllegalArgumentException("No outcomes to lay down thresholds by. Maybe the period is empty?");
        }
        this.promise = promise;
        this.leastShare = least > 0 ? LEAST_SHARE : 0;
        this.thresholds = thresholds(least, training);
        this.training = new Sweep(thresholds, training).tallies();
        this.trained = training.size();
    }

    private static List<Double> thresholds(double least, Sample training) {
        double[] sorted = confidences(training).sorted().toArray();
        return IntStream.range(0, THRESHOLDS)
                .mapToDouble(i -> sorted[(int) ((long) sorted.length * (THRESHOLDS - 1 - i) / THRESHOLDS)])
                .map(confidence -> Math.max(least, confidence))
                .distinct()
                .boxed()
                .toList();
    }

    private static DoubleStream confidences(Sample outcomes) {
        return IntStream.range(0, outcomes.size()).mapToDouble(outcomes::confidence);
    }

    /**
     * Where the p-value is least if the outcomes, so many of them, come out as in the training. More starts did not pay: a
     * second one with a tenth of the risk cost 0.8 points of coverage at 99 % in the worlds of the known-truth benchmark.
     * Four, with equal shares of the risk that add up as tests go on from one to the next (Wiens 2003, "A fixed sequence
     * Bonferroni procedure"), and only where none was expected to succeed, showed 35.7 instead of 35.3 % over 57 runs on
     * flights and rooms, and broke 12 promises instead of 10.
     */
    private int start(int outcomes) {
        double each = outcomes / (double) trained;
        double[] expected =
                training.stream().mapToDouble(tally -> expected(tally, each)).toArray();
        int surest = IntStream.range(0, expected.length)
                .reduce(0, (one, other) -> expected[other] <= expected[one] ? other : one);
        return expected[surest] <= promise.risk() ? surest : firstWith(MANY * promise.fewest() / each);
    }

    /** The strictest threshold that so many of the training passed. */
    private int firstWith(double shown) {
        return IntStream.range(0, thresholds.size())
                .filter(i -> training.get(i).effectiveShown() >= shown)
                .findFirst()
                .orElse(thresholds.size() - 1);
    }

    /** The p-value if the outcomes, so many for each of the training, come out as they did in the training. */
    private double expected(Tally tally, double each) {
        double shown = tally.effectiveShown() * each;
        double wrong = (tally.effectiveWrong() + UNSEEN) / (tally.effectiveShown() + UNSEEN);
        return ExactBound.pValue(wrong * shown, shown, promise.mostWrong());
    }

    /** The thresholds that can be tested, strictest first. */
    public List<Double> thresholds() {
        return thresholds;
    }

    /**
     * What the outcomes say to the promise.
     *
     * @param outcomes of a period after the training, exchangeable between clusters with what will be shown
     */
    public Certificate certify(List<Scored> outcomes) {
        return certify(Sample.of(outcomes));
    }

    /** Likewise, with outcomes in columns. */
    public Certificate certify(Sample outcomes) {
        return walk(promise, thresholds, start(outcomes.size()), leastShare, outcomes);
    }

    /**
     * What outcomes say to a promise on everything they were drawn from, where there are too few to set some aside for
     * training: a single test, at a threshold that lets all of them through and nothing less sure than any of them, of
     * which nothing was seen. As long as the surer part of everything is wrong no more often than everything is, the
     * threshold is as good as one laid down beforehand.
     *
     * @param outcomes exchangeable between clusters with what will be shown
     */
    public static Certificate certifyAll(Promise promise, List<Scored> outcomes) {
        return certifyAll(promise, Sample.of(outcomes));
    }

    /** Likewise, with outcomes in columns. */
    public static Certificate certifyAll(Promise promise, Sample outcomes) {
        double lowest = confidences(outcomes).min().orElse(1);
        return walk(promise, List.of(lowest), 0, 0, outcomes);
    }

    private static Certificate walk(
            Promise promise, List<Double> thresholds, int start, double leastShare, Sample outcomes) {
        List<Tally> tallies = new Sweep(thresholds, outcomes).tallies();
        int next = start;
        while (next < tallies.size() && pValue(promise, tallies.get(next)) <= promise.risk()) {
            next++;
        }
        double fewest = leastShare * outcomes.size();
        return next == start || tallies.get(next - 1).shown() < fewest
                ? denied(promise, tallies.get(Math.min(next, tallies.size() - 1)), outcomes.size())
                : issued(promise, thresholds.get(next - 1), tallies.get(next - 1));
    }

    private static double pValue(Promise promise, Tally tally) {
        return ExactBound.pValue(tally.effectiveWrong(), tally.effectiveShown(), promise.mostWrong());
    }

    private static Issued issued(Promise promise, double threshold, Tally tally) {
        double bound = ExactBound.upper(tally.effectiveWrong(), tally.effectiveShown(), promise.risk());
        return new Issued(promise, threshold, tally, bound);
    }

    /** @param tally of the threshold that stands in the way: those after it are tested once it passes */
    private static Denied denied(Promise promise, Tally tally, int outcomes) {
        return new Denied(promise, missing(promise, tally, outcomes));
    }

    /** How many more, all of them right, if as large a share of them is shown as of the outcomes so far. */
    private static long missing(Promise promise, Tally tally, int outcomes) {
        long needed = ExactBound.needed(tally.effectiveWrong(), promise.mostWrong(), promise.risk());
        double more = (needed - tally.effectiveShown()) * tally.designEffect();
        double each = tally.shown() == 0 ? 1 : outcomes / (double) tally.shown();
        return Math.max(1, (long) Math.ceil(more * each));
    }
}
