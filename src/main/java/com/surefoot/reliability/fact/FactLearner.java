package com.surefoot.reliability.fact;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import com.surefoot.reliability.fact.AccuracyPool.Counts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * Learns how good sources are, who copies, and how long values last. All of it is computed from what is listed, so that it
 * follows when an outcome is taken back.
 *
 * <p>A value that turned out false may have been false when it was told, or have changed since. Which of the two is not
 * seen, so that accuracies and change rates are found together, by expectation and maximisation (Dempster, Laird and Rubin
 * 1977, "Maximum likelihood from incomplete data via the EM algorithm").
 *
 * @param known sources that are known to copy
 */
public record FactLearner(FactPriors priors, Copying known) {

    private static final int MOST_ROUNDS = 100;

    /** Rounds go over no more trials, and no more gaps of a kind, than this, evenly chosen; the last one over all. */
    private static final int MOST = 40_000;

    /** Accuracies are found when they move by no more than this. */
    private static final double PRECISION = 2e-4;

    public FactLearner {
        requireNonNull(priors, "priors");
        requireNonNull(known, "known");
    }

    /**
     * What is known after these outcomes.
     *
     * @param outcomes in any order; those of elements and itineraries tell of no single fact, and are passed over
     * @param histories what was seen of the facts, in any order
     */
    public FactModel learn(Collection<Outcome> outcomes, Map<FactId, List<Observation>> histories) {
        Gaps gaps = Gaps.of(histories);
        return new FactLearner(gaps.watched(priors), known).learn(Truths.of(outcomes, histories), gaps.byKind());
    }

    private FactModel learn(Truths truths, Map<FactKind, List<Gap>> gaps) {
        List<Trial> trials = truths.trials();
        Map<FactKind, List<Gap>> someGaps = new EnumMap<>(FactKind.class);
        gaps.forEach((kind, own) -> someGaps.put(kind, some(own)));
        FactModel model = new FactModel(priors, Map.of(), survivals(someGaps, SurvivalFit::rates), known);
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > PRECISION; round++) {
            FactModel next = improved(model, someGaps, some(trials), SurvivalFit::rates);
            moved = moved(model, next);
            model = next;
        }
        model = improved(model, gaps, trials, SurvivalFit::fit);
        Copying copying = CopyDetection.detect(model, truths, known);
        return new FactModel(model.priors(), model.accuracies(), model.survivals(), copying);
    }

    private static <T> List<T> some(List<T> all) {
        int each = (all.size() + MOST - 1) / MOST;
        return each <= 1
                ? all
                : IntStream.iterate(0, i -> i < all.size(), i -> i + each)
                        .mapToObj(all::get)
                        .toList();
    }

    private static double moved(FactModel before, FactModel after) {
        return after.accuracies().keySet().stream()
                .mapToDouble(witness -> Math.abs(after.accuracy(witness).mean()
                        - before.accuracy(witness).mean()))
                .max()
                .orElse(0);
    }

    private FactModel improved(
            FactModel model,
            Map<FactKind, List<Gap>> gaps,
            List<Trial> trials,
            BiFunction<KindPrior, List<Gap>, Survival> fit) {
        List<Double> wasRight = wasRight(model, trials);
        FactModel accurate = accurate(trials, wasRight);
        return new FactModel(
                accurate.priors(), accurate.accuracies(), survivals(withTrials(gaps, trials, wasRight), fit), known);
    }

    private static List<Double> wasRight(FactModel model, List<Trial> trials) {
        return trials.stream()
                .map(trial -> {
                    FactKind kind = trial.witness().kind();
                    return trial.wasRight(
                            model.accuracy(trial.witness()).mean(),
                            model.survival(kind).holds(trial.years(), trial.lead()),
                            model.priors().of(kind).wrongValues());
                })
                .toList();
    }

    /** An outcome is another look at what was seen, if that was right then. */
    private static Map<FactKind, List<Gap>> withTrials(
            Map<FactKind, List<Gap>> seen, List<Trial> trials, List<Double> wasRight) {
        Map<FactKind, List<Gap>> gaps = new EnumMap<>(FactKind.class);
        seen.forEach((kind, own) -> gaps.put(kind, new ArrayList<>(own)));
        for (int i = 0; i < trials.size(); i++) {
            Trial trial = trials.get(i);
            if (trial.years() > 0 && wasRight.get(i) > 0) {
                gaps.computeIfAbsent(trial.witness().kind(), kind -> new ArrayList<>())
                        .add(new Gap(trial.years(), trial.lead(), !trial.right(), wasRight.get(i)));
            }
        }
        return gaps;
    }

    private Map<FactKind, Survival> survivals(
            Map<FactKind, List<Gap>> gaps, BiFunction<KindPrior, List<Gap>, Survival> fit) {
        Map<FactKind, Survival> survivals = new EnumMap<>(FactKind.class);
        gaps.forEach((kind, own) -> survivals.put(kind, fit.apply(priors.of(kind), own)));
        return survivals;
    }

    private FactModel accurate(List<Trial> trials, List<Double> wasRight) {
        Map<Witness, Counts> counts = new HashMap<>();
        for (int i = 0; i < trials.size(); i++) {
            Witness witness = trials.get(i).witness();
            counts.put(witness, counts.getOrDefault(witness, new Counts(0, 0)).plus(wasRight.get(i)));
        }
        Map<Witness, Accuracy> accuracies = new HashMap<>();
        FactPriors learned = priors;
        for (FactKind kind : FactKind.values()) {
            Map<Manner, Accuracy> ofAnybody = new EnumMap<>(Manner.class);
            for (Manner manner : Manner.values()) {
                AccuracyPool pool = new AccuracyPool(priors.of(kind).accuracy(manner), of(counts, kind, manner));
                ofAnybody.put(manner, pool.ofAnybody());
                accuracies.putAll(pool.accuracies());
            }
            learned = learned.with(kind, priors.of(kind).with(ofAnybody));
        }
        return new FactModel(learned, accuracies, Map.of(), known);
    }

    private static Map<Witness, Counts> of(Map<Witness, Counts> counts, FactKind kind, Manner manner) {
        Map<Witness, Counts> own = new HashMap<>(counts);
        own.keySet().removeIf(witness -> witness.kind() != kind || witness.manner() != manner);
        return own;
    }
}
