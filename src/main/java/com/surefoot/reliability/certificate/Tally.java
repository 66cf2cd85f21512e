package com.surefoot.reliability.certificate;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;

/**
 * How many were shown, and how many of them were wrong.
 *
 * @param designEffect so many outcomes tell as much as one that stands alone; at least 1
 */
public record Tally(long shown, long wrong, double designEffect) {

    public Tally {
        if (wrong < 0 || shown < wrong || !(designEffect >= 1)) {
            throw new IllegalArgumentException("%d wrong of %d, each worth 1/%s. Maybe the counts are swapped?"
                    .formatted(wrong, shown, designEffect));
        }
    }

    static Tally of(List<Scored> shown, double correlation) {
        long wrong = shown.stream().filter(scored -> !scored.right()).count();
        return new Tally(shown.size(), wrong, designEffect(shown, correlation));
    }

    /** How many outcomes that stand alone tell as much. */
    public double effectiveShown() {
        return shown / designEffect;
    }

    public double effectiveWrong() {
        return wrong / designEffect;
    }

    /** Kish 1965, "Survey sampling", section 5.4, with the mean size of cluster that an outcome finds itself in. */
    private static double designEffect(List<Scored> shown, double correlation) {
        double squares = clusters(shown).stream()
                .mapToDouble(cluster -> (double) cluster.size() * cluster.size())
                .sum();
        return shown.isEmpty() ? 1 : Math.max(1, 1 + (squares / shown.size() - 1) * correlation);
    }

    /**
     * How much outcomes of a cluster fail together, by analysis of variance (Donner 1986, "A review of inference
     * procedures for the intraclass correlation coefficient in the one-way random effects model"); none below 0.
     */
    static double correlation(List<Scored> all) {
        Collection<List<Scored>> clusters = clusters(all);
        int groups = clusters.size();
        int count = all.size();
        if (groups < 2 || count <= groups) {
            return 0;
        }
        double mean = wrongShare(all);
        double between = 0;
        double within = 0;
        double squares = 0;
        for (List<Scored> cluster : clusters) {
            double share = wrongShare(cluster);
            between += cluster.size() * (share - mean) * (share - mean);
            within += cluster.size() * share * (1 - share);
            squares += (double) cluster.size() * cluster.size();
        }
        between /= groups - 1;
        within /= count - groups;
        double size = (count - squares / count) / (groups - 1);
        double spread = between + (size - 1) * within;
        return spread <= 0 ? 0 : Math.max(0, (between - within) / spread);
    }

    private static double wrongShare(List<Scored> some) {
        return some.stream().filter(scored -> !scored.right()).count() / (double) some.size();
    }

    private static Collection<List<Scored>> clusters(List<Scored> some) {
        return some.stream().collect(groupingBy(Scored::cluster)).values();
    }
}
