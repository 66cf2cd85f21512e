package com.surefoot.bench.chinatravel.check;

import static com.surefoot.bench.chinatravel.check.EnvironmentRule.MEAL_COST;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.MEAL_EXISTS;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.MEAL_ONCE;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.MEAL_OPEN;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.MEAL_PRICE;
import static com.surefoot.bench.chinatravel.check.EnvironmentRule.MEAL_TIME;

import com.surefoot.bench.chinatravel.plan.WrittenPlan.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Meals are taken in restaurants of the city while they are open, at a meal's time, and once in each. */
final class MealCheck {

    /** Minutes since midnight: a meal ends after the first and starts before the second. */
    private static final Map<String, int[]> TIMES = Map.of(
            "breakfast", new int[] {6 * 60, 9 * 60},
            "lunch", new int[] {11 * 60, 14 * 60},
            "dinner", new int[] {17 * 60, 20 * 60});

    private final RawCity city;
    private final int people;
    private final Findings findings;
    private final Set<String> seen = new HashSet<>();

    MealCheck(RawCity city, int people, Findings findings) {
        this.city = city;
        this.people = people;
        this.findings = findings;
    }

    void check(List<Part> activities) {
        activities.stream().filter(Part::isMeal).forEach(this::check);
    }

    private void check(Part meal) {
        String name = meal.text("position");
        RawCity.Restaurant restaurant = city.restaurants().get(name);
        if (restaurant != null) {
            findings.require(seen.add(name), MEAL_ONCE, "'%s' is chosen again.".formatted(name));
            checkOpen(meal, restaurant);
            Amounts.requirePrice(findings, MEAL_PRICE, meal, restaurant.price());
        } else if (meal.is("breakfast") && city.hotels().containsKey(name)) {
            Amounts.requirePrice(findings, MEAL_PRICE, meal, 0);
        } else {
            findings.fail(
                    "There is no restaurant '%s'.".formatted(name),
                    MEAL_EXISTS,
                    MEAL_OPEN,
                    MEAL_PRICE,
                    MEAL_COST,
                    MEAL_TIME);
            return;
        }
        Amounts.requireCost(findings, MEAL_COST, meal, people);
        checkTime(meal);
    }

    private void checkOpen(Part meal, RawCity.Restaurant restaurant) {
        int start = Clock.minutes(meal.text("start_time"));
        int end = Clock.minutes(meal.text("end_time"));
        findings.require(
                Clock.inside(start, end, restaurant.open(), restaurant.close()),
                MEAL_OPEN,
                "%s ends at %s; it is open from minute %d to %d."
                        .formatted(meal.named(), meal.text("end_time"), restaurant.open(), restaurant.close()));
    }

    private void checkTime(Part meal) {
        int[] time = TIMES.getOrDefault(meal.text("type"), new int[2]);
        findings.require(
                Clock.minutes(meal.text("start_time")) < time[1] && Clock.minutes(meal.text("end_time")) > time[0],
                MEAL_TIME,
                "%s is at the wrong time of day.".formatted(meal.named()));
    }
}
