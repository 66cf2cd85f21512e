package com.surefoot.planning.search;

import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.planning.model.Usage;
import com.surefoot.planning.routing.RoutePlan;
import com.surefoot.planning.routing.RouteSearch;
import com.surefoot.transport.incity.InCityMode;
import java.util.Arrays;
import java.util.List;
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
    private final int[] noStyles;
    private @Nullable Routing routing;
    private @Nullable State state;
    private long told = Long.MIN_VALUE;

    /** A frame, how to get around in each part, and the engine at work on it. */
    private static final class State {

        private final Frame frame;
        private final int[] styles;
        private final RouteSearch engine;
        private final long points;

        State(Frame frame, int[] styles, RouteSearch engine, long points) {
            this.frame = frame;
            this.styles = styles;
            this.engine = engine;
            this.points = points;
        }

        RoutePlan plan() {
            return engine.best();
        }

        long value() {
            return points + plan().objective();
        }
    }

    public TripSearch(TripProblem problem, long seed) {
        this.problem = problem;
        this.random = new Random(seed);
        this.frames = new Frames(problem);
        this.noStyles = new int[problem.parts().size()];
    }

    /** Made when the search begins: it is costly, and not needed to tell of an obstacle. */
    private Routing routing() {
        Routing made = routing;
        if (made == null) {
            made = new Routing(problem);
            routing = made;
        }
        return made;
    }

    /** Why rides and rooms cannot be had together within their budgets, if that is so; it then is so for certain. */
    public static Optional<Conflict> findObstacle(TripProblem problem) {
        return new Frames(problem).findObstacle();
    }

    @Override
    public Optional<Assignment> get() {
        State current = state;
        current = current == null ? start() : burst(current);
        state = current;
        long value = value(current);
        if (value <= told) {
            return Optional.empty();
        }
        told = value;
        return Optional.of(
                new Assignment(current.frame, routing().timetables(current.frame, current.styles, current.plan())));
    }

    private State start() {
        Frame frame = frames.first(reserve()).orElseThrow();
        RouteSearch engine = new RouteSearch(routing().problem(frame, noStyles, frames.rest(frame)), random.nextLong());
        if (problem.basis().stream().allMatch(List::isEmpty)) {
            engine.construct();
        } else {
            engine.startFrom(problem.basis().stream()
                    .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new));
        }
        return new State(frame, noStyles, engine, points(frame));
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

    private long points(Frame frame) {
        return problem.points().frame(frame, problem) * Routing.UNIT;
    }

    private State burst(State current) {
        State best = current;
        for (int i = 0; i < TRIALS; i++) {
            State from = best;
            Optional<State> tried = propose(from);
            if (tried.isPresent() && value(tried.get()) > value(best)) {
                best = tried.get();
            }
        }
        best.engine.improve(BURST);
        return best;
    }

    /** The engine does not know by which modes one has to get around. */
    private long value(State found) {
        List<Usage> used = problem.rules().used();
        if (used.isEmpty()) {
            return found.value();
        }
        List<InCityMode> ways = routing().timetables(found.frame, found.styles, found.plan()).stream()
                .flatMap(day -> day.modes().stream())
                .toList();
        long missing = used.stream().mapToLong(usage -> usage.missing(ways)).sum();
        return found.value() - missing * Routing.MISSED * Routing.UNIT;
    }

    private Optional<State> propose(State from) {
        if (problem.styles() > 1 && random.nextInt(4) == 0) {
            return Optional.of(tryOut(from.frame, restyled(from.styles), from));
        }
        return frames.neighbour(from.frame, random).map(frame -> tryOut(frame, from.styles, from));
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

    private State tryOut(Frame frame, int[] styles, State from) {
        RouteSearch engine = new RouteSearch(routing().problem(frame, styles, frames.rest(frame)), random.nextLong());
        engine.startFrom(from.plan().routes());
        engine.improve(TRIAL);
        return new State(frame, styles, engine, points(frame));
    }
}
