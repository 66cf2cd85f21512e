package com.surefoot.reliability.fact;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns how good sources are, who copies, and how long values last. All of it is computed from what is listed, so that it
 * follows when an outcome is taken back.
 *
 * @param known sources that are known to copy
 */
public record FactLearner(FactPriors priors, Copying known) {

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
        FactModel lasting = new FactModel(priors, Map.of(), survivals(histories), known);
        Truths truths = Truths.of(outcomes, histories);
        FactModel accurate = accurate(lasting, truths.trials(lasting));
        return new FactModel(
                accurate.priors(),
                accurate.accuracies(),
                accurate.survivals(),
                CopyDetection.detect(accurate, truths, known));
    }

    private Map<FactKind, Survival> survivals(Map<FactId, List<Observation>> histories) {
        Map<FactKind, Survival> survivals = new EnumMap<>(FactKind.class);
        Gaps.of(histories).forEach((kind, gaps) -> survivals.put(kind, SurvivalFit.fit(priors.of(kind), gaps)));
        return survivals;
    }

    private FactModel accurate(FactModel lasting, List<Trial> trials) {
        Map<Witness, Accuracy> accuracies = new HashMap<>();
        FactPriors learned = priors;
        for (FactKind kind : FactKind.values()) {
            Map<Manner, Accuracy> ofAnybody = new EnumMap<>(Manner.class);
            for (Manner manner : Manner.values()) {
                AccuracyPool pool = pool(kind, manner, trials);
                ofAnybody.put(manner, pool.ofAnybody());
                accuracies.putAll(pool.accuracies());
            }
            KindPrior prior = priors.of(kind);
            learned =
                    learned.with(kind, new KindPrior(prior.wrongValues(), ofAnybody, prior.survival(), prior.weight()));
        }
        return new FactModel(learned, accuracies, lasting.survivals(), known);
    }

    private AccuracyPool pool(FactKind kind, Manner manner, List<Trial> trials) {
        Map<Witness, List<Trial>> own = trials.stream()
                .filter(trial ->
                        trial.witness().kind() == kind && trial.witness().manner() == manner)
                .collect(groupingBy(Trial::witness));
        return new AccuracyPool(
                priors.of(kind).accuracy(manner), priors.of(kind).wrongValues(), own);
    }
}
