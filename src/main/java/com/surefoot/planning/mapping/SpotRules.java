package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks.LockedVisit;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.travel.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Which sights and restaurants a trip may, must and should visit. */
final class SpotRules {

    /** Points a wish of weight 1 is worth. */
    static final long WISH_POINT = 150;

    private final TripBrief brief;
    private final Musts musts;
    private final List<Sight> sights;
    private final List<Restaurant> restaurants;
    private final Map<String, Set<String>> named = new HashMap<>();

    /** Rules over everything the trip's cities have. */
    SpotRules(TripBrief brief, Musts musts, List<Sight> sights, List<Restaurant> restaurants) {
        this.brief = brief;
        this.musts = musts;
        this.sights = sights;
        this.restaurants = restaurants;
    }

    boolean allow(Sight sight) {
        return musts.musts().stream().allMatch(demand -> allows(demand, sight));
    }

    boolean allow(Restaurant restaurant) {
        return musts.musts().stream().allMatch(demand -> allows(demand, restaurant));
    }

    /** Points lost to wishes a visit goes against. */
    long grudge(Sight sight) {
        return musts.wishes().stream()
                .filter(wish -> !allows(wish.demand(), sight))
                .mapToLong(wish -> wish.weight() * WISH_POINT)
                .sum();
    }

    /** Points lost to wishes a meal goes against. */
    long grudge(Restaurant restaurant) {
        return musts.wishes().stream()
                .filter(wish -> !allows(wish.demand(), restaurant))
                .mapToLong(wish -> wish.weight() * WISH_POINT)
                .sum();
    }

    private boolean allows(Demand demand, Sight sight) {
        if (demand instanceof PriceAtMost price) {
            return price.of() != Priced.TICKET || sight.ticket().isAtMost(price.amount());
        }
        if (demand instanceof SpendAtMost budget) {
            return sight.ticket().isKnown() || !covers(budget, Spending.TICKETS);
        }
        if (demand instanceof SightDemand.Sights choice) {
            return Choices.tolerates(choice.names(), name -> isNamed(sight, name));
        }
        return !(demand instanceof SightDemand.Kinds kinds)
                || Choices.tolerates(kinds.kinds(), kind -> isOfKind(sight, kind));
    }

    private boolean allows(Demand demand, Restaurant restaurant) {
        if (demand instanceof PriceAtMost price) {
            return price.of() != Priced.MEAL || restaurant.pricePerPerson().isAtMost(price.amount());
        }
        if (demand instanceof SpendAtMost budget) {
            return restaurant.pricePerPerson().isKnown() || !covers(budget, Spending.MEALS);
        }
        if (demand instanceof MealDemand.Restaurants choice) {
            return Choices.tolerates(choice.names(), name -> isNamed(restaurant, name));
        }
        if (demand instanceof MealDemand.Cuisines choice) {
            return Choices.tolerates(choice.cuisines(), cuisine -> Choices.anySame(restaurant.cuisines(), cuisine));
        }
        return !(demand instanceof MealDemand.Dishes dishes)
                || Choices.tolerates(dishes.dishes(), dish -> serves(restaurant, dish));
    }

    /** Whether a budget would have to hold for prices that nobody knows. */
    private static boolean covers(SpendAtMost budget, Spending on) {
        return budget.on() == Spending.TOTAL || budget.on() == on;
    }

    /** What is wanted, musts first. */
    List<SpotGroup> listGroups() {
        List<SpotGroup> groups = new ArrayList<>();
        musts.musts().forEach(demand -> groups.addAll(groups(demand, 0)));
        brief.locks().visits().stream().map(this::locked).forEach(groups::add);
        musts.wishes().forEach(wish -> groups.addAll(groups(wish.demand(), wish.weight() * WISH_POINT)));
        return groups;
    }

    private SpotGroup locked(LockedVisit lock) {
        return new SpotGroup(
                sight -> sight.id().equals(lock.id()),
                restaurant -> restaurant.id().equals(lock.id()),
                1,
                0,
                "'" + lock.id() + "'");
    }

    /** What a single demand wants, as if it were a must. */
    List<SpotGroup> listGroups(Demand demand) {
        return groups(demand, 0);
    }

    private List<SpotGroup> groups(Demand demand, long wish) {
        if (demand instanceof SightDemand.Sights choice) {
            return split(
                    choice.names(),
                    (names, count, what) ->
                            SpotGroup.ofSights(sight -> any(names, name -> isNamed(sight, name)), count, wish, what));
        }
        if (demand instanceof SightDemand.Kinds choice) {
            return split(
                    choice.kinds(),
                    (kinds, count, what) ->
                            SpotGroup.ofSights(sight -> any(kinds, kind -> isOfKind(sight, kind)), count, wish, what));
        }
        if (demand instanceof MealDemand.Restaurants choice) {
            return restaurants(choice.names(), wish, this::isNamed);
        }
        if (demand instanceof MealDemand.Cuisines choice) {
            return restaurants(choice.cuisines(), wish, (place, cuisine) -> Choices.anySame(place.cuisines(), cuisine));
        }
        if (demand instanceof MealDemand.Dishes choice) {
            return restaurants(choice.dishes(), wish, SpotRules::serves);
        }
        if (demand instanceof SightDemand.When when) {
            return List.of(new SpotGroup(
                    sight -> isNamed(sight, when.name()),
                    place -> isNamed(place, when.name()),
                    1,
                    wish,
                    "'" + when.name() + "'"));
        }
        return List.of();
    }

    private static List<SpotGroup> restaurants(
            Choice<String> choice, long wish, BiPredicate<Restaurant, String> bears) {
        return split(
                choice,
                (values, count, what) -> SpotGroup.ofRestaurants(
                        place -> any(values, value -> bears.test(place, value)), count, wish, what));
    }

    /** Makes a group of values. */
    private interface Grouping {

        SpotGroup group(Set<String> values, int atLeast, String what);
    }

    private static List<SpotGroup> split(Choice<String> choice, Grouping grouping) {
        if (choice.quantifier() == Quantifier.ALL) {
            return choice.of().stream()
                    .map(value -> grouping.group(Set.of(value), 1, "'" + value + "'"))
                    .toList();
        }
        return choice.quantifier() == Quantifier.AT_LEAST
                ? List.of(grouping.group(choice.of(), choice.count(), choice.count() + " of " + choice.of()))
                : List.of();
    }

    private static boolean any(Set<String> values, Predicate<String> bears) {
        return values.stream().anyMatch(bears);
    }

    boolean isNamed(Sight sight, String name) {
        return named.computeIfAbsent("sight " + name, unknown -> Naming.sights(sights, name))
                .contains(sight.id());
    }

    boolean isNamed(Restaurant restaurant, String name) {
        return named.computeIfAbsent("restaurant " + name, unknown -> Naming.restaurants(restaurants, name))
                .contains(restaurant.id());
    }

    static boolean isOfKind(Sight sight, String kind) {
        return Choices.anySame(sight.kinds(), kind);
    }

    private static boolean serves(Restaurant restaurant, String dish) {
        return restaurant.dishes().stream().anyMatch(candidate -> Names.contains(candidate, dish));
    }
}
