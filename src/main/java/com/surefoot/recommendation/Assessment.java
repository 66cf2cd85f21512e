package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import com.surefoot.reliability.gate.Verdict;
import com.surefoot.reliability.gate.Verdict.Shown;
import com.surefoot.reliability.gate.Verdict.Withheld;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    boolean isShown(ScoredElement element) {
        return verdicts.get(element.element().id()) instanceof Shown;
    }
}
