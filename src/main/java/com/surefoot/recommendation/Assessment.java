package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.surefoot.evidence.Exposure;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import com.surefoot.reliability.gate.Verdict;
import com.surefoot.reliability.gate.Verdict.Shown;
import com.surefoot.reliability.gate.Verdict.Withheld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How sure a trip is.
 *
 * @param verdicts on its elements, by their ids
 * @param target percent of what is shown that is promised to prove right; empty where no promise was asked for
 * @param proven whether that holds for the trip as a whole as well, from its first element to its last
 * @param at by what was known when
 */
public record Assessment(
        ScoredItinerary scored, Map<String, Verdict> verdicts, Optional<Integer> target, boolean proven, Instant at) {

    public Assessment {
        requireNonNull(scored, "scored");
        verdicts = Map.copyOf(verdicts);
        requireNonNull(target, "target");
        requireNonNull(at, "at");
    }

    /** Elements that may not be shown. */
    public List<ScoredElement> listFailed() {
        return scored.elements().stream().filter(element -> !isShown(element)).toList();
    }

    /** Whether the promise is proven for each element. */
    public boolean isCertified() {
        return target.isPresent()
                && verdicts.values().stream().allMatch(verdict -> verdict instanceof Shown shown && shown.certified());
    }

    /** Why an element that failed may not be shown. */
    Withheld verdictOn(ScoredElement failed) {
        return (Withheld) requireNonNull(verdicts.get(failed.element().id()), "verdict");
    }

    private boolean isShown(ScoredElement element) {
        return verdicts.get(element.element().id()) instanceof Shown;
    }

    /** Whether an element is shown: one that passed is not where others of its trip did not. */
    Exposure exposure(ScoredElement element) {
        Exposure own =
                requireNonNull(verdicts.get(element.element().id()), "verdict").exposure();
        return own == Exposure.SHOWN && exposure() != Exposure.SHOWN ? Exposure.UNSEEN : own;
    }

    /** Whether the whole passed: it is as sure as its elements are, so that it is withheld for that if any of them is. */
    Exposure exposure() {
        Set<Exposure> parts = verdicts.values().stream().map(Verdict::exposure).collect(toSet());
        if (parts.contains(Exposure.UNSURE)) {
            return Exposure.UNSURE;
        }
        return parts.contains(Exposure.UNPROVEN) ? Exposure.UNPROVEN : Exposure.SHOWN;
    }
}
