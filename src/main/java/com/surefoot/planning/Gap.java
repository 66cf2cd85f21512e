package com.surefoot.planning;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.planning.Neighbours.Placed;
import com.surefoot.planning.api.Neighbourhood;
import com.surefoot.planning.api.Neighbourhood.Landing;
import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.DayTimetable.Slot;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place that a visit or a meal leaves when it is taken out of a trip: what could fill it, and where else it could go. */
final class Gap {

    /** Spots tried in it, the likeliest first. */
    private static final int TRIED = 40;

    /** What begins at a time that is told begins at a round one, in minutes. */
    private static final int ROUND = 5;

    private final Solvers solvers;
    private final TripProblem problem;
    private final Frame frame;
    private final List<Route> routes;
    private final List<Kept> schedule;
    private final Kept one;

    /**
     * A gap in a plan.
     *
     * @param schedule the trip with the one; of the plan, nothing else counts
     */
    Gap(Solvers solvers, TripPlan plan, List<Kept> schedule, Kept one) {
        this.solvers = solvers;
        this.problem = plan.problem();
        this.frame = plan.frame();
        this.schedule = schedule;
        this.one = one;
        Set<String> kept = schedule.stream().map(Kept::id).collect(Collectors.toCollection(HashSet::new));
        kept.remove(one.id());
        this.routes = plan.days().stream()
                .map(day -> new Route(
                        day.timetable().slots().stream()
                                .filter(slot -> kept.contains(slot.spot().id()))
                                .map(slot -> new Stop(slot.spot(), slot.window()))
                                .toList(),
                        day.timetable().route().style()))
                .toList();
    }

    Neighbourhood look(Spot left) {
        return new Neighbourhood(
                problem.parts().stream()
                        .filter(part -> part.date().equals(one.day()))
                        .findFirst()
                        .map(part -> Neighbours.bestFirst(solvers, rivals(left, part)))
                        .orElse(List.of()),
                landings(left).stream().map(Landing::new).toList());
    }

    private List<Placed> rivals(Spot left, Part part) {
        int at = position(part);
        Set<Object> missing =
                new HashSet<>(timetable(part, routes.get(part.index())).missingMeals());
        Set<String> there = routes.stream()
                .flatMap(route -> route.stops().stream())
                .map(stop -> stop.spot().id())
                .collect(Collectors.toSet());
        return problem.spots().stream()
                .filter(spot -> spot.isMeal() == left.isMeal() && spot != left && !there.contains(spot.id()))
                .sorted(Comparator.comparingLong((Spot spot) -> likelihood(left, spot, part))
                        .reversed())
                .limit(TRIED)
                .flatMap(spot -> spot.windows(part.index()).stream()
                        .filter(window -> missing.isEmpty() || !spot.isMeal() || missing.contains(window.meal()))
                        .map(window -> new Placed(spot.id(), spot.name(), with(part, at, new Stop(spot, window)))))
                .toList();
    }

    /** Worth less the way there and back. */
    private long likelihood(Spot left, Spot spot, Part part) {
        int way = problem.journeys(part.segment()).minutes(0, left.location(), spot.location());
        return spot.worth() - 2L * problem.points().travelMinute() * way;
    }

    /** Behind what came before it on its day. */
    private int position(Part part) {
        List<String> before = schedule.stream()
                .takeWhile(kept -> !kept.equals(one))
                .filter(kept -> kept.day().equals(one.day()))
                .map(Kept::id)
                .toList();
        List<Stop> stops = routes.get(part.index()).stops();
        int at = 0;
        for (int i = 0; i < stops.size(); i++) {
            if (before.contains(stops.get(i).spot().id())) {
                at = i + 1;
            }
        }
        return at;
    }

    /** Each moment at which it could begin somewhere else than where it was, behind each stop the first one. */
    private Set<LocalDateTime> landings(Spot left) {
        Set<LocalDateTime> starts = new TreeSet<>();
        for (Part part : problem.parts()) {
            for (int at = 0; at <= routes.get(part.index()).size(); at++) {
                if (!part.date().equals(one.day()) || at != position(part)) {
                    int behind = at;
                    left.windows(part.index()).stream()
                            .flatMap(window -> start(part, behind, left, window))
                            .forEach(starts::add);
                }
            }
        }
        return starts;
    }

    private Stream<LocalDateTime> start(Part part, int at, Spot spot, StartWindow window) {
        DayTimetable first = timetable(part, inserted(part, at, new Stop(spot, window)));
        if (first.slots().size() <= at) {
            return Stream.empty();
        }
        Slot slot = first.slots().get(at);
        int start = (slot.start() + ROUND - 1) / ROUND * ROUND;
        if (start > window.to()) {
            return Stream.empty();
        }
        StartWindow exact = new StartWindow(start, start, window.meal(), window.duration());
        return with(part, at, new Stop(spot, exact)).score().isFeasible()
                ? Stream.of(part.segment().calendar().at(start).toLocalDateTime())
                : Stream.empty();
    }

    private Route inserted(Part part, int at, Stop stop) {
        Route route = routes.get(part.index());
        List<Stop> stops = new ArrayList<>(route.stops());
        stops.add(at, stop);
        return new Route(stops, route.style());
    }

    private TripPlan with(Part part, int at, Stop stop) {
        List<DayTimetable> days = problem.parts().stream()
                .map(other ->
                        timetable(other, other.equals(part) ? inserted(part, at, stop) : routes.get(other.index())))
                .toList();
        return Neighbours.weighed(solvers, problem, new Assignment(frame, days));
    }

    private DayTimetable timetable(Part part, Route route) {
        return DayTimetable.of(frame, problem, part, route);
    }
}
