package com.surefoot.narration.refining;

import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.City;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks for something that is not there yet. */
final class Adding implements Taking {

    private static final int MOST_MUST_SEES = 50;

    @Override
    public boolean take(Intent intent, Said said, Context context) {
        return add(said.get("what"), Set.of(), context);
    }

    /**
     * Asks for what a phrase names: a sight, a kind of sights, a restaurant, a cuisine, a meal, a city.
     *
     * @param without ids of what goes, and does not count as being there
     * @return false, with nothing done, if it names nothing of the kind
     */
    static boolean add(String phrase, Set<String> without, Context context) {
        String what = context.head(phrase);
        return addKinds(context.kinds(what), without, context)
                || addMeal(what, context)
                || addNamed(what, context)
                || addCuisine(context.cuisines(what), without, context)
                || addCity(what, context);
    }

    static boolean addKinds(Set<String> kinds, Set<String> without, Context context) {
        if (kinds.isEmpty()) {
            return false;
        }
        if (!context.surroundings().has(kinds)) {
            context.refuse("NO_SUCH_KIND");
            return true;
        }
        context.work()
                .drop(demand -> demand instanceof SightDemand.Kinds known
                        && known.kinds().quantifier() != Quantifier.ONLY
                        && Context.meet(known.kinds().of(), kinds));
        context.work().require(new SightDemand.Kinds(Choice.atLeast(context.count(kinds, without) + 1, kinds)));
        return true;
    }

    private static boolean addMeal(String what, Context context) {
        Optional<MealKind> meal = Stream.of(MealKind.values())
                .filter(kind -> context.words()
                        .find("noun", what)
                        .or(() -> context.words().find("nouns", what))
                        .filter(kind.name()::equals)
                        .isPresent())
                .findFirst();
        meal.ifPresent(kind -> {
            Set<MealKind> daily = EnumSet.of(MealKind.LUNCH, MealKind.DINNER, kind);
            context.work().list(MealDemand.Daily.class).forEach(known -> daily.addAll(known.meals()));
            context.work().drop(demand -> demand instanceof MealDemand.Without without && without.meal() == kind);
            context.work().replace(MealDemand.Daily.class::isInstance, new MealDemand.Daily(daily));
        });
        return meal.isPresent();
    }

    private static boolean addNamed(String what, Context context) {
        Optional<Sight> sight = context.surroundings().findSight(what);
        if (sight.isPresent()) {
            addSight(sight.get(), context);
            return true;
        }
        Optional<Restaurant> restaurant = context.surroundings().findRestaurant(what);
        restaurant.ifPresent(
                found -> context.work().require(new MealDemand.Restaurants(Choice.all(Set.of(found.id())))));
        return restaurant.isPresent();
    }

    /** What was said against a sight is forgotten. */
    static void welcome(Sight sight, Context context) {
        context.work()
                .drop(demand -> demand instanceof SightDemand.Sights none
                        && none.names().quantifier() == Quantifier.NONE
                        && none.names().of().equals(Set.of(sight.id())));
    }

    private static void addSight(Sight sight, Context context) {
        welcome(sight, context);
        List<String> names = new ArrayList<>(context.brief().mustSees());
        String name = sight.place().name();
        if (!names.contains(name) && names.size() < MOST_MUST_SEES) {
            names.add(name);
            context.work().change(brief -> brief.withMustSees(names));
        }
    }

    static boolean addCuisine(Set<String> cuisines, Set<String> without, Context context) {
        if (cuisines.isEmpty()) {
            return false;
        }
        long there = context.trip()
                .list(Sort.MEAL)
                .filter(meal -> !without.contains(meal.id()) && meal.isOf(cuisines))
                .count();
        context.work().require(new MealDemand.Cuisines(Choice.atLeast(Math.toIntExact(there) + 1, cuisines)));
        return true;
    }

    private static boolean addCity(String what, Context context) {
        Optional<City> city = context.surroundings().findCity(what);
        if (city.isEmpty()) {
            return false;
        }
        if (!(context.brief().destination() instanceof Destination.Cities cities)
                || cities.count() >= Destination.MOST_CITIES) {
            context.refuse("NO_MORE_CITIES");
            return true;
        }
        if (cities.names().stream().noneMatch(city.get()::isCalled)) {
            List<String> names = new ArrayList<>(cities.names());
            names.add(city.get().name());
            context.work().change(brief -> brief.withDestination(new Destination.Cities(names, cities.inOrder())));
        }
        return true;
    }
}
