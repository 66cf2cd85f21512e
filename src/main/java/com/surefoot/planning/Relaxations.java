package com.surefoot.planning;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.Attempts.Found;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideBook;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** When a trip cannot be had: which musts are in each other's way, and which of them to ease for a trip. */
final class Relaxations {

    /** Relaxations that are told; each takes some searches. */
    private static final int MOST = 6;

    /** Of the way from a budget to what a trip costs; each takes a search. */
    private static final int HALVINGS = 5;

    private final Solvers solvers;
    private final PlanningRequest request;
    private final Found failed;
    private final Attempts thrifty;
    private final List<Requirement> requirements;

    /** Thrifty trips by what they were searched for, so that the same is searched once. */
    private final Map<List<Requirement>, Optional<Itinerary>> known = new HashMap<>();

    /** What is asked for in a must's place, and a trip that has it. */
    private record Eased(Requirement rung, Itinerary trip) {}

    Relaxations(Solvers solvers, PlanningRequest request, RideBook rides, Found failed) {
        this.solvers = solvers;
        this.request = request;
        this.failed = failed;
        this.thrifty = Attempts.thrifty(solvers, request, rides);
        this.requirements = request.brief().listRequirements().stream()
                .filter(Requirement::isMust)
                .toList();
    }

    /** The answer; if a thriftier look finds a trip after all, with fewer meals on days of a ride or not, that trip. */
    Plan answer() {
        Optional<TripPlan> plan = planThriftily().or(() -> glance(requirements));
        return plan.isPresent() ? TripPlanner.justified(solvers, request, plan.get()) : infeasible();
    }

    /**
     * A search against a tight budget may end before it finds what a search for the cheapest trip finds: that trip, if
     * it stays within the budgets after all.
     */
    private Optional<TripPlan> planThriftily() {
        List<Requirement> budgets = requirements.stream()
                .filter(must -> must.demand() instanceof SpendAtMost)
                .toList();
        if (budgets.isEmpty()) {
            return Optional.empty();
        }
        List<Requirement> others = new ArrayList<>(request.brief().listRequirements());
        others.removeAll(budgets);
        Optional<TripPlan> plan = glance(others);
        Optional<Itinerary> trip = plan.map(this::itinerary);
        known.put(others, trip);
        return plan.filter(found ->
                budgets.stream().allMatch(budget -> isWithin(trip.orElseThrow(), (SpendAtMost) budget.demand())));
    }

    private static boolean isWithin(Itinerary itinerary, SpendAtMost budget) {
        return budget.amount().currency().equals(itinerary.currency())
                && itinerary.isPriced(budget.on())
                && itinerary.costs().of(budget.on()).compareTo(budget.amount()) <= 0;
    }

    private Infeasible infeasible() {
        Diagnosis<Itinerary> diagnosis = new Diagnosis<>(requirements, this::canMeet, this::find);
        List<Relaxation> relaxations = diagnosis.repairs().entrySet().stream()
                .limit(MOST)
                .map(repair -> relaxation(repair.getKey(), repair.getValue()))
                .sorted(Comparator.comparing(Relaxations::lost))
                .toList();
        return new Infeasible(diagnosis.conflicts(), reasons(relaxations), relaxations, failed.proven());
    }

    private boolean canMeet(List<Requirement> some) {
        Optional<Itinerary> found = known.get(some);
        return found == null ? thrifty.canMeet(some) : found.isPresent();
    }

    private Optional<Itinerary> find(List<Requirement> some) {
        return known.computeIfAbsent(some, unknown -> glance(some).map(this::itinerary));
    }

    private Optional<TripPlan> glance(List<Requirement> some) {
        return thrifty.glance(some).plan().filter(plan -> plan.score().isFeasible());
    }

    private Itinerary itinerary(TripPlan plan) {
        return TripPlanner.feasible(request, plan).itinerary();
    }

    /** Musts that have to go: to allow a little more is nearer to what was asked. */
    private static long lost(Relaxation relaxation) {
        return relaxation.changes().stream()
                .filter(change -> change.eased().isEmpty())
                .count();
    }

