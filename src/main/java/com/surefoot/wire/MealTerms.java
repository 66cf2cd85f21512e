package com.surefoot.wire;

import com.surefoot.itinerary.MealKind;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.MealDemand.BreakfastAtHotel;
import com.surefoot.itinerary.demand.MealDemand.Cuisines;
import com.surefoot.itinerary.demand.MealDemand.Daily;
import com.surefoot.itinerary.demand.MealDemand.Dishes;
import com.surefoot.itinerary.demand.MealDemand.Hours;
import com.surefoot.itinerary.demand.MealDemand.Restaurants;
import com.surefoot.itinerary.demand.MealDemand.Without;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What and when one eats. */
final class MealTerms {

    static final List<Term<?>> ALL = List.of(
            Choices.textTerm("cuisines", Cuisines.class, Cuisines::new, Cuisines::cuisines),
            Choices.textTerm("restaurants", Restaurants.class, Restaurants::new, Restaurants::names),
            Choices.textTerm("dishes", Dishes.class, Dishes::new, Dishes::dishes),
            Term.object(
                    "mealHours", Hours.class, List.of("meal", "from", "until"), MealTerms::hours, demand -> new Fields()
                            .with("meal", Words.of(demand.meal()))
                            .withAll(Spans.write(demand.starts()))),
            Term.object("dailyMeals", Daily.class, List.of("all"), MealTerms::daily, demand -> new Fields()
                    .with("all", Words.sorted(demand.meals()))),
            Term.object("mealWithout", Without.class, List.of("meal", "on"), MealTerms::without, demand -> new Fields()
                    .with("meal", Words.of(demand.meal()))
                    .with("on", demand.on().toString())),
            new Term<>("breakfastAtHotel", BreakfastAtHotel.class, MealTerms::breakfast, demand -> true));

    private MealTerms() {}

    private static Optional<Hours> hours(Element object) {
        Optional<MealKind> meal = object.child("meal").required().choice(MealKind.values());
        Optional<ClockSpan> span = Spans.read(object);
        return meal.flatMap(kind -> span.map(starts -> new Hours(kind, starts)));
    }

    private static Optional<Without> without(Element object) {
        Optional<MealKind> meal = object.child("meal").required().choice(MealKind.values());
        Optional<LocalDate> on = object.child("on").required().date();
        return meal.flatMap(kind -> on.map(day -> new Without(kind, day)));
    }

    private static Optional<Daily> daily(Element object) {
        Set<MealKind> meals = Choices.values(object.child("all").required(), item -> item.choice(MealKind.values()));
        return meals.isEmpty() ? Optional.empty() : Optional.of(new Daily(meals));
    }

    private static Optional<BreakfastAtHotel> breakfast(Element element) {
        Optional<Boolean> wanted = element.flag();
        if (wanted.filter(yes -> !yes).isPresent()) {
            element.impossible("Breakfast elsewhere cannot be asked for.", "Maybe leave it out?");
        }
        return wanted.map(yes -> new BreakfastAtHotel());
    }
}
