package com.surefoot.transport.change;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.ServiceTime;

/**
 * A call as travellers see it.
 *
 * @param stop its id, which travellers do not see
 * @param station by its name: which platform of it does not matter
 * @param boards whether one can get on
 * @param alights whether one can get off
 */
public record SeenCall(
        String stop, String station, ServiceTime arrival, ServiceTime departure, boolean boards, boolean alights) {

    public SeenCall {
        requireNonNull(stop, "stop");
        requireNonNull(station, "station");
        requireNonNull(arrival, "arrival");
        requireNonNull(departure, "departure");
    }
}
