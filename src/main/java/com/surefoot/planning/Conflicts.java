package com.surefoot.planning;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.constraints.Breach;
import com.surefoot.planning.model.TripPlan;
import com.surefoot.planning.model.Usage;
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
                    "a ride is due %d minutes before the one before it is over".formatted(collision.minutes()));
        }
        if (breach instanceof Breach.Overspent overspent) {
            return overBudget(overspent);
        }
        if (breach instanceof Breach.Unvisited unvisited) {
            return conflict(
                    Rule.MANDATORY_VISITS,
                    "no day has room for " + unvisited.cover().what());
        }
        if (breach instanceof Breach.Unused unused) {
            return tooFewWays(unused);
        }
        if (breach instanceof Breach.WornOut wornOut) {
            return conflict(Rule.GETTING_AROUND, "the trip takes %d metres on foot".formatted(wornOut.metres()));
        }
        if (breach instanceof Breach.TooMany many) {
            return conflict(
                    Rule.MANDATORY_VISITS,
                    "%d more sights of the kind %s are asked for than there may be"
                            .formatted(many.excess(), many.quota().what()));
        }
        return describeDay(breach);
    }

    private Conflict tooFewWays(Breach.Unused unused) {
        Usage usage = unused.usage();
        String modes = usage.modes().stream().sorted().map(Conflicts::lower).collect(Collectors.joining(" or "));
        int found = usage.atLeast() - unused.missing();
        return conflict(
                Rule.GETTING_AROUND,
                usage.atLeast() == 1
                        ? "no way is gone by " + modes
                        : "%d instead of at least %d ways are gone by %s".formatted(found, usage.atLeast(), modes));
    }

    private Conflict describeDay(Breach breach) {
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
                    "on %s a ride is missed by %d minutes".formatted(day(missed.day()), missed.minutes()));
        }
        if (breach instanceof Breach.Footsore footsore) {
            return conflict(
                    Rule.GETTING_AROUND,
                    "%s takes %d metres on foot".formatted(day(footsore.day()), footsore.metres()));
        }
        if (breach instanceof Breach.Underfull underfull) {
            return conflict(
                    Rule.SIGHTS_A_DAY, "%s holds only %d sights".formatted(day(underfull.day()), underfull.sights()));
        }
        Breach.Overfull overfull = (Breach.Overfull) breach;
        return conflict(Rule.SIGHTS_A_DAY, "%s holds %d sights".formatted(day(overfull.day()), overfull.sights()));
    }

    private Conflict overBudget(Breach.Overspent overspent) {
        Money needed = plan.problem().money(overspent.cost());
        String what = overspent.on() == Spending.TOTAL
                ? "the cheapest trip found costs "
                : "the least found for %s is ".formatted(lower(overspent.on()).replace('_', ' '));
        return new Conflict(Rule.BUDGET, what + needed, Optional.of(needed));
    }

    private static String meals(Set<MealKind> meals) {
        return meals.stream().sorted().map(Conflicts::lower).collect(Collectors.joining(" and "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Object day(int index) {
        return plan.problem().segments().get(0).calendar().dayAt(index);
    }

    private static Conflict conflict(Rule rule, String detail) {
        return new Conflict(rule, detail, Optional.empty());
    }
}
