package com.surefoot.reliability.learn;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.reliability.certificate.Scored;
import com.surefoot.reliability.element.Scorer;
import com.surefoot.reliability.gate.Standings;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All that is known at a moment of how sure things are and what can be promised of them.
 *
 * @param tested outcomes by kind of element that the calibration has not seen, with the confidences it gives them: what
 *     diagrams are drawn of
 * @param at when it was learned
 */
public record Learned(Scorer scorer, Standings standings, Map<ElementKind, List<Scored>> tested, Instant at) {

    public Learned {
        requireNonNull(scorer, "scorer");
        requireNonNull(standings, "standings");
        tested = Map.copyOf(tested);
        requireNonNull(at, "at");
    }
}
