package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.travel.City;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The tour with something changed for the worse. */
final class Spoilt {

    private Spoilt() {}

    static List<String> findings(TripBrief brief, Itinerary itinerary) {
        return new ItineraryAudit(brief).listFindings(itinerary);
    }

    static List<String> findings(Itinerary itinerary) {
        return findings(Tour.BRIEF, itinerary);
    }

    static Itinerary withCities(City... cities) {
        return new Itinerary(Tour.HONEST.origin(), List.of(cities), Tour.TWO, Tour.HONEST.stays(), Tour.HONEST.days());
    }

    static Itinerary withStays(Itinerary itinerary, Stay... stays) {
        return new Itinerary(
                itinerary.origin(), itinerary.cities(), itinerary.party(), List.of(stays), itinerary.days());
    }

    static Itinerary withDays(List<Day> days) {
        return new Itinerary(Tour.HONEST.origin(), Tour.HONEST.cities(), Tour.TWO, Tour.HONEST.stays(), days);
    }

    /** With what is done on a day replaced. */
    static Itinerary on(LocalDate date, UnaryOperator<List<Activity>> change) {
        return withDays(Tour.HONEST.days().stream()
                .map(day -> day.date().equals(date) ? new Day(date, change.apply(day.activities())) : day)
                .toList());
    }

    /** With every activity of a kind replaced. */
    static <T extends Activity> Itinerary each(Class<T> kind, Function<T, Activity> change) {
        return withDays(Tour.HONEST.days().stream()
                .map(day -> new Day(
                        day.date(),
                        day.activities().stream()
                                .map(activity ->
                                        kind.isInstance(activity) ? change.apply(kind.cast(activity)) : activity)
                                .toList()))
                .toList());
    }

    static UnaryOperator<List<Activity>> without(Class<? extends Activity> kind) {
        return activities -> activities.stream()
                .filter(activity -> !kind.isInstance(activity))
                .toList();
    }
}
