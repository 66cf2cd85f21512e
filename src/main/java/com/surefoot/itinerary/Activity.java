package com.surefoot.itinerary;

import com.surefoot.travel.Money;
import com.surefoot.travel.Place;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Something the party does between two moments. */
public sealed interface Activity permits Leg, Visit, Meal, Night {

    /** Names the offer, sight or restaurant behind it, for locks and reports. */
    String id();

    ZonedDateTime start();

    /** After the start. */
    ZonedDateTime end();

    /** Where it begins. */
    Place startsAt();

    /** Where it ends: elsewhere only for a leg. */
    Place endsAt();

    /** How one gets there; empty where one is there already. */
    Optional<Approach> approach();

    /** For the whole party, the approach not included; nothing where the price is not known. */
    Money cost();

    /** Whether it is known what it costs. */
    default boolean isPriced() {
        return true;
    }
}
