package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

/**
 * When a trip calls at a stop, as its timetable has it; estimated between timepoints.
 *
 * @param sequence grows along the trip, not always by one
 * @param station what the stop belongs to; the stop itself where it belongs to nothing
 * @param boards whether one can get on in the ordinary way
 * @param alights whether one can get off in the ordinary way
 */
public record ScheduledCall(
        int sequence,
        String stopId,
        String station,
        ServiceTime arrival,
        ServiceTime departure,
        boolean boards,
        boolean alights) {

    public ScheduledCall {
        requireNonNull(stopId, "stopId");
        requireNonNull(station, "station");
        requireNonNull(arrival, "arrival");
        requireNonNull(departure, "departure");
    }

    /** A call where everybody can get on and off. */
    public ScheduledCall(int sequence, String stopId, String station, ServiceTime arrival, ServiceTime departure) {
        this(sequence, stopId, station, arrival, departure, true, true);
    }

    /** The same call so many seconds later; not before the service day begins. */
    ScheduledCall later(int seconds) {
        return new ScheduledCall(
                sequence, stopId, station, later(arrival, seconds), later(departure, seconds), boards, alights);
    }

    private static ServiceTime later(ServiceTime time, int seconds) {
        return new ServiceTime(Math.max(0, time.seconds() + seconds));
    }
}
