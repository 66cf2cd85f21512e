package com.surefoot.planning;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.Basis;
import com.surefoot.planning.mapping.Built;
import com.surefoot.planning.mapping.Built.Blocked;
import com.surefoot.planning.mapping.Built.Ready;
import com.surefoot.planning.mapping.Musts;
import com.surefoot.planning.mapping.ProblemBuilder;
import com.surefoot.planning.mapping.RideBook;
import com.surefoot.planning.mapping.Skeleton;
import com.surefoot.planning.mapping.Skeletons;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.TripProblem;
import com.surefoot.planning.search.TripSearch;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.City;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tries the ways in which requirements can be met: alternatives, with and without one's own car, cities and days. */
final class Attempts {

    /** Ways looked at for one set of alternatives, cheapest first; fewer for more cities, each of which costs as much. */
    private static final int MOST_WAYS = 12;

    private static final int WAYS_OF_ONE_CITY = 36;

    /** Of these, as many as are looked at more closely: those that look best at once. */
    private static final int FINALISTS = 3;

    private final Solvers solvers;
    private final PlanningRequest request;
    private final RideBook rides;
    private final Flavour flavour;
    private final boolean thrifty;
    private @Nullable Glance last;

    /**
     * What came of an attempt.
     *
     * @param plan the best plan, which may break something; empty where there was nothing to search
     * @param reasons what stands in the way
     * @param proven whether the catalogue alone tells that there is no trip
     */
    record Found(Optional<TripPlan> plan, List<Conflict> reasons, boolean proven) {

        boolean isFeasible() {
            return plan.filter(found -> found.score().isFeasible()).isPresent();
        }
    }

    /**
     * Problems to search, and why the others are none.
     *
     * @param all whether none was left out
     */
    private record Ways(List<TripProblem> problems, List<Conflict> blocked, boolean all) {}

    /** A short try and what came of it. */
    private record Glance(List<Requirement> requirements, Found found) {}

    private Attempts(Solvers solvers, PlanningRequest request, RideBook rides, Flavour flavour, boolean thrifty) {
        this.solvers = solvers;
        this.request = request;
        this.rides = rides;
        this.flavour = flavour;
        this.thrifty = thrifty;
    }

    /** At a trip of a flavour. */
    static Attempts at(Solvers solvers, PlanningRequest request, RideBook rides, Flavour flavour) {
        return new Attempts(solvers, request, rides, flavour, false);
    }

    /** At the cheapest trip, which goes without meals on days of a ride before it exceeds a budget. */
    static Attempts thrifty(Solvers solvers, PlanningRequest request, RideBook rides) {
        return new Attempts(solvers, request, rides, Flavour.CHEAPEST, true);
    }

    /** A short try; what it found is at hand if the same is solved next. */
    Found glance(List<Requirement> requirements) {
        Found found = best(ways(requirements), plan -> {});
        last = new Glance(requirements, found);
        return found;
    }

    /** A trip of which as much as possible stays: a short try, unless that gives up some of it. */
    Found keep(List<Requirement> requirements) {
        long start = System.nanoTime();
        Basis basis = Basis.of(request);
        Found found = glance(requirements);
        return !basis.isFirm() || found.plan().filter(basis::isKeptBy).isPresent()
                ? found
                : goOn(found, start, plan -> {});
    }

    /** A trip as it was, on the days it was; empty where it lacks a ride or a place to sleep. */
    Optional<TripPlan> outline(List<Requirement> requirements) {
        Optional<Skeleton> kept = Basis.of(request).findSkeleton(request);
        List<TripProblem> problems = new ArrayList<>();
        for (Musts world : kept.isEmpty() ? List.<Musts>of() : Musts.listWorlds(requirements, request.brief())) {
            for (Musts split : split(world)) {
                Built built = ProblemBuilder.build(request, kept.orElseThrow(), split, flavour, rides);
                sort(built, problems, new ArrayList<>());
            }
        }
        return problems.stream()
                .map(problem -> solvers.glance(problem, plan -> {}))
                .max(Comparator.comparing(TripPlan::score));
    }

    /** Whether requirements can be met: what can be put together at once tells that, or else a short try. */
    boolean canMeet(List<Requirement> requirements) {
        Ways ways = ways(requirements);
        List<TripPlan> sketches = new ArrayList<>();
        for (TripProblem problem : ways.problems()) {
            TripPlan sketch = solvers.sketch(problem);
            if (sketch.score().isFeasible()) {
                return true;
            }
            sketches.add(sketch);
        }
        List<TripProblem> order = isFew(ways) ? ways.problems() : bestFirst(sketches.stream());
        return best(ways, order, plan -> {}).isFeasible();
    }

    /** The best plan within the limits. */
    Found solve(List<Requirement> requirements, Consumer<TripPlan> improved) {
        long start = System.nanoTime();
        Glance known = last;
        if (known != null && known.requirements().equals(requirements)) {
            return goOn(known.found(), start, improved);
        }
        Ways ways = ways(requirements);
        return ways.problems().size() == 1
                ? found(solvers.solve(ways.problems().get(0), improved))
                : goOn(best(ways, improved), start, improved);
    }

    private Found goOn(Found first, long start, Consumer<TripPlan> improved) {
        return first.plan().map(plan -> goOn(first, plan, start, improved)).orElse(first);
    }

