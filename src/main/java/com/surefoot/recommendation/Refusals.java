package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Infeasible;
import com.surefoot.planning.api.Plan.Relaxation;
import com.surefoot.recommendation.Recommendation.Reason;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.travel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says no, field by field. */
final class Refusals {

    private Refusals() {}

    static Refused of(TripBrief brief, Infeasible plan) {
        List<Fault> faults = new ArrayList<>();
        plan.reasons().stream().map(reason -> fault(brief, reason)).forEach(faults::add);
        Set<String> named = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
        plan.conflict().stream()
                .filter(requirement -> named.stream().noneMatch(pointer -> pointer.startsWith(requirement.pointer())))
                .map(requirement -> fault(requirement, plan))
                .forEach(faults::add);
        return new Refused(brief, Reason.CANNOT_BE_MET, faults, plan.relaxations());
    }

    /** What was planned was not what was asked, and nothing better was found. */
    static Refused of(TripBrief brief, List<Unmet> unmet) {
        return new Refused(
                brief,
                Reason.CANNOT_BE_MET,
                unmet.stream()
                        .map(miss -> new Fault(
                                miss.requirement().pointer(),
                                "",
                                "No trip was found that meets this: " + miss.reason() + ".",
                                "Maybe make it a wish?"))
                        .toList(),
                List.of());
    }

    private static Fault fault(Requirement requirement, Infeasible plan) {
        String others = plan.conflict().stream()
                .filter(other -> !other.equals(requirement))
                .map(Requirement::pointer)
                .collect(Collectors.joining(", "));
        String problem = others.isEmpty() ? "It cannot be met." : "It cannot be met together with " + others + ".";
        return new Fault(requirement.pointer(), "", problem, hint(requirement, plan));
    }

    private static String hint(Requirement requirement, Infeasible plan) {
        return plan.relaxations().stream()
                .filter(relaxation -> relaxation.given().equals(requirement))
                .findFirst()
                .map(Refusals::hint)
                .orElse("Maybe leave it out, or make it a wish?");
    }

    private static String hint(Relaxation relaxation) {
        return "Maybe %s? A trip then costs %s."
                .formatted(
                        relaxation.eased().isPresent() ? "allow a little more" : "leave it out",
                        relaxation.itinerary().total());
    }

    private static Fault fault(TripBrief brief, Conflict conflict) {
        return switch (conflict.rule()) {
            case BUDGET ->
                new Fault(
                        "/budget/amount",
                        brief.budget().map(Money::toString).orElse(""),
                        "No trip was found for that: " + conflict.detail() + ".",
                        "Maybe raise the budget%s, or ask for less?"
                                .formatted(conflict.needed()
                                        .map(money -> " to " + money)
                                        .orElse("")));
            case MANDATORY_VISITS, OPENING_HOURS ->
                new Fault(
                        "/mustSee",
                        String.join(", ", brief.mustSees()),
                        "Not all of it fits: " + conflict.detail() + ".",
                        "Maybe stay longer, or drop one?");
            case DEPARTURE, DIRECTIONS, RIDES ->
                new Fault(
                        "/dates",
                        brief.dates().first() + " to " + brief.dates().last(),
                        "The rides do not fit together: " + conflict.detail() + ".",
                        "Maybe stay a day longer?");
            case LODGING ->
                new Fault(
                        "/room",
                        "",
                        "There is nowhere to sleep: " + conflict.detail() + ".",
                        "Maybe ask less of the rooms?");
            case MEALS, DAY_LENGTH, SIGHTS_A_DAY, GETTING_AROUND ->
                new Fault(
                        "/pace",
                        brief.pace().name().toLowerCase(Locale.ROOT),
                        "The days do not hold it all: " + conflict.detail() + ".",
                        "Maybe choose a fuller pace, stay longer, or ask for less?");
        };
    }
}
