package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * When a trip calls at a stop.
 *
 * @param sequence grows along the trip, not always by one
 * @param arrival empty between timepoints
 * @param departure empty between timepoints
 * @param boards whether one can get on in the ordinary way
 * @param alights whether one can get off in the ordinary way
 */
public record StopTime(
        String tripId,
        int sequence,
        String stopId,
        Optional<ServiceTime> arrival,
        Optional<ServiceTime> departure,
        boolean boards,
        boolean alights) {

    public StopTime {
        requireNonNull(tripId, "tripId");
        requireNonNull(stopId, "stopId");
        requireNonNull(arrival, "arrival");
        requireNonNull(departure, "departure");
    }
}
