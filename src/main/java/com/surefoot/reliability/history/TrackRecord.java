package com.surefoot.reliability.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Foretells how often something proves right by what became of its like, seen from several sides, and of all at its place
 * lately; how much each of these counts is learnt from how well it foretold. What is foretold for a day rests on outcomes
 * that were given before it alone, so that its record is an honest one ("prequential"; Dawid 1984, "Statistical theory:
 * the prequential approach").
 *
 * <p>Learns in place; not for use by several threads at once.
 */
public final class TrackRecord {

    /** Weights are worth finding again after so many days. */
    private static final int REFIT_DAYS = 7;

    /** Weights found by fewer outcomes are worth less than none. */
    private static final int FEWEST = 200;

    /** They are worth finding again at once if there are so many times as many outcomes. */
    private static final double GROWTH = 1.5;

    private final Opinions opinions;
    private final List<double[]> known = new ArrayList<>();
    private final List<Boolean> rights = new ArrayList<>();
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
        this(new Opinions(firstDay, looksLately, false));
    }

    private TrackRecord(Opinions opinions) {
        this.opinions = opinions;
    }

    /**
     * A record that nothing is on yet, of how far off the first hint is: without outcomes it foretells what the hint says.
     *
     * @param firstDay of all outcomes, as a number of days since any day
     */
    public static TrackRecord ofHint(long firstDay) {
        return new TrackRecord(new Opinions(firstDay, true, true));
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
        double[] heard = opinions.of(Math.min(last, frozenOn), traits);
        double start = heard[heard.length - 1];
        return new Foretold(LogOdds.share(start + blend.logOdds(heard)), heard, opinions.outcomes() >= FEWEST);
    }

    /**
     * Learns what became of something; days in order.
     *
     * @throws IllegalStateException if it is frozen
     */
    public void learn(long day, Traits traits, Foretold foretold, boolean right) {
        learn(day, traits, right);
        if (foretold.informed) {
            known.add(foretold.opinions);
            rights.add(right);
        }
    }

    /**
     * Learns what became of something, but not how much opinions count: where there are many things, some of them tell.
     *
     * @throws IllegalStateException if it is frozen
     */
    public void learn(long day, Traits traits, boolean right) {
        if (frozenOn < Long.MAX_VALUE) {
            throw new IllegalStateException(
                    "Day %d comes after it was frozen on day %d. Maybe make a new one?".formatted(day, frozenOn));
        }
        opinions.add(day, traits, right);
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

    /**
     * What all that was learnt comes to; the record learns no more.
     *
     * @param day the last one of which outcomes were known
     * @return nothing if opinions cannot be weighed by so few outcomes
     */
    public Optional<Experience> experience(long day) {
        freeze(day);
        if (known.size() < FEWEST) {
            return Optional.empty();
        }
        int all = known.get(0).length - 1;
        Blend soon = Blend.none(all).fitted(known, rights);
        Blend later = Blend.none(all - opinions.ofLately()).fitted(known, rights);
        return Optional.of(new Experience(opinions, soon, later));
    }
}
