package com.surefoot.reliability.fact;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.evidence.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What came out of facts, held against what sources had said of them by then. */
final class Truths {

    /** What came out, and what each source had said last by then. */
    record Truth(Outcome outcome, Claim.OfFact claim, List<Observation> said) {

        /** Whether it is known if somebody who said this was right. */
        boolean tells(Observation observation) {
            return outcome.right() || observation.value().equals(claim.value());
        }

        boolean isRight(Observation observation) {
            return outcome.right() && observation.value().equals(claim.value());
        }
    }

    private final List<Truth> truths;

    private Truths(List<Truth> truths) {
        this.truths = truths;
    }

    /** Outcomes of elements and itineraries tell of no single fact, and are passed over. */
    static Truths of(Collection<Outcome> outcomes, Map<FactId, List<Observation>> histories) {
        List<Truth> truths = new ArrayList<>();
        outcomes.stream()
                .sorted(Comparator.comparing(Outcome::happenedAt).thenComparing(Outcome::id))
                .forEach(outcome -> {
                    if (outcome.claim() instanceof Claim.OfFact claim) {
                        truths.add(new Truth(outcome, claim, said(outcome, claim, histories)));
                    }
                });
        return new Truths(truths);
    }

    List<Truth> list() {
        return truths;
    }

    /** One for each thing that was ever said, by the first outcome after it: the hundredth who finds it so adds nothing. */
    List<Trial> trials() {
        Set<Observation> tried = new HashSet<>();
        List<Trial> trials = new ArrayList<>();
        for (Truth truth : truths) {
            for (Observation observation : truth.said()) {
                if (truth.tells(observation) && tried.add(observation)) {
                    trials.add(new Trial(
                            Witness.of(observation),
                            truth.isRight(observation),
                            Occasion.years(observation.seenAt(), truth.outcome().happenedAt()),
                            Occasion.lead(observation)));
                }
            }
        }
        return trials;
    }

    private static List<Observation> said(
            Outcome outcome, Claim.OfFact claim, Map<FactId, List<Observation>> histories) {
        List<Observation> history = histories.getOrDefault(claim.fact(), List.of());
        List<Observation> said = Testimony.live(claim.fact(), history, outcome.happenedAt(), outcome.happenedAt());
        boolean isOnRecord =
                said.stream().anyMatch(observation -> observation.source().equals(claim.source()));
        if (!isOnRecord) {
            said.add(unrecorded(outcome, claim));
        }
        return said;
    }

    /** Where there is no record of what its source said, the claim itself says it, and says it of the last moment. */
    private static Observation unrecorded(Outcome outcome, Claim.OfFact claim) {
        return new Observation(
                claim.fact(), claim.source(), Manner.LISTED, outcome.happenedAt(), Optional.empty(), claim.value());
    }
}
