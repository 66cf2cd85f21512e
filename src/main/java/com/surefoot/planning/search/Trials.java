package com.surefoot.planning.search;

import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.planning.model.Usage;
import com.surefoot.planning.routing.RouteSearch;
import com.surefoot.transport.incity.InCityMode;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Puts the engine to work on frames, and says what came of it. */
final class Trials {

    private final TripProblem problem;
    private final Random random;
    private @Nullable Routing routing;

    Trials(TripProblem problem, Random random) {
        this.problem = problem;
        this.random = random;
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

    int[] noStyles() {
        return new int[problem.parts().size()];
    }

    /** The spots of each part that are to stay. */
    int[][] basis() {
        return problem.basis().stream()
                .map(route -> route.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * Days as they were, or filled from nothing.
     *
     * @param rest minor units they may cost
     */
    Trial first(Frame frame, long rest) {
        RouteSearch engine = engine(frame, noStyles(), rest);
        if (problem.basis().stream().allMatch(List::isEmpty)) {
            engine.construct();
        } else {
            engine.startFrom(basis());
        }
        return new Trial(frame, noStyles(), engine, points(frame));
    }

    /**
     * Days that begin as given and are then improved for some iterations.
     *
     * @param rest minor units they may cost
     */
    Trial begun(Frame frame, int[] styles, long rest, int[][] routes, int iterations) {
        RouteSearch engine = engine(frame, styles, rest);
        engine.startFrom(routes);
        engine.improve(iterations);
        return new Trial(frame, styles, engine, points(frame));
    }

    private RouteSearch engine(Frame frame, int[] styles, long rest) {
        return new RouteSearch(routing().problem(frame, styles, rest), random.nextLong());
    }

    private long points(Frame frame) {
        return problem.points().frame(frame, problem) * Routing.UNIT;
    }

    /** The engine does not know by which modes one has to get around. */
    long value(Trial found) {
        List<Usage> used = problem.rules().used();
        if (used.isEmpty()) {
            return found.value();
        }
        List<InCityMode> ways =
                timetables(found).stream().flatMap(day -> day.modes().stream()).toList();
        long missing = used.stream().mapToLong(usage -> usage.missing(ways)).sum();
        return found.value() - missing * routing().missed() * Routing.UNIT;
    }

    List<DayTimetable> timetables(Trial found) {
        return routing().timetables(found.frame(), found.styles(), found.plan());
    }
}
