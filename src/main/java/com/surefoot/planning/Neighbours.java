package com.surefoot.planning;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.planning.api.Neighbourhood;
import com.surefoot.planning.api.Neighbourhood.Rival;
import com.surefoot.planning.model.Assignment;
import com.surefoot.planning.model.DayTimetable;
import com.surefoot.planning.model.Frame;
import com.surefoot.planning.model.LegOption;
import com.surefoot.planning.model.LodgingOption;
import com.surefoot.planning.model.Segment;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What else could be in one place of a trip: each is put there, with all else as it is, and weighed. */
final class Neighbours {

    /** Rides and hotels looked at, the likeliest first. */
    private static final int FRAMES = 16;

    private final Solvers solvers;
    private final TripProblem problem;
    private final Frame frame;
    private final List<DayTimetable> days;

    Neighbours(Solvers solvers, TripPlan plan) {
        this.solvers = solvers;
        this.problem = plan.problem();
        this.frame = plan.frame();
        this.days = plan.days().stream().map(day -> day.timetable()).toList();
    }

    /** Something with its name, and a plan that has it. */
    record Placed(String id, String name, TripPlan plan) {}

    /** Of rides and places to sleep; nothing where it is neither. */
    Neighbourhood list(Kept one) {
        Stream<Placed> rides = IntStream.range(0, frame.legs().size())
                .filter(leg -> frame.legs().get(leg).offer().id().equals(one.id()))
                .boxed()
                .flatMap(this::rides);
        Stream<Placed> rooms = problem.segments().stream()
                .filter(segment -> sleepsAt(segment, one.id()))
                .flatMap(this::rooms);
        return new Neighbourhood(bestFirst(Stream.concat(rides, rooms).toList()), List.of());
    }

    private Stream<Placed> rides(int leg) {
        LegOption chosen = frame.legs().get(leg);
        Set<String> runs = new HashSet<>(Set.of(run(chosen)));
        return problem.legs().get(leg).stream()
                .filter(option -> frame.withLeg(leg, option).isSold(problem.segments()))
                .sorted(Comparator.comparingLong(option -> Math.abs(option.departs() - chosen.departs())))
                .filter(option -> runs.add(run(option)))
                .limit(FRAMES)
                .map(option -> new Placed(option.offer().id(), run(option), in(frame.withLeg(leg, option))));
    }

    /** A train by its number and the time it leaves, in whatever class. */
    private static String run(LegOption option) {
        return "%s, %tR".formatted(option.offer().number(), option.offer().departure());
    }

    private boolean sleepsAt(Segment segment, String offer) {
        LodgingOption stay = frame.stays().get(segment.index());
        return stay.move().isEmpty()
                && stay.offer().filter(room -> room.id().equals(offer)).isPresent();
    }

    /** One offer of each other house: the first is the likeliest. */
    private Stream<Placed> rooms(Segment segment) {
        Set<String> houses = new HashSet<>();
        frame.stays()
                .get(segment.index())
                .offer()
                .ifPresent(room -> houses.add(room.property().id()));
        return problem.stays().get(segment.index()).stream()
                .filter(option -> option.offer().isPresent() && option.move().isEmpty())
                .filter(option -> frame.isSold(segment, option))
                .filter(option ->
                        houses.add(option.offer().orElseThrow().property().id()))
                .limit(FRAMES)
                .map(option -> new Placed(
                        option.offer().orElseThrow().id(),
                        option.offer().orElseThrow().property().place().name(),
                        in(frame.withStay(segment.index(), option))));
    }

    private TripPlan in(Frame other) {
        List<DayTimetable> timetables = problem.parts().stream()
                .map(part -> DayTimetable.of(
                        other, problem, part, days.get(part.index()).route()))
                .toList();
        return weighed(solvers, problem, new Assignment(other, timetables));
    }

    static TripPlan weighed(Solvers solvers, TripProblem problem, Assignment assignment) {
        TripPlan plan = new TripPlan(problem, Optional::empty);
        plan.adopt(assignment);
        solvers.score(plan);
        return plan;
    }

    private List<Rival> bestFirst(List<Placed> placed) {
        return bestFirst(solvers, placed);
    }

    /** As rivals, each once, in the best plan that has it. */
    static List<Rival> bestFirst(Solvers solvers, List<Placed> placed) {
        List<Rival> rivals = new ArrayList<>();
        Set<String> known = new HashSet<>();
        placed.stream()
                .sorted(Comparator.comparing((Placed one) -> one.plan().score()).reversed())
                .filter(one -> known.add(one.id()))
                .forEach(one -> rivals.add(new Rival(
                        one.id(),
                        one.name(),
                        one.plan().score().isFeasible()
                                ? Optional.empty()
                                : Conflicts.list(one.plan(), solvers.explain(one.plan())).stream()
                                        .map(conflict -> conflict.rule())
                                        .findFirst())));
        return rivals;
    }
}
