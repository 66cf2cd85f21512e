package com.surefoot.planning.model;

import com.surefoot.itinerary.MealKind;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.transport.incity.InCityMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A part's route with all its times, and what is wrong with it. Everything is in minutes, minor units and metres.
 *
 * @param slots one for each stop of the route
 * @param lastPlace row of the journey table where the end journey begins
 * @param ends minute at which the last activity ends
 * @param reachesEnd minute at which hotel, station or airport is reached
 * @param closed minutes by which visits miss the hours in which they may begin
 * @param late minutes by which the end is overrun
 * @param missingMeals meals the part calls for and does not have
 * @param travel minutes on the way
 * @param idle minutes of waiting for something to open
 * @param walked metres on foot
 * @param ways what journeys cost
 * @param modes by which one gets around, one for each way
 */
public record DayTimetable(
        Bounds bounds,
        Route route,
        List<Slot> slots,
        int lastPlace,
        int ends,
        int reachesEnd,
        int closed,
        int late,
        Set<MealKind> missingMeals,
        int travel,
        int idle,
        long walked,
        long ways,
        List<InCityMode> modes) {

    /** The timetable of a part in which the party is elsewhere. */
    static final DayTimetable AWAY = new DayTimetable(
            new Bounds(false, 0, 0, 0, 0, false, false),
            Route.empty(0),
            List.of(),
            0,
            0,
            0,
            0,
            0,
            Set.of(),
            0,
            0,
            0,
            0,
            List.of());

    /** One visit or meal: set out, arrive, begin, end. */
    public record Slot(Spot spot, int from, int setsOut, int arrives, StartWindow window, int start, int end) {}

    /** Walks through a route with a clock in hand. */
    public static DayTimetable of(Frame frame, TripProblem problem, Part part, Route route) {
        return new Clockwork(frame, problem, part, route).run();
    }

    /** Whether the part begins with breakfast at the hotel: it comes with the room and there is none elsewhere. */
    public boolean breakfastAtHotel(LodgingOption stay, Rules rules) {
        return bounds.here()
                && servesBreakfast(stay, bounds, rules)
                && slots.stream().noneMatch(slot -> slot.window().meal() == MealKind.BREAKFAST)
                && breakfastStart() % TripCalendar.DAY
                        >= MealKind.BREAKFAST.earliestStart().toSecondOfDay() / 60;
    }

    /** Whether there is breakfast at the hotel at an hour that suits. */
    public static boolean servesBreakfast(LodgingOption stay, Bounds bounds, Rules rules) {
        return bounds.startsAtHotel() && stay.servesBreakfast() && rules.mayBreakfastAt(breakfastStart(bounds));
    }

    public int breakfastStart() {
        return breakfastStart(bounds);
    }

    private static int breakfastStart(Bounds bounds) {
        return bounds.from() - Math.toIntExact(MealKind.BREAKFAST.usual().toMinutes());
    }

    public long sights() {
        return slots.stream().filter(slot -> !slot.spot().isMeal()).count();
    }

    public long worth() {
        return slots.stream().mapToLong(slot -> slot.spot().worth()).sum();
    }

    public long mealCost() {
        return slots.stream()
                .filter(slot -> slot.spot().isMeal())
                .mapToLong(slot -> slot.spot().cost())
                .sum();
    }

    public long ticketCost() {
        return slots.stream()
                .filter(slot -> !slot.spot().isMeal())
                .mapToLong(slot -> slot.spot().cost())
                .sum();
    }

    /** Tickets, meals and journeys. */
    public long cost() {
        return mealCost() + ticketCost() + ways;
    }

    private static final class Clockwork {

        private final TripProblem problem;
        private final Part part;
        private final LodgingOption stay;
        private final JourneyTable journeys;
        private final Route route;
        private final int style;
        private final Bounds bounds;
        private final List<Slot> slots = new ArrayList<>();
        private final Set<MealKind> meals = EnumSet.noneOf(MealKind.class);
        private final List<InCityMode> modes = new ArrayList<>();
        private int time;
        private int place;
        private int closed;
        private int travel;
        private int idle;
        private long walked;
        private long ways;

        Clockwork(Frame frame, TripProblem problem, Part part, Route route) {
            this.problem = problem;
            this.part = part;
            this.stay = frame.stay(part.segment(), part.day() - 1);
            this.journeys = problem.journeys(part.segment());
            this.route = route;
            this.style = route.style();
            this.bounds = Bounds.of(frame, problem, part, style);
            this.time = bounds.from();
            this.place = bounds.startLocation();
        }

        DayTimetable run() {
            if (!bounds.here()) {
                return AWAY;
            }
            route.stops().forEach(this::visit);
            int ends = time;
            int last = place;
            goTo(bounds.endLocation());
            int late = Math.max(0, time - bounds.until());
            return new DayTimetable(
                    bounds,
                    route,
                    List.copyOf(slots),
                    last,
                    ends,
                    time,
                    closed,
                    late,
                    missingMeals(),
                    travel,
                    idle,
                    walked,
                    ways,
                    List.copyOf(modes));
        }

        private void visit(Stop stop) {
            int from = place;
            int setsOut = time;
            goTo(stop.spot().location());
            int arrives = time;
            StartWindow window = stop.window();
            int start = Math.max(arrives, window.from());
            closed += Math.max(0, arrives - window.to());
            idle += start - arrives;
            if (window.meal() != null && !meals.add(window.meal())) {
                closed += window.duration();
            }
            time = start + window.duration();
            slots.add(new Slot(stop.spot(), from, setsOut, arrives, window, start, time));
        }

        private void goTo(int location) {
            if (journeys.isSame(place, location)) {
                place = location;
                return;
            }
            int minutes = journeys.minutes(style, place, location);
            time += minutes;
            travel += minutes;
            if (minutes < JourneyTable.UNREACHABLE) {
                ways += journeys.cost(style, place, location);
                walked += journeys.walked(style, place, location);
                modes.add(journeys.journey(style, place, location).mode());
            }
            place = location;
        }

        private Set<MealKind> missingMeals() {
            Set<MealKind> missing = EnumSet.noneOf(MealKind.class);
            for (MealKind meal : MealKind.values()) {
                boolean served = meal == MealKind.BREAKFAST && servesBreakfast(stay, bounds, problem.rules());
                if (!served && !meals.contains(meal) && problem.callsFor(meal, part, bounds)) {
                    missing.add(meal);
                }
            }
            return missing;
        }
    }
}
