package com.surefoot.narration.refining;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.lodging.Property;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.sights.Restaurant;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A trip as far as one can speak of it.
 *
 * @param elements in order, each stay once
 * @param schedule all that is in it, in order
 * @param walked how far one goes on foot
 * @param total what it costs
 */
public record PresentTrip(List<PresentElement> elements, List<Kept> schedule, Distance walked, Money total) {

    /** One of which nothing is known yet. */
    public static final PresentTrip UNKNOWN =
            new PresentTrip(List.of(), List.of(), new Distance(0), Money.zero(Currency.getInstance("EUR")));

    public PresentTrip {
        elements = List.copyOf(elements);
        schedule = List.copyOf(schedule);
        requireNonNull(walked, "walked");
        requireNonNull(total, "total");
    }

    /** What can be said of an itinerary. */
    public static PresentTrip of(Itinerary itinerary) {
        List<PresentElement> elements = new ArrayList<>();
        List<Kept> schedule = new ArrayList<>();
        for (Day day : itinerary.days()) {
            for (Activity activity : day.activities()) {
                schedule.add(new Kept(activity.id(), day.date()));
                element(activity)
                        .filter(element -> element.sort() != Sort.STAY
                                || elements.stream()
                                        .noneMatch(other -> other.id().equals(element.id())))
                        .ifPresent(elements::add);
            }
        }
        return new PresentTrip(elements, schedule, itinerary.walked(), itinerary.total());
    }

    private static Optional<PresentElement> element(Activity activity) {
        if (activity instanceof Leg leg) {
            return Optional.of(ride(leg));
        }
        if (activity instanceof Night night) {
            return Optional.of(stay(night.stay()));
        }
        return activity instanceof Visit visit ? Optional.of(visit(visit)) : meal((Meal) activity);
    }

    private static PresentElement ride(Leg leg) {
        return new PresentElement(
                Sort.RIDE,
                leg.id(),
                leg.id(),
                leg.offer().number(),
                Set.of(leg.endsAt().name()),
                leg.start().toLocalDate(),
                leg.start().toLocalTime(),
                leg.end().toLocalTime(),
                Set.of(),
                Optional.empty(),
                Optional.of(leg.offer().mode()),
                0,
                Optional.of(leg.cost()),
                Optional.of(leg.endsAt().point()),
                Optional.empty());
    }

    private static PresentElement stay(Stay stay) {
        Property property = stay.offer().property();
        return new PresentElement(
                Sort.STAY,
                stay.offer().id(),
                property.id(),
                property.place().name(),
                Set.of(property.englishName()),
                stay.dates().first(),
                LocalTime.MIN,
                LocalTime.MIN,
                property.features(),
                Optional.empty(),
                Optional.empty(),
                property.stars(),
                Optional.of(stay.offer().ratePlan().nightlyPrice()),
                Optional.of(property.place().point()),
                Optional.of(property.city()));
    }

    private static PresentElement visit(Visit visit) {
        return new PresentElement(
                Sort.VISIT,
                visit.id(),
                visit.id(),
                visit.sight().place().name(),
                Set.of(visit.sight().localName()),
                visit.start().toLocalDate(),
                visit.start().toLocalTime(),
                visit.end().toLocalTime(),
                visit.sight().kinds(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.of(visit.cost()).filter(cost -> visit.isPriced()),
                Optional.of(visit.startsAt().point()),
                Optional.of(visit.sight().city()));
    }

    /** A meal that comes with the room cannot be spoken of by itself. */
    private static Optional<PresentElement> meal(Meal meal) {
        return meal.restaurant().map(restaurant -> meal(meal, restaurant));
    }

    private static PresentElement meal(Meal meal, Restaurant restaurant) {
        return new PresentElement(
                Sort.MEAL,
                restaurant.id(),
                restaurant.id(),
                restaurant.place().name(),
                Set.of(),
                meal.start().toLocalDate(),
                meal.start().toLocalTime(),
                meal.end().toLocalTime(),
                restaurant.cuisines(),
                Optional.of(meal.kind()),
                Optional.empty(),
                0,
                Optional.of(meal.cost()).filter(cost -> meal.isPriced()),
                Optional.of(restaurant.place().point()),
                Optional.of(restaurant.city()));
    }

    /** Those of a sort, in order. */
    Stream<PresentElement> list(Sort sort) {
        return elements.stream().filter(element -> element.sort() == sort);
    }

    /** What all of a sort cost whose price is known. */
    Money cost(Sort sort) {
        return list(sort).flatMap(element -> element.cost().stream()).reduce(Money.zero(total.currency()), Money::plus);
    }
}
