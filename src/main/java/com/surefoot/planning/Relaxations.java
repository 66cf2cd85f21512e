package com.surefoot.planning;

import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.Attempts.Found;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.RideBook;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a trip cannot be had: which musts are in each other's way, and which of them to ease for a trip. */
final class Relaxations {

    private final PlanningRequest request;
    private final Found failed;
    private final Attempts thrifty;
    private final List<Requirement> requirements;

    Relaxations(Solvers solvers, PlanningRequest request, RideBook rides, Found failed) {
        this.request = request;
        this.failed = failed;
        this.thrifty = new Attempts(solvers, request, rides, Flavour.CHEAPEST);
        this.requirements = request.brief().listRequirements().stream()
                .filter(Requirement::isMust)
                .toList();
    }

    /** The answer; if a thriftier look finds a trip after all, that trip. */
    Plan infeasible() {
        Found cheapest = thrifty.glance(requirements);
        if (cheapest.isFeasible()) {
            return TripPlanner.feasible(request, cheapest.plan().orElseThrow());
        }
        List<Requirement> conflict = Diagnosis.minimal(
                List.of(), requirements, subset -> thrifty.glance(subset).isFeasible());
        List<Relaxation> relaxations = new ArrayList<>();
        for (Requirement given : conflict) {
            relax(given).ifPresent(relaxations::add);
        }
        relaxations.sort(Comparator.comparing(relaxation -> relaxation.eased().isEmpty()));
        return new Infeasible(conflict, reasons(relaxations), relaxations, failed.proven());
    }

    private List<Conflict> reasons(List<Relaxation> relaxations) {
        List<Conflict> reasons = new ArrayList<>();
        for (Relaxation relaxation : relaxations) {
            if (relaxation.given().demand() instanceof SpendAtMost given && given.on() == Spending.TOTAL) {
                Money needed = relaxation.itinerary().total();
                reasons.add(new Conflict(Rule.BUDGET, "the cheapest trip found costs " + needed, Optional.of(needed)));
            }
        }
        failed.reasons().stream()
                .filter(reason -> reasons.isEmpty() || reason.rule() != Rule.BUDGET)
                .forEach(reasons::add);
        return reasons;
    }

    private Optional<Relaxation> relax(Requirement given) {
        List<Requirement> others = new ArrayList<>(requirements);
        others.remove(given);
        Found found = thrifty.glance(others);
        return found.isFeasible()
                ? Optional.of(relaxation(
                        given, TripPlanner.feasible(request, found.plan().orElseThrow())))
                : Optional.empty();
    }

    /** A budget is raised to what the trip takes; anything else has to go. */
    private static Relaxation relaxation(Requirement given, Feasible without) {
        Optional<Requirement> eased = given.demand() instanceof SpendAtMost budget
                ? Optional.of(new Requirement(
                        new SpendAtMost(budget.on(), without.itinerary().costs().of(budget.on())),
                        given.strength(),
                        given.pointer()))
                : Optional.empty();
        return new Relaxation(given, eased, without.itinerary());
    }
}