    /** Goes on with what looked best. */
    private Found goOn(Found first, TripPlan plan, long start, Consumer<TripPlan> improved) {
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        TripPlan solved = solvers.goOn(plan, spent, better(plan, improved));
        return solved.score().compareTo(plan.score()) > 0 ? found(solved) : first;
    }

    private static Consumer<TripPlan> better(TripPlan first, Consumer<TripPlan> improved) {
        return plan -> {
            if (plan.score().compareTo(first.score()) > 0) {
                improved.accept(plan);
            }
        };
    }

    /** The best of the ways that look best at once; more of them only as long as none is feasible. */
    private Found best(Ways ways, Consumer<TripPlan> improved) {
        Stream<TripPlan> sketches = ways.problems().stream().map(solvers::sketch);
        return best(ways, isFew(ways) ? ways.problems() : bestFirst(sketches), improved);
    }

    private Found best(Ways ways, List<TripProblem> order, Consumer<TripPlan> improved) {
        Optional<TripPlan> best = Optional.empty();
        // of a trip that is to stay, the way it was looks best at once
        int finalists = Basis.of(request).isFirm() ? 1 : FINALISTS;
        int looks = 0;
        for (TripProblem problem : order) {
            if (looks++ >= finalists && best.orElseThrow().score().isFeasible()) {
                break;
            }
            TripPlan plan = solvers.glance(
                    problem, best.map(other -> better(other, improved)).orElse(improved));
            if (best.isEmpty() || plan.score().compareTo(best.get().score()) > 0) {
                best = Optional.of(plan);
            }
        }
        return best.map(this::found).orElseGet(() -> new Found(Optional.empty(), ways.blocked(), ways.all()));
    }

    /** Whether all ways are looked at more closely, in whatever order. */
    private static boolean isFew(Ways ways) {
        return ways.problems().size() <= FINALISTS;
    }

    private static List<TripProblem> bestFirst(Stream<TripPlan> sketches) {
        return sketches.sorted(Comparator.comparing(TripPlan::score).reversed())
                .map(TripPlan::problem)
                .toList();
    }

    private Found found(TripPlan plan) {
        return plan.score().isFeasible()
                ? new Found(Optional.of(plan), List.of(), false)
                : new Found(Optional.of(plan), Conflicts.list(plan, solvers.explain(plan)), false);
    }

    private Ways ways(List<Requirement> requirements) {
        List<TripProblem> problems = new ArrayList<>();
        List<Conflict> blocked = new ArrayList<>();
        List<Musts> worlds = Musts.listWorlds(requirements, request.brief());
        if (worlds.isEmpty()) {
            blocked.add(new Conflict(Rule.RIDES, "the trip has fewer rides than are asked for", Optional.empty()));
        }
        int cities = request.brief().destination().count();
        int most = Math.max(FINALISTS, Math.min(MOST_WAYS, WAYS_OF_ONE_CITY / cities));
        for (Musts world : worlds) {
            for (Musts split : split(thrifty ? world.withThrift() : world)) {
                List<Skeleton> skeletons = skeletons(split, most);
                for (Skeleton skeleton : skeletons.isEmpty() ? List.of(Skeletons.plain(request)) : skeletons) {
                    sort(ProblemBuilder.build(request, skeleton, split, flavour, rides), problems, blocked);
                }
            }
        }
        blocked.sort(Comparator.comparing(Conflict::rule));
        return new Ways(problems, blocked, !Musts.isCut(worlds));
    }

    /** That of a trip that is to stay is among them, be it a dear one. */
    private List<Skeleton> skeletons(Musts musts, int most) {
        List<Skeleton> cheapest = Skeletons.list(request, musts, rides, most);
        Basis basis = Basis.of(request);
        Stream<Skeleton> kept = basis.isFirm() ? basis.findSkeleton(request).stream() : Stream.empty();
        return Stream.concat(
                        kept.filter(one -> cheapest.stream().noneMatch(other -> isSame(one, other))), cheapest.stream())
                .toList();
    }

    /** The same cities on the same days; what there is in them takes long to compare. */
    private static boolean isSame(Skeleton one, Skeleton other) {
        return one.legDays().equals(other.legDays()) && cities(one).equals(cities(other));
    }

    private static List<City> cities(Skeleton skeleton) {
        return skeleton.cities().stream().map(CityChoice::city).toList();
    }

    private void sort(Built built, List<TripProblem> problems, List<Conflict> blocked) {
        if (built instanceof Blocked nothing) {
            blocked.add(nothing.conflict());
        } else {
            TripProblem problem = ((Ready) built).problem();
            Optional<Conflict> conflict = TripSearch.findObstacle(problem);
            conflict.ifPresentOrElse(blocked::add, () -> problems.add(problem));
        }
    }

    /** One's own car is there for the whole trip or stays at home. */
    private List<Musts> split(Musts world) {
        Set<TransportMode> car = Set.of(TransportMode.CAR);
        Stream<Choice<TransportMode>> choices =
                rides.hasCars() ? Stream.of(Choice.none(car), Choice.only(car)) : Stream.of(Choice.none(car));
        return choices.map(choice -> new RideDemand.Modes(RideDemand.Direction.EVERY, choice))
                .map(world::with)
                .toList();
    }
}
