package com.surefoot.itinerary;

import com.surefoot.travel.City;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A trip, timed to the minute and priced to the cent.
 *
 * @param stay empty on a day trip
 * @param days one for each day of the trip, in order; a leg stands on the day it departs
 */
public record Itinerary(City origin, City destination, Party party, Optional<Stay> stay, List<Day> days) {

    public Itinerary {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("An itinerary has at least one day. Maybe the dates are missing?");
        }
    }

    /** What it costs, added up from its activities. */
    public Costs costs() {
        return Costs.of(days, currency());
    }

    public Money total() {
        return costs().total();
    }

    /** Everything is priced in what the destination pays in. */
    public Currency currency() {
        return destination.currency();
    }

    /** Every activity of every day, in order. */
    public List<Activity> listActivities() {
        return days.stream().flatMap(day -> day.activities().stream()).toList();
    }
}
