package com.surefoot.planning.search;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.model.Bounds;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Quota;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.planning.routing.Cap;
import com.surefoot.planning.routing.Cap.LegTable;
import com.surefoot.planning.routing.Cover;
import com.surefoot.planning.routing.RoutePlan;
import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.TourDay;
import com.surefoot.planning.routing.TravelTable;
import com.surefoot.planning.routing.Visit;
import com.surefoot.planning.routing.VisitSpot;
import com.surefoot.planning.routing.VisitWindow;
import com.surefoot.planning.routing.Want;
import com.surefoot.planning.routing.Weights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts a trip within a frame to the routing engine, and reads what the engine found. */
final class Routing {

    /** Units of the engine's objective a point is worth: money is weighed in fractions of points. */
    static final long UNIT = 1_000_000;

    /** Points a missing must weighs at the least: more than a whole trip is worth. */
    private static final long MISSED = 200_000;

    private final TripProblem problem;
    private final List<VisitSpot> spots;
    private final List<TravelTable> tables;
    private final List<Cover> covers;
    private final int places;
    private final long missed;

    Routing(TripProblem problem) {
        this.problem = problem;
        this.places =
                problem.tables().stream().mapToInt(JourneyTable::size).max().orElseThrow();
        this.missed = missed(problem);
        this.spots = problem.spots().stream().map(this::spot).toList();
        this.tables = tables();
        this.covers = problem.rules().covers().stream()
                .filter(cover -> !cover.spots().isEmpty())
                .map(cover -> new Cover(
                        cover.spots().stream().sorted().toList(),
                        cover.atLeast(),
                        UNIT * (cover.isMust() ? missed : cover.wish())))
                .toList();
    }

    /** What is wished for together never weighs as much, as where all of an earlier trip is to stay. */
    private static long missed(TripProblem problem) {
        long wishes = problem.rules().covers().stream()
                .mapToLong(cover -> cover.wish() * cover.atLeast())
                .sum();
        return Math.max(MISSED, 2 * wishes);
    }

    /** Points a missing must weighs. */
    long missed() {
        return missed;
    }

    private VisitSpot spot(Spot spot) {
        return new VisitSpot(
                spot.location(),
                spot.worth() * problem.points().worth() / 100 * UNIT,
                spot.cost(),
                false,
                problem.parts().stream()
                        .map(part -> spot.windows(part.index()).stream()
                                .map(Routing::window)
                                .toList())
                        .toList());
    }

    private static VisitWindow window(StartWindow window) {
        MealKind meal = window.meal();
        return new VisitWindow(
                window.from(), window.to(), window.duration(), meal == null ? VisitWindow.ORDINARY : kind(meal));
    }

    private static int kind(MealKind meal) {
        return switch (meal) {
            case BREAKFAST -> 1;
            case LUNCH -> 2;
            case DINNER -> 3;
        };
    }

    /** One for each segment and style, segment by segment. */
    private List<TravelTable> tables() {
        List<TravelTable> list = new ArrayList<>();
        for (Segment segment : problem.segments()) {
            for (int style = 0; style < problem.styles(); style++) {
                list.add(table(problem.journeys(segment), style));
            }
        }
        return list;
    }

    private TravelTable table(JourneyTable journeys, int style) {
        int[][] ticks = new int[places][places];
        long[][] money = new long[places][places];
        for (int from = 0; from < journeys.size(); from++) {
            for (int to = 0; to < journeys.size(); to++) {
                ticks[from][to] = journeys.minutes(style, from, to);
                money[from][to] = journeys.cost(style, from, to);
            }
        }
        return TravelTable.of(ticks, money);
    }

    /**
     * The engine's problem.
     *
     * @param styles one for each part
     * @param rest minor units the days may cost
     */
    RoutingProblem problem(Frame frame, int[] styles, long rest) {
        List<TourDay> days = new ArrayList<>();
        List<Want> wants = new ArrayList<>();
        for (Part part : problem.parts()) {
            int style = styles[part.index()];
            Bounds bounds = Bounds.of(frame, problem, part, style);
            boolean usable = bounds.here() && bounds.until() >= bounds.from();
            days.add(new TourDay(
                    bounds.from(),
                    bounds.until(),
                    bounds.startLocation(),
                    bounds.endLocation(),
                    part.segment().index() * problem.styles() + style,
                    usable));
            long penalty = problem.mayGoHungry(bounds) ? Points.MEAL : missed;
            for (MealKind meal : usable ? MealKind.values() : new MealKind[0]) {
                if (isWanted(meal, part, bounds, frame)) {
                    wants.add(new Want(part.index(), kind(meal), UNIT * penalty));
                }
            }
        }
        return new RoutingProblem(spots, days, tables, weights(), caps(rest), covers, wants);
    }

