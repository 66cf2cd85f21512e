package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is taken back by what comes behind it: {@code 外滩想去，…，外滩就算了}. */
final class Retracted {

    /** Nobody takes anything back later than so many wishes behind. */
    private static final int MOST = 40;

    private Retracted() {}

    /** All but what is taken back. */
    static List<Told> without(List<Told> told) {
        boolean refused = told.stream()
                .flatMap(each -> choice(each.requirement().demand()).stream())
                .anyMatch(Retracted::isRefusal);
        if (!refused) {
            return told;
        }
        List<Told> left = new ArrayList<>();
        for (int at = 0; at < told.size(); at++) {
            Optional<Told> each = Optional.of(told.get(at));
            for (Told later : told.subList(at + 1, Math.min(told.size(), at + MOST))) {
                each = each.flatMap(earlier -> left(earlier, later));
            }
            each.ifPresent(left::add);
        }
        return left;
    }

    private static Optional<Told> left(Told earlier, Told later) {
        Demand demand = earlier.requirement().demand();
        Optional<Choice<String>> before = choice(demand);
        Optional<Choice<String>> after = choice(later.requirement().demand());
        if (before.isEmpty()
                || after.isEmpty()
                || demand.getClass() != later.requirement().demand().getClass()
                || isRefusal(before.get()) == isRefusal(after.get())) {
            return Optional.of(earlier);
        }
        Set<String> names = new LinkedHashSet<>(before.get().of());
        if (!names.removeAll(after.get().of())) {
            return Optional.of(earlier);
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Told(
                        new Requirement(
                                with(demand, fewer(before.get(), names)),
                                earlier.requirement().strength(),
                                ""),
                        earlier.from(),
                        earlier.to()));
    }

    private static boolean isRefusal(Choice<String> choice) {
        return choice.quantifier() == Quantifier.NONE;
    }

    private static Choice<String> fewer(Choice<String> choice, Set<String> names) {
        return choice.quantifier() == Quantifier.AT_LEAST
                ? Choice.atLeast(Math.min(choice.count(), names.size()), names)
                : new Choice<>(choice.quantifier(), choice.count(), names);
    }

    private static Optional<Choice<String>> choice(Demand demand) {
        if (demand instanceof SightDemand.Sights sights) {
            return Optional.of(sights.names());
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return Optional.of(kinds.kinds());
        }
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return Optional.of(cuisines.cuisines());
        }
        return demand instanceof MealDemand.Restaurants restaurants
                ? Optional.of(restaurants.names())
                : Optional.empty();
    }

    private static Demand with(Demand demand, Choice<String> choice) {
        if (demand instanceof SightDemand.Sights) {
            return new SightDemand.Sights(choice);
        }
        if (demand instanceof SightDemand.Kinds) {
            return new SightDemand.Kinds(choice);
        }
        return demand instanceof MealDemand.Cuisines
                ? new MealDemand.Cuisines(choice)
                : new MealDemand.Restaurants(choice);
    }
}
