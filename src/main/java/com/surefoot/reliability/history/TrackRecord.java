package com.surefoot.reliability.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Foretells how often something proves right by what became of its like, seen from several sides, and of all at its place
 * lately; how much each of these counts is learnt from how well it foretold. What is foretold for a day rests on outcomes
 * that were given before it alone, so that its record is an honest one ("prequential"; Dawid 1984, "Statistical theory:
 * the prequential approach").
 *
 * <p>Learns in place; not for use by several threads at once.
 */
public final class TrackRecord {

    /** A season: longer, and the year is averaged away; shorter, and routes are forgotten. Not tuned. */
    private static final double HALF_LIFE_DAYS = 90;

    /** Usual for delays by hour, carrier, route and flight. Not tuned. */
    private static final double PSEUDO_COUNT = 50;

    /** Weights are worth finding again after so many days. */
    private static final int REFIT_DAYS = 7;

    /** Weights found by fewer outcomes are worth less than none. */
    private static final int FEWEST = 200;

    /** They are worth finding again at once if there are so many times as many outcomes. */
    private static final double GROWTH = 1.5;

    /** Of what was lately there is one case a day, however many outcomes: fewer days say nothing on how much it counts. */
    private static final int DAYS_TO_JUDGE = 28;

    /** Where opinions start from: that nine of ten prove right. */
    private static final double USUAL = LogOdds.of(0.9);

    private final Company company = new Company(HALF_LIFE_DAYS, PSEUDO_COUNT);
    private final Lately lately = new Lately();
    private final List<double[]> known = new ArrayList<>();
    private final List<Boolean> rights = new ArrayList<>();
    private final long firstDay;
    private final boolean looksLately;
    private Blend blend = Blend.none(0);
    private long fittedOn = Long.MIN_VALUE;
    private int fittedBy;
    private long frozenOn = Long.MAX_VALUE;

    /**
     * A record that nothing is on yet.
     *
     * @param firstDay of all outcomes, as a number of days since any day
     * @param looksLately whether the last days count for more than any; of no use to one that will be frozen
     */
    public TrackRecord(long firstDay, boolean looksLately) {
        this.firstDay = firstDay;
        this.looksLately = looksLately;
    }

    /** What is foretold of something, to be handed back with its outcome. */
    public static final class Foretold {

        private final double raw;
        private final double[] opinions;

        /** Whether enough was known to learn from it how much opinions count. */
        private final boolean informed;

        private Foretold(double raw, double[] opinions, boolean informed) {
            this.raw = raw;
            this.opinions = opinions;
            this.informed = informed;
        }

        /** The chance that it proves right, before calibration. */
        public double raw() {
            return raw;
        }
    }

    /**
     * Foretells something.
     *
     * @param last the last day of which outcomes can be known when it is foretold
     */
    public Foretold foretell(long last, Traits traits) {
        double[] opinions = opinions(Math.min(last, frozenOn), traits);
        double start = opinions[opinions.length - 1];
        return new Foretold(LogOdds.share(start + blend.logOdds(opinions)), opinions, company.outcomes() >= FEWEST);
    }

    private double[] opinions(long last, Traits traits) {
        double share = company.share();
        double all = LogOdds.of(share);
        List<Double> opinions = new ArrayList<>();
        opinions.add(1.0);
        traits.views().forEach(view -> opinions.add(LogOdds.of(company.share(last - firstDay, view)) - all));
        traits.hints().forEach(hint -> opinions.add(hint - USUAL));
        if (looksLately) {
            for (double above : lately.above(last, traits.place(), share)) {
                opinions.add(last - firstDay < DAYS_TO_JUDGE ? 0 : above + all - USUAL);
            }
        }
        opinions.add(USUAL);
        return opinions.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Learns what became of something; days in order.
     *
     * @throws IllegalStateException if it is frozen
     */
    public void learn(long day, Traits traits, Foretold foretold, boolean right) {
        if (frozenOn < Long.MAX_VALUE) {
            throw new IllegalStateException(
                    "Day %d comes after it was frozen on day %d. Maybe make a new one?".formatted(day, frozenOn));
        }
        company.add(day - firstDay, traits.views(), right);
        lately.add(day, traits.place(), right);
        if (foretold.informed) {
            known.add(foretold.opinions);
            rights.add(right);
        }
    }

    /** Finds the weights again by all that was learnt, if much was learnt since or that is due after a day. */
    public void refit(long day) {
        boolean isDue = (day - REFIT_DAYS >= fittedOn && known.size() > fittedBy) || known.size() > GROWTH * fittedBy;
        if (known.size() >= FEWEST && isDue) {
            fittedOn = day;
            fittedBy = known.size();
            blend = (blend.isNone() ? Blend.none(known.get(0).length - 1) : blend).fitted(known, rights);
        }
    }

    /** Learns no more: what comes is foretold by what was known on a day. */
    public void freeze(long day) {
        frozenOn = day;
    }
}
