package com.surefoot.itinerary;

import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A trip, timed to the minute and priced to the cent.
 *
 * @param cities those it leads to, in order; at least one
 * @param stays where the party sleeps, in order; none on a day trip
 * @param days one for each day of the trip, in order; a leg stands on the day it departs
 */
public record Itinerary(City origin, List<City> cities, Party party, List<Stay> stays, List<Day> days) {

    public Itinerary {
        cities = List.copyOf(cities);
        stays = List.copyOf(stays);
        days = List.copyOf(days);
        if (days.isEmpty() || cities.isEmpty()) {
            throw new IllegalArgumentException(
                    "An itinerary has at least one day and one city. Maybe the dates are missing?");
        }
    }

    /** What it costs, added up from its activities. */
    public Costs costs() {
        return Costs.of(days, currency());
    }

    public Money total() {
        return costs().total();
    }

    /** The city it leads to, the first of them if there are several. */
    public City destination() {
        return cities.get(0);
    }

    /** Everything is priced in what the destination pays in. */
    public Currency currency() {
        return destination().currency();
    }

    /** Every activity of every day, in order. */
    public List<Activity> listActivities() {
        return days.stream().flatMap(day -> day.activities().stream()).toList();
    }

    /** How far one goes on foot inside cities, the walks of other ways included. */
    public Distance walked() {
        return new Distance(listActivities().stream()
                .flatMap(activity -> activity.approach().stream())
                .mapToDouble(approach -> approach.journey().walked().metres())
                .sum());
    }

    /** The same, in rooms and on rides that are as they are seen now. */
    public Itinerary as(UnaryOperator<LodgingOffer> rooms, UnaryOperator<TransportOffer> rides) {
        return new Itinerary(
                origin,
                cities,
                party,
                stays.stream().map(stay -> stay.in(rooms)).toList(),
                days.stream().map(day -> as(day, rooms, rides)).toList());
    }

    private static Day as(Day day, UnaryOperator<LodgingOffer> rooms, UnaryOperator<TransportOffer> rides) {
        return new Day(
                day.date(),
                day.activities().stream()
                        .map(activity -> as(activity, rooms, rides))
                        .toList());
    }

    private static Activity as(
            Activity activity, UnaryOperator<LodgingOffer> rooms, UnaryOperator<TransportOffer> rides) {
        if (activity instanceof Night night) {
            return new Night(night.stay().in(rooms), night.start(), night.end(), night.approach());
        }
        return activity instanceof Leg leg
                ? new Leg(rides.apply(leg.offer()), leg.tickets(), leg.approach())
                : activity;
    }

    /** How many visits, meals and ways there are whose price nobody tells; they count nothing in the costs. */
    public int countUnpriced() {
        return Math.toIntExact(listUnpriced(Spending.TOTAL).count());
    }

    /** Whether all that some money is spent on has a price that somebody tells. */
    public boolean isPriced(Spending on) {
        return listUnpriced(on).findAny().isEmpty();
    }

    /** Names of the visits, meals and ways that some money is spent on and whose price nobody tells. */
    public Stream<String> listUnpriced(Spending on) {
        return listActivities().stream().flatMap(activity -> unpriced(activity, on));
    }

    private static Stream<String> unpriced(Activity activity, Spending on) {
        Spending own = activity instanceof Meal ? Spending.MEALS : Spending.TICKETS;
        Stream<String> itself = Stream.of(activity.startsAt().name())
                .filter(name -> !activity.isPriced() && (on == Spending.TOTAL || on == own));
        Stream<String> way = activity.approach().stream()
                .filter(approach -> !approach.journey().isPriced() && (on == Spending.TOTAL || on == Spending.IN_CITY))
                .map(approach -> "the way to " + activity.startsAt().name());
        return Stream.concat(itself, way);
    }
}
