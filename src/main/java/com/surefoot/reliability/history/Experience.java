package com.surefoot.reliability.history;

/**
 * What a track record has come to: how far off its first hint is. Many may ask it at once.
 *
 * <p>What was lately so counts for what comes soon alone. How much it counts was learnt a day ahead, and it is worth little
 * further ahead than that: of flights from New York (January to August 2013), whether they would be within 15 minutes was
 * foretold with Brier scores of .177 and .185 (May and June; July and August) a day ahead, and .182 and .190 without the
 * last days; two days ahead with .183 and .190, and .182 and .190 without them.
 */
public final class Experience {

    private final Opinions opinions;
    private final Blend soon;
    private final Blend later;

    Experience(Opinions opinions, Blend soon, Blend later) {
        this.opinions = opinions;
        this.soon = soon;
        this.later = later;
    }

    /**
     * How much the log-odds that something proves right are above its first hint, if its day comes after the last one.
     *
     * @param last the last day of which outcomes can be known
     */
    public double soon(long last, Traits traits) {
        return above(soon, last, traits);
    }

    /**
     * The same of something that is more than a day ahead: by what became of its like, whatever was lately so.
     *
     * @param last the last day of which outcomes can be known
     */
    public double later(long last, Traits traits) {
        return above(later, last, traits);
    }

    private double above(Blend blend, long last, Traits traits) {
        double[] known = opinions.of(last, traits);
        double start = known[known.length - 1];
        return LogOdds.within(start + blend.logOdds(known)) - start;
    }
}
