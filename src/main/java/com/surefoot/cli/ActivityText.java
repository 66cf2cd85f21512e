package com.surefoot.cli;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Approach;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.sights.Restaurant;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.incity.Stage;
import com.surefoot.travel.Money;
import com.surefoot.travel.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a row of a day says about an activity. */
final class ActivityText {

    static final String SAMPLE = "(sample)";

    private final Activity activity;

    ActivityText(Activity activity) {
        this.activity = activity;
    }

    String when() {
        return Spoken.span(activity.start(), activity.end());
    }

    String what() {
        if (activity instanceof Leg leg) {
            return ride(leg);
        }
        if (activity instanceof Visit visit) {
            return visit(visit.sight());
        }
        if (activity instanceof Meal meal) {
            return meal(meal);
        }
        Night night = (Night) activity;
        return "Night at "
                + named(night.startsAt().name(), night.stay().offer().property().source());
    }

    /** When one sets out, by what, how long and for how much; on a second line between which stops. */
    String approach() {
        return activity.approach().map(ActivityText::approach).orElse("");
    }

    String cost() {
        if (!activity.isPriced()) {
            return "price not known";
        }
        if (activity.cost().minor() > 0) {
            return Spoken.amount(activity.cost());
        }
        return activity instanceof Meal ? "included" : "free";
    }

    /** The name, marked if what is offered there is made up and the name does not say so itself. */
    static String named(String name, Source source) {
        String plain = Plain.text(name);
        return source.sample() && !plain.contains(SAMPLE) ? plain + " " + SAMPLE : plain;
    }

    private static String ride(Leg leg) {
        TransportOffer offer = leg.offer();
        String run = named(joined(" ", Spoken.capital(offer.mode()), offer.number()), offer.source());
        Money each = offer.price();
        String units = "%s at %s".formatted(units(leg), Spoken.amount(each));
        String changes = offer.changes() > 0 ? Spoken.count(offer.changes(), "change", "changes") : "";
        return lines(
                joined(", ", run, offer.product(), differing(offer.operator(), offer.product())),
                offer.from().name() + " → " + offer.to().name(),
                joined(", ", Spoken.duration(offer.duration()), changes, each.minor() > 0 ? units : ""));
    }

    private static String units(Leg leg) {
        return switch (leg.offer().mode()) {
            case CAR -> Spoken.count(leg.tickets(), "car", "cars");
            case TAXI -> Spoken.count(leg.tickets(), "taxi", "taxis");
            case TRAIN, FLIGHT, COACH, FERRY -> Spoken.count(leg.tickets(), "ticket", "tickets");
        };
    }

    private static String visit(Sight sight) {
        String local = differing(sight.localName(), sight.place().name());
        return lines(sight.place().name(), joined(", ", local, sight.kind()));
    }

    private static String meal(Meal meal) {
        String cuisines = meal.restaurant().map(Restaurant::cuisines).orElse(Set.of()).stream()
                .sorted()
                .collect(Collectors.joining(", "));
        return lines(Spoken.capital(meal.kind()) + " at " + meal.place().name(), cuisines);
    }

    private static String approach(Approach approach) {
        String fare = fare(approach);
        String how = joined(
                ", ",
                Spoken.lower(approach.journey().mode()) + " "
                        + Spoken.duration(approach.journey().duration()),
                fare);
        return lines(Spoken.time(approach.start()) + " " + how, stations(approach));
    }

    private static String fare(Approach approach) {
        String known = approach.cost().minor() > 0 ? Spoken.amount(approach.cost()) : "";
        return approach.journey().isPriced() ? known : joined(" and ", known, "a price not known");
    }

    private static String stations(Approach approach) {
        List<Stage> rides = approach.journey().stages().stream()
                .filter(stage -> stage.mode().isRide())
                .toList();
        if (rides.isEmpty()) {
            return "";
        }
        return rides.get(0).from().name() + " → "
                + rides.get(rides.size() - 1).to().name();
    }

    private static String differing(String text, String other) {
        return text.equals(other) ? "" : text;
    }

    /** The first line and what is said below it, a little to the right. */
    private static String lines(String... parts) {
        return joined("\n  ", parts);
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).map(Plain::text).collect(Collectors.joining(separator));
    }
}
