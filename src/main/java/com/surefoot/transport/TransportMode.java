package com.surefoot.transport;

/** How one travels between cities. */
public enum TransportMode {
    TRAIN,
    FLIGHT,
    COACH,
    FERRY,
    /** A car the party drives itself. */
    CAR,
    TAXI;

    /** Whether one boards at an airport, where far more time is needed than at a station. */
    public boolean isFlight() {
        return this == FLIGHT;
    }
}
