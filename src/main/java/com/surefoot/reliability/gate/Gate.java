package com.surefoot.reliability.gate;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.itinerary.Reliability;
import com.surefoot.reliability.certificate.Certificate.Denied;
import com.surefoot.reliability.element.Buffers;
import com.surefoot.reliability.element.JudgedFact;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.gate.Standings.Line;
import com.surefoot.reliability.gate.Unlock.MoreOutcomes;
import com.surefoot.reliability.gate.Unlock.Verify;
import com.surefoot.reliability.gate.Verdict.Shown;
import com.surefoot.reliability.gate.Verdict.Withheld;
import java.util.Optional;

/**
 * Lets through what may be shown under a promise: what has at least the confidence from which on the promise is proven for
 * its kind and source. Where none is proven, nothing passes, unless what is not proven was asked for: then what has the
 * target's confidence passes, and is marked.
 */
public final class Gate {

    private static final double PERCENT = 100;

    /** Nothing that time decides is ever surer than that. */
    private static final double SUREST = 0.999;

    private final Standings standings;
    private final Reliability asked;
    private final Buffers buffers;

    /**
     * A gate for what is asked.
     *
     * @param buffers of the itinerary that is judged
     */
    public Gate(Standings standings, Reliability asked, Buffers buffers) {
        this.standings = requireNonNull(standings, "standings");
        this.asked = requireNonNull(asked, "asked");
        this.buffers = requireNonNull(buffers, "buffers");
    }

    /** Whether an element may be shown. Where no promise is asked for, everything may. */
    public Verdict judge(ScoredElement element) {
        return asked.target().map(target -> judge(element, target)).orElseGet(() -> new Shown(false));
    }

    private Verdict judge(ScoredElement scored, int target) {
        Standing standing =
                standings.of(new Line(scored.element().kind(), scored.element().source(), target));
        Optional<Double> proven = standing.threshold();
        if (proven.isEmpty() && !asked.uncertified()) {
            return uncertified(scored, standing);
        }
        double threshold = proven.orElse(target / PERCENT);
        return scored.confidence() >= threshold
                ? new Shown(proven.isPresent())
                : new Withheld(
                        why(scored.weakest()), Optional.of(threshold), scored.weakest(), unlock(scored, threshold));
    }

    private static Withheld uncertified(ScoredElement scored, Standing standing) {
        return new Withheld(
                standing.withdrawn().isPresent() ? Suppression.CERTIFICATE_WITHDRAWN : Suppression.NOT_CERTIFIED,
                Optional.empty(),
                scored.weakest(),
                standing.certificate() instanceof Denied denied
                        ? Optional.of(new MoreOutcomes(denied.outcomesNeeded()))
                        : Optional.empty());
    }

    private static Suppression why(JudgedFact weakest) {
        if (weakest.reliance().fact().kind().isDecidedByTime()) {
            return Suppression.TOO_LITTLE_TIME;
        }
        if (!weakest.evidence().conflicting().isEmpty()) {
            return Suppression.SOURCES_DIFFER;
        }
        return weakest.evidence().supporting().isEmpty() ? Suppression.NOTHING_KNOWN : Suppression.NOT_SURE_ENOUGH;
    }

    /** What helps is time where time is short, and a look at the fact otherwise. */
    private Optional<Unlock> unlock(ScoredElement scored, double threshold) {
        JudgedFact weakest = scored.weakest();
        FactId fact = weakest.reliance().fact();
        return fact.kind().isDecidedByTime()
                ? buffers.slackFor(weakest, needed(scored, threshold)).map(buffer -> new Unlock.Buffer(fact, buffer))
                : Optional.of(new Verify(fact, weakest.reliance().value()));
    }

    /** How sure the weakest fact has to be if all others stay as they are. */
    private static double needed(ScoredElement scored, double threshold) {
        return Math.min(SUREST, scored.weakest().probability() * threshold / Math.max(scored.confidence(), 1 - SUREST));
    }
}
