package com.surefoot.planning.constraints;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.lodging.Board;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.Cover;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.JourneyRules;
import com.surefoot.planning.model.JourneyStyle;
import com.surefoot.planning.model.JourneyTable;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Points;
import com.surefoot.planning.model.Quota;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.planning.model.Rules;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripCalendar;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.planning.model.Usage;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** A weekend in Eastburg that breaks nothing and asks for nothing, until a test says otherwise. */
final class TripModel {

    static final int DAY = TripCalendar.DAY;
    static final int STATION = 0;
    static final int HOTEL = 1;
    static final int MUSEUM = 2;
    static final int TAVERN = 3;
    static final int PARK = 4;
    static final int HOUR = 60;
    static final long REFERENCE = 100_000;

    final List<Spot> spots = new ArrayList<>();
    final Map<Spending, Long> caps = new EnumMap<>(Spending.class);
    final List<Cover> covers = new ArrayList<>();
    final Set<Integer> exempt = new HashSet<>();
    Set<MealKind> meals = Set.of();
    boolean thrifty;
    Set<MealKind> served = Set.of();
    Set<InCityMode> allowed = Set.of(InCityMode.values());
    List<Usage> used = List.of();
    JourneyStyle style = JourneyStyle.BALANCED;
    Board board = Board.BREAKFAST;
    int sightsADay = 4;
    int fewestSights;
    long walkADay = Long.MAX_VALUE;
    long walkATrip = Long.MAX_VALUE;
    List<Quota> quotas = List.of();
    int rest;
    int arrives = 10 * HOUR;
    int departs = 2 * DAY + 18 * HOUR;
    int stars = 3;
    Pace pace = Pace.BALANCED;

    /** A free sight to be begun between two minutes of a day. */
    Stop sight(int day, int location, int from, int to) {
        return sight(day, location, from, to, 0);
    }

    Stop sight(int day, int location, int from, int to, long cost) {
        return stop(day, location, new StartWindow(day * DAY + from, day * DAY + to, null, HOUR), cost);
    }

    /** A meal at the tavern, to be begun between two minutes of a day. */
    Stop meal(int day, int from, int to, MealKind kind, long cost) {
        return stop(day, TAVERN, new StartWindow(day * DAY + from, day * DAY + to, kind, HOUR), cost);
    }

    private Stop stop(int day, int location, StartWindow window, long cost) {
        List<List<StartWindow>> windows = new ArrayList<>(Collections.nCopies(3, List.of()));
        windows.set(day, List.of(window));
        boolean eaten = window.meal() != null;
        Spot spot = new Spot(
                spots.size(),
                location,
                eaten ? Optional.empty() : Optional.of(SmallWorld.sights().get(0)),
                eaten ? Optional.of(SmallWorld.restaurants().get(0)) : Optional.empty(),
                windows,
                100,
                cost);
        spots.add(spot);
        return new Stop(spot, window);
    }

    /** When the party is there if it goes straight from the station. */
    int arrivalAt(int location) {
        return arrives + 5 + minutes(STATION, location);
    }

    int minutes(int from, int to) {
        return journeys().minutes(0, from, to);
    }

    JourneyTable journeys() {
        List<Place> places = List.of(
                SmallWorld.STATION,
                SmallWorld.place("Hotel", 1, 1),
                SmallWorld.place("Museum", 2, 0),
                SmallWorld.place("Tavern", 1, 0),
                SmallWorld.place("Park", 1.5, 0.5));
        JourneyRules rules = new JourneyRules(allowed, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        return new JourneyTable(SmallWorld.travel(), rules, List.of(style), 2, 40, places);
    }

    /** The plan in which some stops are made on the first day, and nothing else is. */
    TripPlan plan(Stop... first) {
        return plan(List.of(first), List.of(), List.of());
    }

    /** The plan in which some stops are made on a day, and nothing on the others. */
    TripPlan planOn(int day, Stop... stops) {
        return plan(index -> index == day ? List.of(stops) : List.of());
    }

    TripPlan plan(List<Stop> first, List<Stop> second, List<Stop> third) {
        return plan(List.of(first, second, third)::get);
    }

    private TripPlan plan(IntFunction<List<Stop>> stops) {
        TripProblem problem = problem();
        Frame frame = frame();
        Assignment assignment = new Assignment(
                frame,
                problem.parts().stream()
                        .map(part -> DayTimetable.of(frame, problem, part, new Route(stops.apply(part.index()), 0)))
                        .toList());
        TripPlan plan = new TripPlan(problem, Optional::empty);
        plan.framePlan().choose(assignment.frame());
        plan.days().forEach(day -> day.follow(assignment.days().get(day.index())));
        return plan;
    }

    Frame frame() {
        LegOption outbound = new LegOption(
                SmallWorld.ride(true, FRIDAY, "06:30", 150, "39.00"),
                -1,
                STATION,
                arrives - 150,
                arrives,
                20,
                0,
                7_800,
                0);
        LegOption inbound = new LegOption(
                SmallWorld.ride(false, SUNDAY, "18:20", 150, "45.00"),
                STATION,
                -1,
                departs,
                departs + 150,
                20,
                0,
                9_000,
                0);
        return new Frame(List.of(outbound, inbound), List.of(lodging()));
    }

    private LodgingOption lodging() {
        return new LodgingOption(
                SmallWorld.property("h", 1, 1, stars, "100.00", board).offers().findFirst(), HOTEL, 1, 10_000, 0);
    }

    TripProblem problem() {
        DateRange dates = new DateRange(FRIDAY, SUNDAY);
        Segment segment = new Segment(0, SmallWorld.EASTBURG, new TripCalendar(dates, SmallWorld.ZONE), 0, 2);
        Frame frame = frame();
        return new TripProblem(
                List.of(segment),
                List.of(new Part(0, segment, 0), new Part(1, segment, 1), new Part(2, segment, 2)),
                frame.legs().stream().map(List::of).toList(),
                frame.stays().stream().map(List::of).toList(),
                spots,
                List.of(journeys()),
                1,
                Collections.nCopies(3, served),
                Collections.nCopies(3, List.of()),
                false,
                Collections.nCopies(3, 9 * HOUR),
                Collections.nCopies(3, 22 * HOUR),
                pace,
                new Rules(
                        caps,
                        covers,
                        meals,
                        thrifty,
                        sightsADay,
                        exempt,
                        fewestSights,
                        walkADay,
                        walkATrip,
                        quotas,
                        used,
                        rest,
                        List.of()),
                Points.of(Flavour.BALANCED, REFERENCE));
    }

    /** Some spots, so many of which are a must. */
    static Cover must(int atLeast, Stop... stops) {
        return cover(atLeast, 0, stops);
    }

    static Cover cover(int atLeast, long wish, Stop... stops) {
        Set<Integer> indexes = new HashSet<>();
        for (Stop stop : stops) {
            indexes.add(stop.spot().index());
        }
        return new Cover(indexes, atLeast, wish, "things");
    }

    /** The days' timetables of a plan, one of them. */
    static DayTimetable day(TripPlan plan, int day) {
        return plan.days().get(day).timetable();
    }
}
