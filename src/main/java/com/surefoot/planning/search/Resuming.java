package com.surefoot.planning.search;

import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.TripProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Begins where an earlier plan ended. Where not all of it can stay, other ways to get around are tried one after the other, and
 * other rides and places to sleep, each by itself: a single one of them may save all the rest.
 */
final class Resuming {

    /** Iterations on what is tried. */
    private static final int TRIAL = 40;

    /** Iterations on what is only to be got around in otherwise. */
    private static final int TUNING = 4;

    private final TripProblem problem;
    private final Frames frames;
    private final Trials trials;

    Resuming(TripProblem problem, Frames frames, Trials trials) {
        this.problem = problem;
        this.frames = frames;
        this.trials = trials;
    }

    /** @param first within the budget, with something left for the days */
    Trial from(Trial first) {
        Optional<Frame> kept = frames.unpriced();
        Trial best = restyled(better(first, begun(kept.filter(frames::fits).orElse(first.frame()), trials.noStyles())));
        if (kept.filter(best.frame()::equals).isPresent() && isWhole(best)) {
            return tuned(best);
        }
        int[] styles = best.styles();
        for (Frame other : others(first.frame(), kept)) {
            best = better(best, begun(other, styles));
        }
        return restyled(best);
    }

    private List<Frame> others(Frame frame, Optional<Frame> kept) {
        Stream<Frame> around = kept.stream().flatMap(whole -> frames.listNeighbours(whole).stream());
        return Stream.concat(Stream.of(frame), Stream.concat(around, frames.listNeighbours(frame).stream()))
                .filter(frames::fits)
                .distinct()
                .toList();
    }

    /** The same by other ways to get around, on all days and then on single ones. */
    private Trial restyled(Trial first) {
        Trial best = first;
        for (int style = 0; style < problem.styles() && !isWhole(best); style++) {
            int[] all = best.styles().clone();
            Arrays.fill(all, style);
            best = better(best, begun(best.frame(), all));
        }
        for (int part = 0; part < problem.parts().size(); part++) {
            for (int style = 0; style < problem.styles() && !isWhole(best); style++) {
                int[] one = best.styles().clone();
                one[part] = style;
                best = better(best, begun(best.frame(), one));
            }
        }
        return best;
    }

    /** The same stops by the ways to get around that suit each day best: which ones were taken before, nobody tells. */
    private Trial tuned(Trial whole) {
        Trial best = whole;
        for (int part = 0; part < problem.parts().size(); part++) {
            for (int style = 0; style < problem.styles(); style++) {
                int[] styles = best.styles().clone();
                styles[part] = style;
                best = better(
                        best,
                        trials.begun(
                                best.frame(),
                                styles,
                                frames.rest(best.frame()),
                                best.plan().routes(),
                                TUNING));
            }
        }
        return best;
    }

    private Trial better(Trial best, Trial other) {
        return trials.value(other) > trials.value(best) ? other : best;
    }

    private Trial begun(Frame frame, int[] styles) {
        return trials.begun(frame, styles, frames.rest(frame), trials.basis(), TRIAL);
    }

    /** Whether everything is visited that was visited before. */
    private boolean isWhole(Trial trial) {
        List<Integer> visited = new ArrayList<>();
        Stream.of(trial.plan().routes()).flatMapToInt(IntStream::of).forEach(visited::add);
        return problem.basis().stream().allMatch(visited::containsAll);
    }
}
