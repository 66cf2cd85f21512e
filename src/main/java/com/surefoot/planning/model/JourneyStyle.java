package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;

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
     * How much a journey is felt to take, the less the better; without unit.
     *
     * @param minutePrice what a minute of the whole party is worth, in minor units
     */
    double burden(MeasuredJourney journey, double minutePrice) {
        double usual = felt(journey) * minutePrice + journey.cost();
        return switch (this) {
            case BALANCED -> usual;
            case QUICK -> journey.minutes() * minutePrice * 20 + usual;
            case CHEAP -> journey.cost() * 20.0 + usual;
            case BY_METRO -> usual + (journey.mode() == InCityMode.METRO ? 0 : FAR);
            case BY_TAXI -> usual + (journey.mode() == InCityMode.TAXI ? 0 : FAR);
            case BY_BUS -> usual + (journey.mode() == InCityMode.BUS ? 0 : FAR);
            case ON_FOOT -> usual + (isWalkable(journey) ? 0 : FAR);
        };
    }

    private static boolean isWalkable(MeasuredJourney journey) {
        return journey.mode() == InCityMode.WALK && journey.minutes() <= LONG_WALK_MINUTES;
    }

    private static long felt(MeasuredJourney journey) {
        long effort = journey.mode() == InCityMode.WALK ? 0 : EFFORT_MINUTES;
        return journey.minutes() + effort + Math.max(0, journey.walkingMinutes() - EASY_WALK_MINUTES);
    }
}