    private List<Conflict> reasons(List<Relaxation> relaxations) {
        List<Conflict> reasons = new ArrayList<>();
        relaxations.stream()
                .filter(Relaxations::raisesBudget)
                .map(relaxation -> relaxation.itinerary().total())
                .min(Comparator.naturalOrder())
                .ifPresent(needed -> reasons.add(
                        new Conflict(Rule.BUDGET, "the cheapest trip found costs " + needed, Optional.of(needed))));
        failed.reasons().stream()
                .filter(reason -> reasons.isEmpty() || reason.rule() != Rule.BUDGET)
                .forEach(reasons::add);
        return reasons;
    }

    private static boolean raisesBudget(Relaxation relaxation) {
        return relaxation.changes().stream()
                .anyMatch(
                        change -> change.given().demand() instanceof SpendAtMost given && given.on() == Spending.TOTAL);
    }

    /**
     * Each must is eased as little as a trip takes, or goes. Budgets come last, raised to what a cheap trip costs by then:
     * a low one would only make the others give way more.
     */
    private Relaxation relaxation(Set<Requirement> given, Itinerary without) {
        List<Requirement> kept = new ArrayList<>(requirements);
        kept.removeAll(given);
        Itinerary trip = without;
        Map<Requirement, Requirement> eased = new HashMap<>();
        List<Requirement> budgetsLast = given.stream()
                .sorted(Comparator.comparing(must -> must.demand() instanceof SpendAtMost))
                .toList();
        for (Requirement must : budgetsLast) {
            Optional<Eased> least =
                    must.demand() instanceof SpendAtMost budget ? raise(must, budget, kept, trip) : ease(must, kept);
            if (least.isPresent()) {
                kept.add(least.get().rung());
                eased.put(must, least.get().rung());
                trip = least.get().trip();
            }
        }
        return new Relaxation(
                given.stream()
                        .map(must -> new Change(must, Optional.ofNullable(eased.get(must))))
                        .toList(),
                trip);
    }

    /** The rung nearest to a must with which there is a trip that keeps the others. */
    private Optional<Eased> ease(Requirement must, List<Requirement> others) {
        return rungs(must).stream()
                .flatMap(rung ->
                        find(Stream.concat(others.stream(), Stream.of(rung)).toList())
                                .map(trip -> new Eased(rung, trip))
                                .stream())
                .findFirst();
    }

    /** A budget is raised to what the cheapest trip costs that halving finds between it and a trip there is. */
    private Optional<Eased> raise(Requirement must, SpendAtMost budget, List<Requirement> others, Itinerary trip) {
        if (!budget.amount().currency().equals(trip.currency())) {
            return Optional.empty();
        }
        Itinerary cheapest = trip;
        Money tooLittle = budget.amount();
        Money spent = trip.costs().of(budget.on());
        for (int i = 0; i < HALVINGS && isWorthHalving(tooLittle, spent); i++) {
            Money middle = middle(tooLittle, spent);
            Optional<Itinerary> cheaper = find(Stream.concat(others.stream(), Stream.of(raised(must, budget, middle)))
                    .toList());
            cheapest = cheaper.orElse(cheapest);
            spent = cheapest.costs().of(budget.on());
            tooLittle = cheaper.isPresent() ? tooLittle : middle;
        }
        return Optional.of(new Eased(raised(must, budget, spent), cheapest));
    }

    /** A hundredth more or less is as good. */
    private static boolean isWorthHalving(Money tooLittle, Money spent) {
        return spent.minor() - tooLittle.minor() > spent.minor() / 100;
    }

    private static Money middle(Money one, Money other) {
        return new Money(one.minor() + (other.minor() - one.minor()) / 2, one.currency());
    }

    private static Requirement raised(Requirement given, SpendAtMost budget, Money amount) {
        return new Requirement(new SpendAtMost(budget.on(), amount), given.strength(), given.pointer());
    }

    private static List<Requirement> rungs(Requirement must) {
        return Easing.rungs(must.demand()).stream()
                .map(demand -> new Requirement(demand, must.strength(), must.pointer()))
                .toList();
    }
}
