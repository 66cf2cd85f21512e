package com.surefoot.reliability.element;

import com.surefoot.evidence.ElementKind;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes an itinerary apart into what holds or does not: its rides, stays, visits and meals, in order. */
public final class Elements {

    private final List<Element> elements = new ArrayList<>();
    private final Set<Stay> stays = new HashSet<>();

    private Elements() {}

    /** The elements of an itinerary, each with all the facts that it rests on. */
    public static List<Element> of(Itinerary itinerary) {
        Elements elements = new Elements();
        itinerary.days().forEach(elements::add);
        return List.copyOf(elements.elements);
    }

    private void add(Day day) {
        Lateness lateness = new Lateness();
        for (Activity activity : day.activities()) {
            lateness.reach(activity);
            add(activity, day.date(), lateness);
            lateness.leave(activity);
        }
    }

    private void add(Activity activity, LocalDate day, Lateness lateness) {
        List<Reliance> facts = new ArrayList<>(lateness.facts(activity, day));
        if (activity instanceof Leg leg) {
            facts.addAll(Reliances.of(leg.offer()));
            String cluster = day + "/" + leg.startsAt().name();
            add(leg.id(), ElementKind.RIDE, day, leg.offer().source().id(), cluster, facts);
        } else if (activity instanceof Visit visit) {
            facts.addAll(Reliances.of(visit));
            String cluster = day + "/" + visit.sight().city().value();
            add(visit.id(), ElementKind.VISIT, day, visit.sight().source().id(), cluster, facts);
        } else if (activity instanceof Meal meal) {
            add(meal, day, facts);
        } else if (activity instanceof Night night) {
            add(night, facts);
        }
    }

    private void add(Meal meal, LocalDate day, List<Reliance> facts) {
        meal.restaurant().ifPresent(restaurant -> {
            facts.addAll(Reliances.of(meal, restaurant));
            String cluster = day + "/" + restaurant.city().value();
            add(meal.id(), ElementKind.MEAL, day, restaurant.source().id(), cluster, facts);
        });
        // a meal that comes with the room stands and falls with the stay
    }

    /** A stay is one element, however many nights it has. */
    private void add(Night night, List<Reliance> facts) {
        Stay stay = night.stay();
        if (stays.add(stay)) {
            facts.addAll(Reliances.of(night));
            LocalDate day = stay.dates().first();
            String property = stay.offer().property().id();
            String source = stay.offer().property().source().id();
            add(stay.offer().id(), ElementKind.STAY, day, source, day + "/" + property, facts);
        }
    }

    private void add(
            String subject, ElementKind kind, LocalDate day, String source, String cluster, List<Reliance> facts) {
        elements.add(new Element(subject + "@" + day, subject, kind, day, source, cluster, facts));
    }
}
