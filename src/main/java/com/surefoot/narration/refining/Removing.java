package com.surefoot.narration.refining;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.sights.Sight;
import java.util.Optional;
import java.util.Set;

/** Leaves out what is there, or a whole kind of it; and takes such wishes back. */
final class Removing implements Taking {

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        return switch (intent) {
            case NONE_OF -> none(said, context);
            case FEWER -> fewer(said, context);
            case FINE -> fine(said, context);
            default -> remove(said, context);
        };
    }

    private static boolean remove(Said said, Context context) {
        Optional<Reference> what = context.find(said.get("what"));
        if (what.isEmpty()) {
            return false;
        }
        context.findClear(said.get("what"))
                .ifPresent(clear -> clear.elements().forEach(element -> remove(element, context)));
        return true;
    }

    private static void remove(PresentElement element, Context context) {
        switch (element.sort()) {
            case RIDE -> context.refuse("NO_RIDE");
            case STAY -> context.refuse("NO_BED");
            case VISIT -> removeVisit(element, context);
            case MEAL -> {
                context.work().free(element);
                context.work().require(new MealDemand.Without(element.meal().orElseThrow(), element.day()));
            }
        }
    }

    static void removeVisit(PresentElement element, Context context) {
        context.work().free(element);
        context.work().drop(demand -> asksFor(demand, element));
        context.work().require(new SightDemand.Sights(Choice.none(Set.of(element.id()))));
    }

    private static boolean asksFor(Demand demand, PresentElement element) {
        if (demand instanceof SightDemand.When when) {
            return element.isCalled(when.name());
        }
        return demand instanceof SightDemand.Sights sights
                && sights.names().quantifier() != Quantifier.NONE
                && sights.names().of().stream().allMatch(element::isCalled);
    }

    private static boolean none(Said said, Context context) {
        Set<String> kinds = context.kinds(said.get("what"));
        if (kinds.isEmpty()) {
            return noMeals(said, context);
        }
        context.trip().list(Sort.VISIT).filter(visit -> visit.isOf(kinds)).forEach(context.work()::free);
        context.work().require(new SightDemand.Kinds(Choice.none(kinds)));
        return true;
    }

    private static boolean noMeals(Said said, Context context) {
        Optional<Reference> meals = context.find(said.get("what")).filter(found -> found.isOnly(Sort.MEAL));
        // what is no food for somebody is none at other meals either: that is a wish, and no meal too many
        meals = meals.filter(found -> context.cuisines(said.get("what")).isEmpty());
        meals.ifPresent(found -> found.elements().forEach(meal -> remove(meal, context)));
        return meals.isPresent();
    }

    private static boolean fewer(Said said, Context context) {
        Set<String> kinds = context.kinds(said.get("what"));
        int there = context.count(kinds, Set.of());
        if (kinds.isEmpty()) {
            return false;
        }
        if (there == 0) {
            context.refuse("NONE_THERE");
        } else {
            context.work()
                    .replace(
                            demand -> demand instanceof SightDemand.AtMost most && Context.meet(most.kinds(), kinds),
                            new SightDemand.AtMost(kinds, there - 1));
        }
        return true;
    }

    private static boolean fine(Said said, Context context) {
        String what = context.head(said.get("what"));
        Optional<String> matter = context.words().find("matter", what);
        if (matter.isPresent()) {
            return fineMatter(matter.get(), context);
        }
        Set<String> kinds = context.kinds(what);
        Optional<Sight> sight = context.surroundings().findSight(what);
        if (kinds.isEmpty() && sight.isEmpty()) {
            return false;
        }
        if (!context.work().drop(demand -> speaksAgainst(demand, kinds, sight, context))) {
            context.refuse("NOTHING_AGAINST");
        }
        return true;
    }

    private static boolean fineMatter(String matter, Context context) {
        boolean dropped = matter.equals("WALKING")
                ? context.work().drop(InCityDemand.WalkAtMost.class::isInstance)
                : context.brief().budget().isPresent();
        if (matter.equals("BUDGET")) {
            context.work().change(brief -> brief.withoutBudget());
        }
        if (!dropped) {
            context.refuse("NOTHING_AGAINST");
        }
        return true;
    }

    private static boolean speaksAgainst(Demand demand, Set<String> kinds, Optional<Sight> sight, Context context) {
        if (demand instanceof SightDemand.AtMost most) {
            return Context.meet(most.kinds(), kinds);
        }
        if (demand instanceof SightDemand.Kinds none) {
            return none.kinds().quantifier() == Quantifier.NONE
                    && Context.meet(none.kinds().of(), kinds);
        }
        return demand instanceof SightDemand.Sights none
                && none.names().quantifier() == Quantifier.NONE
                && context.surroundings().sights().stream()
                        .filter(one -> none.names().of().contains(one.id()))
                        .anyMatch(one -> Context.meet(one.kinds(), kinds)
                                || sight.filter(one::equals).isPresent());
    }
}
