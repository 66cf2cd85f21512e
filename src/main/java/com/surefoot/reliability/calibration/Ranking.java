package com.surefoot.reliability.calibration;

import com.surefoot.reliability.certificate.Scored;
import java.util.ArrayList;
import java.util.List;

/**
 * How well confidences put what proves right above what proves wrong. Outcomes of one confidence count as if they were
 * in random order.
 *
 * @param auc chance that a right one has more confidence than a wrong one (area under the ROC curve; Hanley and McNeil
 *     1982, "The meaning and use of the area under a receiver operating characteristic curve"); a half if all are alike
 * @param aurc share of wrong ones among the surest, averaged over all coverages (Geifman, Uziel and El-Yaniv 2019,
 *     "Bias-reduced uncertainty estimation for deep neural classifiers")
 * @param augrc chance of something both shown and wrong, averaged over all coverages (Traub et al. 2024, "Overcoming
 *     common flaws in the evaluation of selective classification systems")
 * @param curve risk and coverage at each confidence there is, highest first
 */
public record Ranking(double auc, double aurc, double augrc, List<Point> curve) {

    public Ranking {
        curve = List.copyOf(curve);
    }

    /**
     * What showing all from a confidence on comes to.
     *
     * @param coverage share that is shown
     * @param risk share of these that is wrong
     */
    public record Point(double threshold, double coverage, double risk) {}

    /** The curve without points that are closer to the one before than a share of all outcomes; the last one stays. */
    public List<Point> curve(double finest) {
        List<Point> kept = new ArrayList<>();
        double last = 0;
        for (Point point : curve) {
            if (point.coverage() - last >= finest || point.coverage() >= 1) {
                kept.add(point);
                last = point.coverage();
            }
        }
        return kept;
    }

    /**
     * Ranks outcomes.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Ranking of(List<Scored> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("No outcomes to rank. Maybe the period is empty?");
        }
        return new Areas(Levels.ofScored(outcomes)).ranking();
    }

    /** Sums over the levels, surest first. */
    private static final class Areas {

        private final Levels levels;
        private final double count;
        private final List<Point> curve = new ArrayList<>();
        private double shown;
        private double wrong;
        private double rightBeforeWrong;
        private double risks;
        private double generalizedRisks;

        Areas(Levels levels) {
            this.levels = levels;
            this.count = levels.weight();
            for (int i = levels.count() - 1; i >= 0; i--) {
                add(i);
            }
        }

        private void add(int level) {
            double before = shown - wrong;
            rightBeforeWrong += levels.wrong(level) * (before + levels.right(level) / 2);
            for (double i = 1; i <= levels.weight(level); i++) {
                double sofar = wrong + i * levels.wrong(level) / levels.weight(level);
                risks += sofar / (shown + i);
                generalizedRisks += sofar / count;
            }
            shown += levels.weight(level);
            wrong += levels.wrong(level);
            curve.add(new Point(levels.figure(level), shown / count, wrong / shown));
        }

        Ranking ranking() {
            double pairs = wrong * (shown - wrong);
            return new Ranking(
                    pairs == 0 ? 0.5 : rightBeforeWrong / pairs, risks / count, generalizedRisks / count, curve);
        }
    }
}
