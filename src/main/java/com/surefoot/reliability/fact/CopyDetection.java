package com.surefoot.reliability.fact;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.reliability.fact.Truths.Truth;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who copies from whom, by the errors they share (Dong, Berti-Equille and Srivastava 2009, "Integrating conflicting data:
 * the role of source dependence", section 3): two that err alike where many errors are possible hardly do so by chance,
 * while two that are right alike say little. The share that is copied is unknown here, and a posterior taken over it.
 */
final class CopyDetection {

    /** Before anything is seen two sources copy with this chance (section 3.2). */
    private static final double COPIES = 0.2;

    /** What is copied, if anything is; each as likely as the next. */
    private static final double[] SHARES = {0.2, 0.4, 0.6, 0.8, 0.9, 0.97, 0.995};

    /** What is less is nothing. */
    private static final double LEAST = 0.01;

    private final FactModel model;
    private final Map<Pair, double[]> likelihoods = new HashMap<>();

    private CopyDetection(FactModel model) {
        this.model = model;
    }

    private record Pair(String one, String other) {}

    /** Adds what the truths tell to those that are known to copy. */
    static Copying detect(FactModel model, Truths truths, Copying known) {
        CopyDetection detection = new CopyDetection(model);
        truths.list().forEach(detection::see);
        Copying copying = known;
        for (Map.Entry<Pair, double[]> entry : detection.likelihoods.entrySet()) {
            Pair pair = entry.getKey();
            double share = Math.max(share(entry.getValue()), known.share(pair.one(), pair.other()));
            copying = share < LEAST ? copying : copying.with(pair.one(), pair.other(), share);
        }
        return copying;
    }

    private void see(Truth truth) {
        for (Observation one : truth.said()) {
            for (Observation other : truth.said()) {
                boolean isPair = one.source().compareTo(other.source()) < 0
                        && !Testimony.isByPerson(one)
                        && !Testimony.isByPerson(other);
                if (isPair && truth.tells(one) && truth.tells(other)) {
                    compare(truth, one, other);
                }
            }
        }
    }

    /** Gathers the logarithms of how much likelier this is with each share copied, in each direction. */
    private void compare(Truth truth, Observation one, Observation other) {
        double[] sums = likelihoods.computeIfAbsent(
                new Pair(one.source(), other.source()), pair -> new double[2 * SHARES.length]);
        boolean isAlike = one.value().equals(other.value());
        double both = isAlike ? chance(truth, one, other) : 1;
        double first = isAlike ? chance(truth, one) / both : 0;
        double second = isAlike ? chance(truth, other) / both : 0;
        for (int i = 0; i < SHARES.length; i++) {
            double share = SHARES[i];
            sums[i] += Math.log(1 - share + share * first);
            sums[SHARES.length + i] += Math.log(1 - share + share * second);
        }
    }

    /**
     * The chance that sources say what they said, each for itself, by what came out later. Going back in time, the latest
     * first: two that say what was true before a change are late, and no copies.
     */
    private double chance(Truth truth, Observation... said) {
        List<Observation> latestFirst = Stream.of(said)
                .sorted(Comparator.comparing(Observation::seenAt).reversed())
                .toList();
        List<String> values = Stream.concat(
                        Stream.of(truth.claim().value()), latestFirst.stream().map(Observation::value))
                .distinct()
                .toList();
        FactId fact = truth.claim().fact();
        Belief belief = Belief.knowing(
                values,
                fact.kind(),
                model.priors().of(fact.kind()),
                truth.claim().value(),
                truth.outcome().right());
        Instant until = truth.outcome().happenedAt();
        double chance = 1;
        for (Observation observation : latestFirst) {
            belief.pass(model.holds(fact, observation.seenAt(), until));
            chance *= belief.hear(
                    observation.value(), model.accuracy(Witness.of(observation)).mean(), 1);
            until = observation.seenAt();
        }
        return chance;
    }

    private static double share(double[] logLikelihoods) {
        double copied = 0;
        double all = 0;
        double highest = 0;
        for (double each : logLikelihoods) {
            highest = Math.max(highest, each);
        }
        for (int i = 0; i < logLikelihoods.length; i++) {
            double weight = COPIES / logLikelihoods.length * Math.exp(logLikelihoods[i] - highest);
            all += weight;
            copied += weight * SHARES[i % SHARES.length];
        }
        return copied / (all + (1 - COPIES) * Math.exp(-highest));
    }
}