    private boolean isWanted(MealKind meal, Part part, Bounds bounds, Frame frame) {
        boolean served = meal == MealKind.BREAKFAST
                && DayTimetable.servesBreakfast(frame.stay(part.segment(), part.day() - 1), bounds, problem.rules());
        return !served && problem.callsFor(meal, part, bounds);
    }

    private Weights weights() {
        return new Weights(
                problem.points().travelMinute() * UNIT,
                problem.points().idleMinute() * UNIT,
                Math.round(problem.points().moneyUnit() * UNIT));
    }

    private List<Cap> caps(long rest) {
        List<Cap> caps = new ArrayList<>();
        List<Long> all = problem.spots().stream().map(Spot::cost).toList();
        List<LegTable> fares =
                tables.stream().<LegTable>map(table -> table::money).toList();
        if (rest < Long.MAX_VALUE) {
            caps.add(new Cap(rest, false, all, fares));
        }
        cap(caps, Spending.IN_CITY, List.of(), fares);
        cap(caps, Spending.MEALS, costs(true), List.of());
        cap(caps, Spending.TICKETS, costs(false), List.of());
        if (problem.rules().sightsADay() < 100) {
            caps.add(new Cap(problem.rules().sightsADay(), true, counted(), List.of()));
        }
        if (problem.rules().walkADay() < Long.MAX_VALUE) {
            caps.add(new Cap(problem.rules().walkADay(), true, List.of(), walks()));
        }
        if (problem.rules().walkATrip() < Long.MAX_VALUE) {
            caps.add(new Cap(problem.rules().walkATrip(), false, List.of(), walks()));
        }
        problem.rules().quotas().forEach(quota -> caps.add(new Cap(quota.atMost(), false, members(quota), List.of())));
        return caps;
    }

    private void cap(List<Cap> caps, Spending on, List<Long> bySpot, List<LegTable> legs) {
        long limit = problem.rules().cap(on);
        if (limit < Long.MAX_VALUE) {
            caps.add(new Cap(limit, false, bySpot, legs));
        }
    }

    private List<Long> costs(boolean meals) {
        return problem.spots().stream()
                .map(spot -> spot.isMeal() == meals ? spot.cost() : 0)
                .toList();
    }

    private List<Long> members(Quota quota) {
        return problem.spots().stream()
                .map(spot -> quota.spots().contains(spot.index()) ? 1L : 0L)
                .toList();
    }

    private List<Long> counted() {
        return problem.spots().stream()
                .map(spot -> spot.isMeal() || problem.rules().exempt().contains(spot.index()) ? 0L : 1L)
                .toList();
    }

    private List<LegTable> walks() {
        List<LegTable> walks = new ArrayList<>();
        for (Segment segment : problem.segments()) {
            JourneyTable journeys = problem.journeys(segment);
            for (int style = 0; style < problem.styles(); style++) {
                int way = style;
                walks.add((from, to) ->
                        from < journeys.size() && to < journeys.size() ? journeys.walked(way, from, to) : 0);
            }
        }
        return walks;
    }

    /** The timetables of what the engine found. */
    List<DayTimetable> timetables(Frame frame, int[] styles, RoutePlan plan) {
        List<DayTimetable> days = new ArrayList<>();
        for (Part part : problem.parts()) {
            List<Stop> stops = plan.days().get(part.index()).stream()
                    .map(visit -> stop(visit, part))
                    .toList();
            days.add(DayTimetable.of(frame, problem, part, new Route(stops, styles[part.index()])));
        }
        return Collections.unmodifiableList(days);
    }

    private Stop stop(Visit visit, Part part) {
        Spot spot = problem.spots().get(visit.spot());
        return new Stop(spot, spot.windows(part.index()).get(visit.window()));
    }
}
