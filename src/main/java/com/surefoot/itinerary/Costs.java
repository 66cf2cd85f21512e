package com.surefoot.itinerary;

import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a trip costs the whole party, by kind. */
public record Costs(Money intercity, Money inCity, Money lodging, Money meals, Money tickets) {

    /** Adds up the activities. */
    static Costs of(List<Day> days, Currency currency) {
        return new Costs(
                sum(days, Leg.class, Activity::cost, currency),
                approaches(days, currency),
                sum(days, Night.class, Activity::cost, currency),
                sum(days, Meal.class, Activity::cost, currency),
                sum(days, Visit.class, Activity::cost, currency));
    }

    public Money total() {
        return intercity.plus(inCity).plus(lodging).plus(meals).plus(tickets);
    }

    /** What is spent on one thing. */
    public Money of(Spending on) {
        return switch (on) {
            case TOTAL -> total();
            case LODGING -> lodging;
            case INTERCITY -> intercity;
            case IN_CITY -> inCity;
            case MEALS -> meals;
            case TICKETS -> tickets;
        };
    }

    private static Money sum(
            List<Day> days, Class<? extends Activity> kind, Function<Activity, Money> cost, Currency currency) {
        return total(activities(days).filter(kind::isInstance).map(cost), currency);
    }

    private static Money approaches(List<Day> days, Currency currency) {
        return total(
                activities(days)
                        .flatMap(activity -> activity.approach().stream())
                        .map(Approach::cost),
                currency);
    }

    private static Stream<Activity> activities(List<Day> days) {
        return days.stream().flatMap(day -> day.activities().stream());
    }

    private static Money total(Stream<Money> amounts, Currency currency) {
        return amounts.reduce(Money.zero(currency), Money::plus);
    }
}
