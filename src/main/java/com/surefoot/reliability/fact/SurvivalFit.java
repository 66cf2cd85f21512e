package com.surefoot.reliability.fact;

import com.surefoot.reliability.fact.Survival.Ageing;
import com.surefoot.reliability.fact.Survival.ByLeadTime;
import com.surefoot.reliability.fact.Survival.ByLeadTime.Step;
import com.surefoot.reliability.fact.Survival.Reverting;
import com.surefoot.reliability.fact.Survival.Steady;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds how long values last by looks at them that were apart. */
final class SurvivalFit {

    /** A shape takes so many gaps with a change, and so many without, to be told. */
    private static final int ENOUGH = 200;

    /** Shapes are told by no more gaps than this, evenly chosen. */
    private static final int MOST = 5_000;

    private static final double[] SHAPES = {0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3};
    private static final double[] SHARES =
            IntStream.range(1, 20).mapToDouble(i -> i / 20.0).toArray();

    private SurvivalFit() {}

    /** The prior's survival, or one of another form if the gaps speak for it, at the rates that the gaps speak for. */
    static Survival fit(KindPrior prior, List<Gap> gaps) {
        Survival fitted = rates(prior, gaps);
        if (fitted instanceof ByLeadTime || !isEnough(gaps)) {
            return fitted;
        }
        List<Gap> some = some(gaps);
        return likeliest(fitted instanceof Steady steady ? steady : steady(some), some);
    }

    /** The prior's survival at the rates that the gaps speak for; of forms with two rates the prior itself. */
    static Survival rates(KindPrior prior, List<Gap> gaps) {
        if (prior.survival() instanceof Steady steady) {
            return new Steady(ChangeRate.irregular(gaps, steady.changes(), prior.weight()));
        }
        return prior.survival() instanceof ByLeadTime byLeadTime
                ? rates(byLeadTime, prior.weight(), gaps)
                : prior.survival();
    }

    /** A gap tells of the rate at which it began. */
    private static Survival rates(ByLeadTime before, double weight, List<Gap> gaps) {
        List<Step> steps = new ArrayList<>();
        double from = Double.NEGATIVE_INFINITY;
        for (Step step : before.steps()) {
            double above = from;
            List<Gap> within = gaps.stream()
                    .filter(gap -> gap.lead() > above && gap.lead() <= step.upTo())
                    .toList();
            steps.add(new Step(step.upTo(), ChangeRate.irregular(within, step.changes(), weight)));
            from = step.upTo();
        }
        return new ByLeadTime(steps);
    }

    /** Another form must earn its further parameter (Schwarz 1978, "Estimating the dimension of a model"). */
    private static Survival likeliest(Steady steady, List<Gap> gaps) {
        double price = Math.log(gaps.size()) / 2;
        Stream<Survival> others = Stream.concat(
                DoubleStream.of(SHAPES).mapToObj(shape -> ageing(shape, gaps)),
                DoubleStream.of(SHARES).mapToObj(share -> reverting(share, gaps)));
        return others.map(survival -> new Fitted(survival, logLikelihood(survival, gaps)))
                .max(Comparator.comparingDouble(Fitted::logLikelihood))
                .filter(best -> best.logLikelihood() - price > logLikelihood(steady, gaps))
                .map(Fitted::survival)
                .orElse(steady);
    }

    private record Fitted(Survival survival, double logLikelihood) {}

    private static Steady steady(List<Gap> gaps) {
        return new Steady(ChangeRate.irregular(gaps, 1, 0));
    }

    /** On a clock that runs as years to the power of the shape do, changes come at a steady rate. */
    private static Survival ageing(double shape, List<Gap> gaps) {
        List<Gap> clocked = gaps.stream()
                .map(gap -> new Gap(Math.pow(gap.years(), shape), gap.lead(), gap.changed(), gap.weight()))
                .toList();
        return new Ageing(shape, Math.pow(steady(clocked).changes(), -1 / shape));
    }

    /** The likeliest speed for a share of the time at which a value is there, by golden section on its logarithm. */
    private static Survival reverting(double share, List<Gap> gaps) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = Math.log(1e-3);
        double high = Math.log(1e4);
        while (high - low > 1e-3) {
            double lower = high - golden * (high - low);
            double upper = low + golden * (high - low);
            if (logLikelihood(reverting(share, lower), gaps) > logLikelihood(reverting(share, upper), gaps)) {
                high = upper;
            } else {
                low = lower;
            }
        }
        return reverting(share, (low + high) / 2);
    }

    private static Reverting reverting(double share, double logSpeed) {
        double speed = Math.exp(logSpeed);
        return new Reverting(speed * (1 - share), speed * share);
    }

    static double logLikelihood(Survival survival, List<Gap> gaps) {
        return gaps.stream()
                .mapToDouble(gap -> {
                    double holds = survival.holds(gap.years(), gap.lead());
                    return gap.weight() * Math.log(gap.changed() ? 1 - holds : holds);
                })
                .sum();
    }

    private static boolean isEnough(List<Gap> gaps) {
        double changed = weight(gaps.stream().filter(Gap::changed));
        return changed >= ENOUGH && weight(gaps.stream()) - changed >= ENOUGH;
    }

    private static double weight(Stream<Gap> gaps) {
        return gaps.mapToDouble(Gap::weight).sum();
    }

    private static List<Gap> some(List<Gap> gaps) {
        int each = (gaps.size() + MOST - 1) / MOST;
        return Stream.iterate(0, i -> i < gaps.size(), i -> i + each)
                .map(gaps::get)
                .toList();
    }
}
