package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.LegWriter;
import com.surefoot.bench.chinatravel.plan.Activity;
import com.surefoot.bench.chinatravel.plan.Leg;
import com.surefoot.bench.chinatravel.plan.PlanDocument;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.transport.TransportMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Puts an itinerary into the benchmark's words. */
final class ItineraryWriter {

    private static final int MIDNIGHT = 24 * 60;

    private final Query query;

    ItineraryWriter(Query query) {
        this.query = query;
    }

    PlanDocument write(Itinerary itinerary) {
        List<List<Activity>> days = itinerary.days().stream().map(this::day).toList();
        return new PlanDocument(query.people(), query.startCity(), query.targetCity(), days);
    }

    private List<Activity> day(Day day) {
        return day.activities().stream()
                .map(activity -> activity(activity, day.date()))
                .toList();
    }

    private Activity activity(com.surefoot.itinerary.Activity activity, LocalDate day) {
        List<Leg> legs = legs(activity, day);
        int start = minute(activity.start(), day);
        int end = minute(activity.end(), day);
        if (activity instanceof Visit visit) {
            BigDecimal ticket = visit.sight().ticket().orNothing().amount();
            return new Activity.Visit(visit.sight().place().name(), start, end, ticket, visit.tickets(), legs);
        }
        if (activity instanceof Meal meal) {
            BigDecimal price = meal.restaurant()
                    .map(restaurant -> restaurant.pricePerPerson().orNothing())
                    .map(money -> money.amount())
                    .orElse(BigDecimal.ZERO);
            String type = meal.kind().name().toLowerCase(Locale.ROOT);
            return new Activity.Meal(type, meal.place().name(), start, end, price, query.people(), legs);
        }
        return activity instanceof Night night
                ? night(night, start, legs)
                : ride((com.surefoot.itinerary.Leg) activity, legs);
    }

    /** A night ends with its day, or a minute after it has begun. */
    private static Activity night(Night night, int start, List<Leg> legs) {
        var offer = night.stay().offer();
        return new Activity.Night(
                offer.property().place().name(),
                offer.roomType().beds(),
                night.stay().rooms(),
                offer.ratePlan().nightlyPrice().amount(),
                start,
                Math.max(MIDNIGHT, start + 1),
                legs);
    }

    private static Activity ride(com.surefoot.itinerary.Leg leg, List<Leg> legs) {
        var offer = leg.offer();
        return new Activity.Ride(
                offer.mode() == TransportMode.FLIGHT ? "airplane" : "train",
                offer.number(),
                offer.from().name(),
                offer.to().name(),
                offer.departure().toLocalTime().toString(),
                offer.arrival().toLocalTime().toString(),
                offer.price().amount(),
                leg.tickets(),
                legs);
    }

    private List<Leg> legs(com.surefoot.itinerary.Activity activity, LocalDate day) {
        return activity.approach()
                .map(approach -> LegWriter.write(approach.journey(), minute(approach.start(), day), query.people()))
                .orElse(List.of());
    }

    private static int minute(ZonedDateTime time, LocalDate day) {
        return Math.toIntExact(
                Duration.between(day.atStartOfDay(time.getZone()), time).toMinutes());
    }
}
