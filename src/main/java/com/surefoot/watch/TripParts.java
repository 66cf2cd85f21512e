package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.Visit;
import com.surefoot.recommendation.Spoken;
import com.surefoot.reliability.element.Element;
import com.surefoot.reliability.element.Elements;
import com.surefoot.travel.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes an itinerary apart into what is watched of it. */
final class TripParts {

    /** The first activity of each element, by the element's id. */
    private final Map<String, Activity> begins = new HashMap<>();

    /** The last activity of each element, by the element's id. */
    private final Map<String, Activity> ends = new HashMap<>();

    private final Itinerary itinerary;

    private TripParts(Itinerary itinerary) {
        this.itinerary = itinerary;
        itinerary.days().forEach(this::add);
    }

    static List<Part> of(Itinerary itinerary) {
        TripParts parts = new TripParts(itinerary);
        return Elements.of(itinerary).stream().map(parts::part).toList();
    }

    private void add(Day day) {
        for (Activity activity : day.activities()) {
            String id = activity instanceof Night night
                    ? night.stay().offer().id() + "@" + night.stay().dates().first()
                    : activity.id() + "@" + day.date();
            begins.putIfAbsent(id, activity);
            ends.put(id, activity);
        }
    }

    private Part part(Element element) {
        Activity first = requireNonNull(begins.get(element.id()), element.id());
        Activity last = requireNonNull(ends.get(element.id()), element.id());
        return new Part(
                element,
                Spoken.name(itinerary, element),
                first.start().toOffsetDateTime(),
                last.end().toOffsetDateTime(),
                cost(first),
                units(first));
    }

    private static Money cost(Activity activity) {
        return activity instanceof Night night ? night.stay().cost() : activity.cost();
    }

    private int units(Activity activity) {
        if (activity instanceof Leg leg) {
            return leg.tickets();
        }
        if (activity instanceof Visit visit) {
            return visit.tickets();
        }
        return activity instanceof Night night
                ? roomNights(night.stay())
                : itinerary.party().size();
    }

    private static int roomNights(Stay stay) {
        return stay.rooms() * Math.toIntExact(Math.max(1, stay.dates().nights()));
    }
}
