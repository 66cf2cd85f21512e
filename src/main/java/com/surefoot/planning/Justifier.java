package com.surefoot.planning;

import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.api.Why;
import com.surefoot.planning.api.Why.RunnerUp;
import com.surefoot.planning.mapping.Serving;
import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.DayTimetable.Slot;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Route;
import com.surefoot.planning.model.Route.Stop;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says why each element is in a plan: what it serves, what it costs, and what would have been taken instead. */
final class Justifier {

    /** Alternatives looked at for each element, the likeliest first. */
    private static final int RIVALS = 6;

    private final Solvers solvers;
    private final TripPlan plan;
    private final TripProblem problem;
    private final Frame frame;
    private final List<DayTimetable> days;
    private final Serving serving;
    private final Set<Spot> visited = new HashSet<>();

    Justifier(Solvers solvers, PlanningRequest request, TripPlan plan) {
        this.solvers = solvers;
        this.plan = plan;
        this.problem = plan.problem();
        this.frame = plan.frame();
        this.days = plan.days().stream().map(DayPlan::timetable).toList();
        this.serving = new Serving(request, problem);
        days.forEach(day -> day.slots().forEach(slot -> visited.add(slot.spot())));
    }

    /** One reason for each ride, stay, visit and meal at a table. */
    List<Why> list() {
        List<Why> reasons = new ArrayList<>();
        for (int leg = 0; leg < frame.legs().size(); leg++) {
            reasons.add(ride(leg));
        }
        for (Segment segment : problem.segments()) {
            if (frame.nights(segment) > 0) {
                reasons.addAll(stays(segment));
            }
        }
        for (DayPlan day : plan.days()) {
            for (int stop = 0; stop < day.timetable().slots().size(); stop++) {
                reasons.add(visit(day, stop));
            }
        }
        return reasons;
    }

    private Why ride(int leg) {
        LegOption chosen = frame.legs().get(leg);
        Stream<Rival> rivals = problem.legs().get(leg).stream()
                .filter(option -> !option.equals(chosen))
                .filter(option -> frame.withLeg(leg, option).isSold(problem.segments()))
                .sorted(Comparator.comparingLong(option -> Math.abs(option.departs() - chosen.departs())))
                .limit(RIVALS)
                .map(option ->
                        new Rival(option.offer().id(), option.offer().number(), reframed(frame.withLeg(leg, option))));
        return new Why(
                chosen.offer().id(),
                chosen.offer().departure().toLocalDate(),
                serving.of(chosen, leg),
                money(chosen.cost()),
                best(rivals));
    }

    /** One for each hotel; what came second did so for all nights. */
    private List<Why> stays(Segment segment) {
        LodgingOption chosen = frame.stays().get(segment.index());
        Optional<RunnerUp> second = runnerUp(segment, chosen);
        List<Why> reasons = new ArrayList<>();
        int from = frame.firstDay(segment.index());
        while (from < frame.lastDay(segment)) {
            LodgingOption here = chosen.on(from);
            int until = here.move().map(LodgingOption.Move::day).orElse(frame.lastDay(segment));
            reasons.add(new Why(
                    here.offer().orElseThrow().id(),
                    segment.calendar().dayAt(from),
                    serving.of(here, segment.index()),
                    money(here.cost(from, until)),
                    second));
            from = until;
        }
        return reasons;
    }

    private Optional<RunnerUp> runnerUp(Segment segment, LodgingOption chosen) {
        Stream<Rival> rivals = problem.stays().get(segment.index()).stream()
                .filter(option -> !option.equals(chosen) && frame.isSold(segment, option))
                .limit(2L * RIVALS)
                .map(option -> new Rival(
                        option.offer().orElseThrow().id(),
                        option.offer().orElseThrow().property().place().name(),
                        reframed(frame.withStay(segment.index(), option))));
        return best(rivals);
    }

    private Why visit(DayPlan day, int stop) {
        Slot slot = day.timetable().slots().get(stop);
        Part part = day.part();
        Stream<Rival> rivals = problem.spots().stream()
                .filter(spot -> spot.isMeal() == slot.spot().isMeal() && !visited.contains(spot))
                .filter(spot -> window(spot, part, slot).isPresent())
                .sorted(Comparator.comparingLong((Spot spot) -> worthOf(spot, part, slot))
                        .reversed())
                .limit(RIVALS)
                .map(spot -> new Rival(spot.id(), spot.name(), replaced(day, stop, spot)));
        return new Why(
                slot.spot().id(),
                part.date(),
                serving.of(slot.spot()),
                money(slot.spot().cost()),
                best(rivals));
    }

    /** Worth less the way there and back, which is what makes a likely rival. */
    private long worthOf(Spot spot, Part part, Slot slot) {
        int way = problem.journeys(part.segment()).minutes(0, slot.from(), spot.location());
        return spot.worth() - 2 * problem.points().travelMinute() * way;
    }

    private static Optional<StartWindow> window(Spot spot, Part part, Slot slot) {
        return spot.windows(part.index()).stream()
                .filter(window -> window.meal() == slot.window().meal())
                .findFirst();
    }

    private Assignment reframed(Frame other) {
        List<DayTimetable> timetables = problem.parts().stream()
                .map(part -> DayTimetable.of(
                        other, problem, part, days.get(part.index()).route()))
                .toList();
        return new Assignment(other, timetables);
    }

    private Assignment replaced(DayPlan day, int stop, Spot spot) {
        Route route = day.timetable().route();
        List<Stop> stops = new ArrayList<>(route.stops());
        Slot slot = day.timetable().slots().get(stop);
        stops.set(stop, new Stop(spot, window(spot, day.part(), slot).orElseThrow()));
        List<DayTimetable> timetables = new ArrayList<>(days);
        timetables.set(day.index(), DayTimetable.of(frame, problem, day.part(), new Route(stops, route.style())));
        return new Assignment(frame, timetables);
    }

    private record Rival(String id, String name, Assignment assignment) {}

    /** The rival that loses least, of those that break nothing. */
    private Optional<RunnerUp> best(Stream<Rival> rivals) {
        return rivals.flatMap(rival -> weigh(rival).stream()).min(Comparator.comparingLong(RunnerUp::points));
    }

    private Optional<RunnerUp> weigh(Rival rival) {
        TripPlan other = new TripPlan(problem, Optional::empty);
        other.adopt(rival.assignment());
        solvers.score(other);
        if (!other.score().isFeasible()) {
            return Optional.empty();
        }
        return Optional.of(new RunnerUp(
                rival.id(),
                rival.name(),
                money(other.cost() - plan.cost()),
                plan.score().softScore() - other.score().softScore()));
    }

    private Money money(long minor) {
        return problem.money(minor);
    }
}
