package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.sights.Restaurant;
import com.surefoot.travel.Names;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether one eats what and when was asked. */
final class MealAudit {

    private static final Trait<Meal, String> CUISINE =
            trait("cuisine", restaurant -> new TreeSet<>(restaurant.cuisines()), Names::same);
    /** A dish is asked for by a part of its name: who wants duck takes it roasted. */
    private static final Trait<Meal, String> DISH = trait("dish", Restaurant::dishes, Names::contains);

    private final Trail trail;
    private final Whereabouts places;
    private final List<Meal> meals;

    MealAudit(Trail trail, Whereabouts places) {
        this.trail = trail;
        this.places = places;
        this.meals = trail.listRestaurantMeals();
    }

    private static Trait<Meal, String> trait(
            String name, Function<Restaurant, Collection<String>> values, BiPredicate<String, String> same) {
        return Trait.of(
                "restaurant",
                name,
                Naming::shown,
                meal -> meal.restaurant().map(values).orElse(List.of()),
                same);
    }

    Optional<String> findBreach(MealDemand demand) {
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return CUISINE.findBreach(cuisines.cuisines(), meals);
        }
        if (demand instanceof MealDemand.Dishes dishes) {
            return DISH.findBreach(dishes.dishes(), meals);
        }
        if (demand instanceof MealDemand.Restaurants restaurants) {
            return places.findBreach("restaurant", Naming.RESTAURANTS, restaurants.names(), meals);
        }
        if (demand instanceof MealDemand.Hours hours) {
            return findBreach(hours);
        }
        if (demand instanceof MealDemand.Without without) {
            return findBreach(without);
        }
        return demand instanceof MealDemand.Daily daily ? findBreach(daily) : findRoomWithoutBreakfast();
    }

    private Optional<String> findBreach(MealDemand.Hours demand) {
        return trail.listMeals().stream()
                .filter(meal -> meal.kind() == demand.meal())
                .filter(meal -> !demand.starts().contains(meal.start().toLocalTime()))
                .findFirst()
                .map(meal -> "%s on %s begins at %s, not from %s to %s"
                        .formatted(
                                word(meal.kind()),
                                meal.start().toLocalDate(),
                                meal.start().toLocalTime(),
                                demand.starts().from(),
                                demand.starts().until()));
    }

    private Optional<String> findBreach(MealDemand.Daily demand) {
        return trail.listWholeDays().stream()
                .filter(day -> !missing(day, wanted(demand, day)).isEmpty())
                .findFirst()
                .map(day -> "%s has no %s"
                        .formatted(
                                day.date(),
                                missing(day, wanted(demand, day)).stream()
                                        .map(MealAudit::word)
                                        .collect(Collectors.joining(" and no "))));
    }

    /** What is to be left out on a day is not missing there. */
    private Set<MealKind> wanted(MealDemand.Daily demand, Day day) {
        Set<MealKind> wanted = new TreeSet<>(demand.meals());
        trail.brief().listRequirements().stream()
                .map(Requirement::demand)
                .filter(other -> other instanceof MealDemand.Without without
                        && without.on().equals(day.date()))
                .forEach(without -> wanted.remove(((MealDemand.Without) without).meal()));
        return wanted;
    }

    private Optional<String> findBreach(MealDemand.Without demand) {
        return meals.stream()
                .filter(meal -> meal.kind() == demand.meal()
                        && meal.start().toLocalDate().equals(demand.on()))
                .findFirst()
                .map(meal -> "%s is had at %s on %s".formatted(word(demand.meal()), Naming.shown(meal), demand.on()));
    }

    private static Set<MealKind> missing(Day day, Set<MealKind> wanted) {
        Set<MealKind> missing = new TreeSet<>(wanted);
        day.activities().stream()
                .filter(Meal.class::isInstance)
                .map(meal -> ((Meal) meal).kind())
                .forEach(missing::remove);
        return missing;
    }

    private Optional<String> findRoomWithoutBreakfast() {
        return trail.listStays().stream()
                .filter(stay -> !stay.offer().ratePlan().board().includesBreakfast())
                .findFirst()
                .map(stay -> "the room at %s comes with %s, not with breakfast"
                        .formatted(Naming.shown(stay), stay.offer().ratePlan().board()));
    }

    private static String word(MealKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
