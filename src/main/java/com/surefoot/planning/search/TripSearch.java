package com.surefoot.planning.search;

import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripProblem;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Searches a trip: rides and rooms are changed one at a time, and within each such frame the routing engine fills the
 * days. Works in bursts of so many iterations, so that the same seed gives the same plan whatever the clock does.
 */
public final class TripSearch implements Supplier<Optional<Assignment>> {

    /** Iterations of the engine on a frame that is being tried. */
    private static final int TRIAL = 60;

    /** Iterations on the frame in hand, each burst. */
    private static final int BURST = 250;

    /** Frames tried each burst. */
    private static final int TRIALS = 4;

    private final TripProblem problem;
    private final Random random;
    private final Frames frames;
    private final Trials trials;
    private @Nullable Trial state;
    private long told = Long.MIN_VALUE;
    private boolean resumed;

    public TripSearch(TripProblem problem, long seed) {
        this.problem = problem;
        this.random = new Random(seed);
        this.frames = new Frames(problem);
        this.trials = new Trials(problem, random);
    }

    /** Why rides and rooms cannot be had together within their budgets, if that is so; it then is so for certain. */
    public static Optional<Conflict> findObstacle(TripProblem problem) {
        return new Frames(problem).findObstacle();
    }

    @Override
    public Optional<Assignment> get() {
        Trial current = state;
        current = current == null ? start() : burst(resumed ? current : resume(current));
        state = current;
        long value = trials.value(current);
        if (value <= told) {
            return Optional.empty();
        }
        told = value;
        return Optional.of(new Assignment(current.frame(), trials.timetables(current)));
    }

    private Trial start() {
        Frame frame = frames.first(reserve()).orElseThrow();
        return trials.first(frame, frames.rest(frame));
    }

    /** Looks long for what can stay: only where a trip is gone on with. */
    private Trial resume(Trial current) {
        resumed = true;
        return problem.keeping() ? new Resuming(problem, frames, trials).from(current) : current;
    }

    /** About the least the days will cost: what must be visited, and two cheap meals a day. */
    private long reserve() {
        long musts = problem.rules().covers().stream()
                .filter(Cover::isMust)
                .mapToLong(cover -> cover.spots().stream()
                                .mapToLong(spot -> problem.spots().get(spot).cost())
                                .min()
                                .orElse(0)
                        * cover.atLeast())
                .sum();
        long meals = problem.spots().stream()
                .filter(Spot::isMeal)
                .mapToLong(Spot::cost)
                .sorted()
                .limit((long) problem.rules().meals().size() * problem.parts().size())
                .sum();
        return musts + meals;
    }

    private Trial burst(Trial current) {
        Trial best = current;
        for (int i = 0; i < TRIALS; i++) {
            Trial from = best;
            Optional<Trial> tried = propose(from);
            if (tried.isPresent() && trials.value(tried.get()) > trials.value(best)) {
                best = tried.get();
            }
        }
        best.engine().improve(BURST);
        return best;
    }

    private Optional<Trial> propose(Trial from) {
        if (problem.styles() > 1 && random.nextInt(4) == 0) {
            return Optional.of(tryOut(from.frame(), restyled(from.styles()), from));
        }
        return frames.neighbour(from.frame(), random).map(frame -> tryOut(frame, from.styles(), from));
    }

    /** Another way to get around, on one day or on all. */
    private int[] restyled(int[] styles) {
        int[] changed = styles.clone();
        int style = random.nextInt(problem.styles());
        if (random.nextInt(3) == 0) {
            Arrays.fill(changed, style);
        } else {
            changed[random.nextInt(changed.length)] = style;
        }
        return changed;
    }

    /** From where it stands, or from what is to stay: what was given up for one frame may be had in another. */
    private Trial tryOut(Frame frame, int[] styles, Trial from) {
        int[][] routes = problem.keeping() && random.nextBoolean()
                ? trials.basis()
                : from.plan().routes();
        return trials.begun(frame, styles, frames.rest(frame), routes, TRIAL);
    }
}
