package com.surefoot.recommendation;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.reliability.element.Element;

/** What people call the elements of a trip. */
public final class Spoken {

    private Spoken() {}

    /** A ride by its number and where it leads, all else by its place. */
    public static String name(Itinerary itinerary, Element element) {
        return itinerary.listActivities().stream()
                .filter(activity -> activity.id().equals(element.subject()))
                .map(Spoken::name)
                .findFirst()
                .orElse(element.subject());
    }

    private static String name(Activity activity) {
        return activity instanceof Leg leg
                ? leg.offer().number() + " to " + leg.offer().to().name()
                : activity.startsAt().name();
    }
}
