package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.Journey;
import com.surefoot.transport.incity.Stage;

/** What makes one journey better than another. */
public enum JourneyStyle {
    /** Time, effort and money, each for what it is usually worth. */
    BALANCED,
    /** Time above all. */
    QUICK,
    /** Money above all. */
    CHEAP,
    /** By metro wherever it runs. */
    BY_METRO,
    /** By taxi. */
    BY_TAXI,
    /** By bus wherever it runs. */
    BY_BUS,
    /** On foot, unless it takes over an hour. */
    ON_FOOT;

    /** Finding a car or a platform is felt as so many minutes more. */
    private static final long EFFORT_MINUTES = 5;

    /** Walks up to this long are taken as they are; beyond it each minute counts double. */
    private static final long EASY_WALK_MINUTES = 20;

    private static final long LONG_WALK_MINUTES = 60;

    /** More than any journey is felt to take. */
    private static final double FAR = 1e9;

    /** The style in which a mode is used most. */
    public static JourneyStyle by(InCityMode mode) {
        return switch (mode) {
            case METRO -> BY_METRO;
            case TAXI -> BY_TAXI;
            case BUS -> BY_BUS;
            case WALK -> ON_FOOT;
        };
    }

    /**
     * A journey with what all styles ask of it.
     *
     * @param cost for the party, in minor units
     * @param usual how much it is felt to take by most people, in minor units
     */
    record Weighed(Journey journey, int minutes, long cost, double usual) {}

    /**
     * Looks a journey over once for all styles.
     *
     * @param minutePrice what a minute of the whole party is worth, in minor units
     */
    static Weighed weigh(Journey journey, int party, double minutePrice) {
        int minutes = Math.toIntExact(journey.duration().toMinutes());
        long cost = journey.costFor(party).minor();
        return new Weighed(journey, minutes, cost, felt(journey, minutes) * minutePrice + cost);
    }

    /** How much a journey is felt to take, the less the better; without unit. */
    double burden(Weighed weighed, double minutePrice) {
        InCityMode mode = weighed.journey().mode();
        return switch (this) {
            case BALANCED -> weighed.usual();
            case QUICK -> weighed.minutes() * minutePrice * 20 + weighed.usual();
            case CHEAP -> weighed.cost() * 20.0 + weighed.usual();
            case BY_METRO -> weighed.usual() + (mode == InCityMode.METRO ? 0 : FAR);
            case BY_TAXI -> weighed.usual() + (mode == InCityMode.TAXI ? 0 : FAR);
            case BY_BUS -> weighed.usual() + (mode == InCityMode.BUS ? 0 : FAR);
            case ON_FOOT -> weighed.usual() + (isWalkable(weighed) ? 0 : FAR);
        };
    }

    private static boolean isWalkable(Weighed weighed) {
        return weighed.journey().mode() == InCityMode.WALK && weighed.minutes() <= LONG_WALK_MINUTES;
    }

    private static double felt(Journey journey, long minutes) {
        long walking = 0;
        for (Stage stage : journey.stages()) {
            walking += stage.mode() == InCityMode.WALK ? stage.duration().toMinutes() : 0;
        }
        long effort = journey.mode() == InCityMode.WALK ? 0 : EFFORT_MINUTES;
        return (double) minutes + effort + Math.max(0, walking - EASY_WALK_MINUTES);
    }
}
