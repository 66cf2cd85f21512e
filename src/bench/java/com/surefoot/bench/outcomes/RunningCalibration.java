package com.surefoot.bench.outcomes;

import com.surefoot.reliability.calibration.Calibration;
import com.surefoot.reliability.calibration.Trial;
import com.surefoot.reliability.calibration.VennAbers;
import java.util.List;

/**
 * Calibrates each item by what was known before its day, anew each week. Of three curves, the one that has done best so far
 * is used: none at all, for raw figures that keep up with the world by themselves; one by the last {@value #DAYS} days; and
 * one by all days (follow the leader; Cesa-Bianchi and Lugosi 2006, "Prediction, learning, and games", section 3.2).
 */
final class RunningCalibration {

    private static final int DAYS = 112;
    private static final int WEEK = 7;
    private static final int FEWEST = 500;

    private final List<Item> items;
    private final double[] raws;
    private final int lead;

    /** What each curve said, and its squared error on what is known. */
    private final double[][] said;

    private final double[] errors = new double[3];
    private Calibration[] curves = {raw -> raw, raw -> raw, raw -> raw};
    private long next = Long.MIN_VALUE;
    private int known;
    private int recent;

    RunningCalibration(List<Item> items, double[] raws, int lead) {
        this.items = items;
        this.raws = raws;
        this.lead = lead;
        this.said = new double[raws.length][];
    }

    double[] confidences() {
        double[] confidences = new double[raws.length];
        for (int i = 0; i < raws.length; i++) {
            if (items.get(i).day() >= next) {
                renew(i);
            }
            said[i] = said(raws[i]);
            confidences[i] = said[i][leader()];
        }
        return confidences;
    }

    private double[] said(double raw) {
        double[] all = new double[curves.length];
        for (int curve = 0; curve < all.length; curve++) {
            all[curve] = curves[curve].confidence(raw);
        }
        return all;
    }

    private int leader() {
        int best = 0;
        for (int curve = 1; curve < errors.length; curve++) {
            best = errors[curve] < errors[best] ? curve : best;
        }
        return best;
    }

    private void renew(int i) {
        long last = items.get(i).day() - lead;
        for (; known < i && items.get(known).day() <= last; known++) {
            addErrors(known);
        }
        while (recent < known && items.get(recent).day() <= last - DAYS) {
            recent++;
        }
        if (known - recent >= FEWEST) {
            curves = new Calibration[] {raw -> raw, curve(recent, known), curve(0, known)};
        }
        next = items.get(i).day() + WEEK;
    }

    private void addErrors(int place) {
        double truth = items.get(place).right() ? 1 : 0;
        for (int curve = 0; curve < errors.length; curve++) {
            double miss = said[place][curve] - truth;
            errors[curve] += miss * miss;
        }
    }

    private Calibration curve(int from, int to) {
        return VennAbers.fit(new Range(from, to)
                .stream()
                        .mapToObj(i -> new Trial(raws[i], items.get(i).right()))
                        .toList());
    }
}
