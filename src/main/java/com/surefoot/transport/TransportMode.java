package com.surefoot.transport;

import java.time.Duration;

/** How one travels between cities. */
public enum TransportMode {
    TRAIN,
    FLIGHT,
    COACH,
    FERRY,
    /** A car the party drives itself. */
    CAR,
    TAXI;

    /** From alighting to standing in the street. */
    public Duration toLeave() {
        return Duration.ofMinutes(
                switch (this) {
                    case FLIGHT -> 30;
                    case TRAIN, COACH, FERRY -> 5;
                    case CAR, TAXI -> 0;
                });
    }

    /** Whether one boards at an airport, where far more time is needed than at a station. */
    public boolean isFlight() {
        return this == FLIGHT;
    }
}
