package com.surefoot.recommendation;

import com.surefoot.evidence.ElementKind;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.reliability.element.Element;
import java.util.Optional;

/** What people call the elements of a trip. */
public final class Spoken {

    private static final String TO = " to ";

    private Spoken() {}

    /** A ride by its number and where it leads, all else by its place. */
    public static String name(Itinerary itinerary, Element element) {
        return findName(itinerary, element.subject()).orElse(element.subject());
    }

    /** By the id of an offer, a sight or a restaurant; empty if it is not in the trip. */
    static Optional<String> findName(Itinerary itinerary, String id) {
        return itinerary.listActivities().stream()
                .filter(activity -> activity.id().equals(id))
                .map(Spoken::name)
                .findFirst();
    }

    /** Without where a ride leads, which is said in words of one language. */
    static String number(Withheld withheld) {
        return withheld.element().element().kind() == ElementKind.RIDE
                ? withheld.name().split(TO, 2)[0]
                : withheld.name();
    }

    private static String name(Activity activity) {
        return activity instanceof Leg leg
                ? leg.offer().number() + TO + leg.offer().to().name()
                : activity.startsAt().name();
    }
}
