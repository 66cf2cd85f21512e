package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.RoomWish;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.Plan.Change;
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
import java.util.stream.Stream;

/** Says no, field by field. */
final class Refusals {

    private Refusals() {}

    static Refused of(TripBrief brief, Infeasible plan) {
        List<Fault> faults = new ArrayList<>();
        plan.reasons().stream()
                .filter(reason -> plan.conflicts().isEmpty() || !pointsNowhere(brief, reason))
                .map(reason -> fault(brief, reason))
                .forEach(faults::add);
        Set<String> named = faults.stream().map(Fault::pointer).collect(Collectors.toSet());
        plan.conflicts().forEach(conflict -> conflict.stream()
                .filter(requirement -> named.stream().noneMatch(pointer -> pointer.startsWith(requirement.pointer())))
                .map(requirement -> fault(requirement, conflict, plan.relaxations()))
                .forEach(faults::add));
        return new Refused(brief, Reason.CANNOT_BE_MET, faults, plan.conflicts(), plan.relaxations(), List.of());
    }

    /** The field to blame is not in the brief: the musts in conflict say better what stands in the way. */
    private static boolean pointsNowhere(TripBrief brief, Conflict reason) {
        return switch (reason.rule()) {
            case MANDATORY_VISITS, OPENING_HOURS -> brief.mustSees().isEmpty();
            case LODGING -> brief.room().equals(RoomWish.ANY);
            case BUDGET -> brief.budget().isEmpty();
            default -> false;
        };
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
                        .toList());
    }

    private static Fault fault(Requirement requirement, List<Requirement> conflict, List<Relaxation> relaxations) {
        String others = pointers(conflict.stream().filter(other -> !other.equals(requirement)));
        String problem = others.isEmpty() ? "It cannot be met." : "It cannot be met together with " + others + ".";
        String hint = relaxations.stream()
                .filter(relaxation -> relaxation.changes(requirement))
                .findFirst()
                .map(relaxation -> hint(requirement, relaxation))
                .orElse("Maybe leave it out, or make it a wish?");
        return new Fault(requirement.pointer(), "", problem, hint);
    }

    private static String hint(Requirement requirement, Relaxation relaxation) {
        boolean eased = relaxation.changes().stream()
                .anyMatch(change ->
                        change.given().equals(requirement) && change.eased().isPresent());
        String others =
                pointers(relaxation.changes().stream().map(Change::given).filter(other -> !other.equals(requirement)));
        return "Maybe %s%s? A trip then costs %s."
                .formatted(
                        eased ? "allow a little more" : "leave it out",
                        others.isEmpty() ? "" : ", and change " + others,
                        relaxation.itinerary().total());
    }

    private static String pointers(Stream<Requirement> requirements) {
        return requirements.map(Requirement::pointer).collect(Collectors.joining(", "));
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
