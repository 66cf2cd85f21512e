package com.surefoot.bench.knowntruth;

import com.surefoot.reliability.calibration.Calibration;
import com.surefoot.reliability.calibration.Trial;
import com.surefoot.reliability.calibration.VennAbers;
import com.surefoot.reliability.certificate.Certificate.Issued;
import com.surefoot.reliability.certificate.Certifier;
import com.surefoot.reliability.certificate.Promise;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.simulation.World;
import com.surefoot.simulation.WorldPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One world: facts are learned in winter, the curve and the thresholds in spring, the promise is proven by the outcomes of
 * summer, and held against the truth from autumn on.
 */
record Replication(double rawError, double earlyError, double error, Map<Integer, OfTarget> targets) {

    static final List<Integer> TARGETS = List.of(80, 90, 95, 99);

    private static final LocalDate WINTER = LocalDate.of(2026, 1, 1);
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final int LEARNED = 1_500;
    private static final int OUTCOMES = 5_000;
    private static final int TRUTHS = 15_000;
    private static final int SLOW_DAYS = 60;

    /**
     * What came of a target.
     *
     * @param best coverage with hindsight
     * @param falseAlarm outcomes until the alarm at the proven threshold, without a drift
     * @param falseAtEdge the same at the threshold where just as many are wrong as may be
     * @param abrupt outcomes until the alarm after an abrupt drift from there
     * @param slow the same after a slow one
     */
    record OfTarget(
            double best, Shown certified, Shown plugIn, int falseAlarm, int falseAtEdge, int abrupt, int slow) {}

    /** What is shown at a threshold: nothing if there is none. */
    record Shown(double threshold, double coverage, double wrong) {

        static Shown at(double threshold, Sample truth) {
            return new Shown(threshold, truth.coverage(threshold), truth.wrong(threshold));
        }

        boolean breaks(Promise promise) {
            return wrong > promise.mostWrong();
        }
    }

    static Replication of(WorldPlan plan, long seed) {
        World world = new World(plan, seed);
        Observer observer = Observer.learning(world, WINTER, LEARNED);
        List<Item> training = observer.items(SPRING, OUTCOMES);
        List<Item> outcomes = observer.items(SUMMER, OUTCOMES);
        Sample truth = new Sample(observer.items(AUTUMN, TRUTHS));
        Calibration early = curve(training.stream());
        Calibration late = curve(Stream.concat(training.stream(), outcomes.stream()));
        Map<Integer, OfTarget> targets = new TreeMap<>();
        for (int target : TARGETS) {
            targets.put(target, target(Promise.of(target), world, seed, training, outcomes, truth));
        }
        return new Replication(
                truth.calibrationError(Item::raw),
                truth.calibrationError(item -> early.confidence(item.raw())),
                truth.calibrationError(item -> late.confidence(item.raw())),
                targets);
    }

    private static Calibration curve(Stream<Item> items) {
        return VennAbers.fit(
                items.map(item -> new Trial(item.raw(), item.right())).toList());
    }

    private static OfTarget target(
            Promise promise, World world, long seed, List<Item> training, List<Item> outcomes, Sample truth) {
        List<Scored> scored = outcomes.stream().map(Item::scored).toList();
        double certified = certified(promise, training, scored);
        double edge = truth.best(promise.mostWrong());
        AlarmTrial proven = alarm(promise, world, seed, truth, certified);
        AlarmTrial atEdge = alarm(promise, world, seed, truth, edge);
        boolean isShown = edge < Double.POSITIVE_INFINITY;
        double factor = isShown ? atEdge.factor() : 1;
        return new OfTarget(
                truth.coverage(edge),
                Shown.at(certified, truth),
                Shown.at(plugIn(promise, scored), truth),
                proven.withoutDrift(),
                atEdge.withoutDrift(),
                isShown ? atEdge.afterDrift(factor, 0) : Integer.MAX_VALUE,
                isShown ? atEdge.afterDrift(factor, SLOW_DAYS) : Integer.MAX_VALUE);
    }

    private static double certified(Promise promise, List<Item> training, List<Scored> outcomes) {
        List<Scored> past = training.stream().map(Item::scored).toList();
        return new Certifier(promise, past).certify(outcomes) instanceof Issued issued
                ? issued.threshold()
                : Double.POSITIVE_INFINITY;
    }

    /** The lowest threshold that kept the promise on the outcomes themselves, as if they were the truth. */
    private static double plugIn(Promise promise, List<Scored> outcomes) {
        List<Scored> surestFirst = outcomes.stream()
                .sorted((one, other) -> Double.compare(other.confidence(), one.confidence()))
                .toList();
        double threshold = Double.POSITIVE_INFINITY;
        int wrong = 0;
        for (int i = 0; i < surestFirst.size(); i++) {
            wrong += surestFirst.get(i).right() ? 0 : 1;
            threshold =
                    wrong <= promise.mostWrong() * (i + 1) ? surestFirst.get(i).confidence() : threshold;
        }
        return threshold;
    }

    private static AlarmTrial alarm(Promise promise, World world, long seed, Sample truth, double threshold) {
        List<Item> shown =
                truth.inTime().stream().filter(item -> item.raw() >= threshold).toList();
        return new AlarmTrial(world, seed, promise, shown);
    }
}
