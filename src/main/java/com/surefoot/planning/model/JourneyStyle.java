package com.surefoot.planning.model;

import com.surefoot.transport.incity.InCityMode;
import java.util.Optional;
import java.util.stream.Stream;

/** What makes one journey better than another. */
public enum JourneyStyle {
    /** Time, effort and money, each for what it is usually worth. */
    BALANCED(),
    /** Time above all. */
    QUICK(),
    /** Money above all. */
    CHEAP(),
    /** By metro wherever it runs. */
    BY_METRO(InCityMode.METRO),
    /** By taxi. */
    BY_TAXI(InCityMode.TAXI),
    /** By tram wherever it runs. */
    BY_TRAM(InCityMode.TRAM),
    /** By train wherever it runs. */
    BY_TRAIN(InCityMode.TRAIN),
    /** By funicular wherever it runs. */
    BY_FUNICULAR(InCityMode.FUNICULAR),
    /** By ferry wherever it runs. */
    BY_FERRY(InCityMode.FERRY),
    /** By bus wherever it runs. */
    BY_BUS(InCityMode.BUS),
    /** On foot, unless it takes over an hour. */
    ON_FOOT(InCityMode.WALK);

    /** Finding a car or a platform is felt as so many minutes more. */
    private static final long EFFORT_MINUTES = 5;

    /** Walks up to this long are taken as they are; beyond it each minute counts double. */
    private static final long EASY_WALK_MINUTES = 20;

    private static final long LONG_WALK_MINUTES = 60;

    /** More than any journey is felt to take. */
    private static final double FAR = 1e9;

    private final Optional<InCityMode> preferred;

    JourneyStyle() {
        preferred = Optional.empty();
    }

    JourneyStyle(InCityMode preferred) {
        this.preferred = Optional.of(preferred);
    }

    /** The style in which a mode is used most. */
    public static JourneyStyle by(InCityMode mode) {
        return Stream.of(values())
                .filter(style -> style.preferred.filter(mode::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /**
     * How much a journey is felt to take, the less the better; without unit.
     *
     * @param cost what the party has to reckon with, in minor units
     * @param minutePrice what a minute of the whole party is worth, in minor units
     */
    double burden(MeasuredJourney journey, long cost, double minutePrice) {
        double usual = felt(journey) * minutePrice + cost;
        return switch (this) {
            case BALANCED -> usual;
            case QUICK -> journey.minutes() * minutePrice * 20 + usual;
            case CHEAP -> cost * 20.0 + usual + (journey.priced() ? 0 : FAR);
            case ON_FOOT -> usual + (isWalkable(journey) ? 0 : FAR);
            default -> usual + (preferred.filter(mode -> mode == journey.mode()).isPresent() ? 0 : FAR);
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
