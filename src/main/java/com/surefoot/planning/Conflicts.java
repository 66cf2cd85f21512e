package com.surefoot.planning;

import com.surefoot.itinerary.MealKind;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.constraints.Breach;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.travel.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.optaplanner.core.api.score.ScoreExplanation;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;

/** Says in words what the best attempt still breaks. */
final class Conflicts {

    private final TripPlan plan;

    private Conflicts(TripPlan plan) {
        this.plan = plan;
    }

    /** One conflict for each breach, worst first. */
    static List<Conflict> list(TripPlan plan, ScoreExplanation<TripPlan, HardSoftLongScore> explanation) {
        Conflicts conflicts = new Conflicts(plan);
        return explanation.getConstraintMatchTotalMap().values().stream()
                .flatMap(total -> total.getConstraintMatchSet().stream())
                .filter(match -> match.getScore().hardScore() < 0)
                .sorted(Comparator.comparingLong(match -> match.getScore().hardScore()))
                .map(ConstraintMatch::getJustification)
                .map(justification -> conflicts.describe((Breach) justification))
                .toList();
    }

    private Conflict describe(Breach breach) {
        if (breach instanceof Breach.Collision collision) {
            return conflict(
                    Rule.DIRECTIONS,
                    "the ride back is due %d minutes before the ride out is over".formatted(collision.minutes()));
        }
        if (breach instanceof Breach.Overspent overspent) {
            return overBudget(
                    new Money(overspent.cost(), plan.setting().journeys().currency()));
        }
        if (breach instanceof Breach.Unvisited) {
            return conflict(Rule.MANDATORY_VISITS, "no day has room for %s".formatted(unvisited()));
        }
        if (breach instanceof Breach.Hungry hungry) {
            return conflict(Rule.MEALS, "%s finds no place for %s".formatted(day(hungry.day()), meals(hungry.meals())));
        }
        if (breach instanceof Breach.Closed closed) {
            return conflict(
                    Rule.OPENING_HOURS,
                    "on %s visits come %d minutes too late to be let in"
                            .formatted(day(closed.day()), closed.minutes()));
        }
        if (breach instanceof Breach.Late late) {
            return conflict(
                    Rule.DAY_LENGTH,
                    "%s ends %d minutes later than the pace allows".formatted(day(late.day()), late.minutes()));
        }
        if (breach instanceof Breach.Missed missed) {
            return conflict(
                    Rule.DEPARTURE,
                    "on %s the ride back is missed by %d minutes".formatted(day(missed.day()), missed.minutes()));
        }
        Breach.Overfull overfull = (Breach.Overfull) breach;
        return conflict(Rule.SIGHTS_A_DAY, "%s holds %d sights".formatted(day(overfull.day()), overfull.sights()));
    }

    /** The cheapest trip found costs more than the budget. */
    static Conflict overBudget(Money needed) {
        return new Conflict(Rule.BUDGET, "the cheapest trip found costs " + needed, Optional.of(needed));
    }

    private String unvisited() {
        Set<Spot> visited = plan.days().stream()
                .flatMap(day -> day.route().spots().stream())
                .collect(Collectors.toSet());
        return plan.setting().spots().stream()
                .filter(Spot::mandatory)
                .filter(spot -> !visited.contains(spot))
                .map(spot ->
                        "'" + plan.setting().journeys().place(spot.location()).name() + "'")
                .collect(Collectors.joining(", "));
    }

    private static String meals(Set<MealKind> meals) {
        return meals.stream().map(meal -> meal.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" and "));
    }

    private Object day(int index) {
        return plan.setting().calendar().dayAt(index);
    }

    private static Conflict conflict(Rule rule, String detail) {
        return new Conflict(rule, detail, Optional.empty());
    }
}
