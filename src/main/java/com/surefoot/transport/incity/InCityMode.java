package com.surefoot.transport.incity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How one gets around inside a city. Vehicles that run by a timetable stand in the order in which one would rather ride them. */
public enum InCityMode {
    WALK,
    METRO,
    TRAM,
    TRAIN,
    /** Funiculars, cable cars and other lifts. */
    FUNICULAR,
    FERRY,
    BUS,
    TAXI;

    private static final Set<InCityMode> RIDES = Collections.unmodifiableSet(EnumSet.range(METRO, BUS));

    /** All that run by a timetable, in order. */
    public static Set<InCityMode> rides() {
        return RIDES;
    }

    /** Whether it runs by a timetable. */
    public boolean isRide() {
        return RIDES.contains(this);
    }

    /** What may be ridden on a journey that goes by this name: a bus journey may begin in the metro. */
    public Set<InCityMode> ridden() {
        return isRide() ? EnumSet.range(METRO, this) : EnumSet.of(this);
    }
}
