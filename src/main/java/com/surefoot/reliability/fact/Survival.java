package com.surefoot.reliability.fact;

import java.util.List;

/**
 * How long values of a kind last. All times are in years of {@value #SECONDS_A_YEAR} seconds; all rates are changes a
 * year.
 */
public sealed interface Survival {

    /** Of the Gregorian calendar's mean year. */
    long SECONDS_A_YEAR = 31_556_952;

    /**
     * The chance that a value that was true is true some time later.
     *
     * @param years that have passed, from 0
     * @param lead years from when it was true to the day the fact is about; infinite where it holds on any day
     */
    double holds(double years, double lead);

    /** Changes come at the same rate at any time (a Poisson process), and never back. */
    record Steady(double changes) implements Survival {

        public Steady {
            requireRate("change", changes);
        }

        @Override
        public double holds(double years, double lead) {
            return Math.exp(-changes * years);
        }
    }

    /**
     * Changes come the more often (shape above 1) or the less often (below 1) the longer a value has been seen: Weibull
     * 1951, "A statistical distribution function of wide applicability".
     *
     * @param scale years after which 1 in e is left
     */
    record Ageing(double shape, double scale) implements Survival {

        public Ageing {
            requireRate("shape", shape);
            requireRate("scale", scale);
        }

        @Override
        public double holds(double years, double lead) {
            return Math.exp(-Math.pow(years / scale, shape));
        }
    }

    /**
     * A value goes and comes back, as a seasonal closing does: a Markov chain of two states in continuous time (Norris
     * 1997, "Markov Chains", example 2.1.3).
     */
    record Reverting(double changes, double returns) implements Survival {

        public Reverting {
            requireRate("change", changes);
            requireRate("return", returns);
        }

        @Override
        public double holds(double years, double lead) {
            double share = returns / (changes + returns);
            return share + (1 - share) * Math.exp(-(changes + returns) * years);
        }
    }

    /**
     * Changes come the faster the nearer the day is, as prices' do. What is about no day in particular may be about the
     * next, and takes the first step's rate.
     *
     * @param steps by lead time, the shortest first
     */
    record ByLeadTime(List<Step> steps) implements Survival {

        /** The rate while no more than so many years are left; the last step is endless. */
        public record Step(double upTo, double changes) {

            public Step {
                requireRate("lead time", upTo);
                requireRate("change", changes);
            }
        }

        public ByLeadTime {
            steps = List.copyOf(steps);
            if (steps.isEmpty() || steps.get(steps.size() - 1).upTo() < Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "No rate for the longest of lead times in %s. Maybe the last step is to have none?"
                                .formatted(steps));
            }
        }

        @Override
        public double holds(double years, double lead) {
            double day = lead == Double.POSITIVE_INFINITY ? 0 : lead;
            double expected = 0;
            double from = Double.NEGATIVE_INFINITY;
            for (Step step : steps) {
                expected += step.changes() * Math.max(0, Math.min(day, step.upTo()) - Math.max(day - years, from));
                from = step.upTo();
            }
            return Math.exp(-expected);
        }
    }

    private static void requireRate(String what, double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException(
                    "A %s of %s is none above 0. Maybe too little was seen to tell?".formatted(what, rate));
        }
    }
}
