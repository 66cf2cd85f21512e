package com.surefoot.bench.outcomes;

import com.surefoot.reliability.calibration.Trial;
import com.surefoot.reliability.calibration.VennAbers;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.history.TrackRecord;
import com.surefoot.reliability.history.TrackRecord.Foretold;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Raw figures and confidences of all items, each resting on what was known when its day came.
 *
 * <p>Running: outcomes up to {@code lead} days before an item's day are known. The model has learnt all of them, and its
 * figure is the confidence. Frozen: the model has learnt the
 * training period and nothing since, and the confidence is calibrated once, by the calibration period.
 */
final class Foresight {

    private final List<Item> items;
    private final double[] raws;
    private final double[] confidences;

    private Foresight(List<Item> items, double[] raws, double[] confidences) {
        this.items = items;
        this.raws = raws;
        this.confidences = confidences;
    }

    List<Item> items() {
        return items;
    }

    double raw(int item) {
        return raws[item];
    }

    double confidence(int item) {
        return confidences[item];
    }

    static Foresight running(List<Item> items, int lead) {
        double[] raws = raws(items, lead, Long.MAX_VALUE);
        // The model keeps up with the world by itself; curves that were bent by the past made it worse more often than
        // better
        return new Foresight(items, raws, raws);
    }

    static Foresight frozen(List<Item> items, Split split) {
        double[] raws = raws(items, 1, split.trainUntil());
        return calibrated(items, raws, split);
    }

    /** Figures from elsewhere, calibrated once by the calibration period. */
    static Foresight calibrated(List<Item> items, double[] raws, Split split) {
        VennAbers curve = VennAbers.fit(trials(items, raws, split.calibration(items)));
        return new Foresight(
                items,
                raws,
                IntStream.range(0, raws.length)
                        .mapToDouble(i -> curve.confidence(raws[i]))
                        .toArray());
    }

    private static double[] raws(List<Item> items, int lead, long freeze) {
        TrackRecord model = new TrackRecord(items.get(0).day(), freeze == Long.MAX_VALUE);
        Foretold[] foretold = new Foretold[items.size()];
        double[] raws = new double[items.size()];
        boolean frozen = false;
        int learnt = 0;
        for (int i = 0; i < raws.length; i++) {
            long last = items.get(i).day() - lead;
            for (; learnt < i && items.get(learnt).day() <= Math.min(last, freeze); learnt++) {
                Item item = items.get(learnt);
                model.learn(item.day(), item.traits(), foretold[learnt], item.right());
            }
            if (!frozen) {
                model.refit(Math.min(last, freeze));
            }
            if (!frozen && last >= freeze) {
                frozen = true;
                model.freeze(freeze);
            }
            foretold[i] = model.foretell(last, items.get(i).traits());
            raws[i] = foretold[i].raw();
        }
        return raws;
    }

    private static List<Trial> trials(List<Item> items, double[] raws, Range range) {
        return range.stream()
                .mapToObj(i -> new Trial(raws[i], items.get(i).right()))
                .toList();
    }

    /** With the calibrated confidence. */
    List<Scored> confident(Range range) {
        return range.stream().mapToObj(i -> scored(i, confidences[i])).toList();
    }

    /** With the raw figure, by which items are ranked. */
    List<Scored> ranked(Range range) {
        return range.stream().mapToObj(i -> scored(i, raws[i])).toList();
    }

    private Scored scored(int i, double figure) {
        return new Scored(figure, items.get(i).right(), items.get(i).cluster());
    }

    /** With the raw figure, by day. */
    NavigableMap<Long, List<Scored>> byDay() {
        return byDay(raws);
    }

    /** With the calibrated confidence, by day. */
    NavigableMap<Long, List<Scored>> confidentByDay() {
        return byDay(confidences);
    }

    private NavigableMap<Long, List<Scored>> byDay(double[] figures) {
        return IntStream.range(0, figures.length)
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> items.get(i).day(),
                        TreeMap::new,
                        Collectors.mapping(i -> scored(i, figures[i]), Collectors.toCollection(ArrayList::new))));
    }
}
