package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A trip as its timetable has it.
 *
 * @param zone the clock its times are given in
 * @param days its service days, among those that were asked for
 * @param calls in order, at least one
 * @param repeats when it is repeated; if empty, it runs once a service day, at the times of its calls
 */
public record ScheduledTrip(
        Trip trip, Route route, ZoneId zone, DaySet days, List<ScheduledCall> calls, List<Frequency> repeats) {

    public ScheduledTrip {
        requireNonNull(trip, "trip");
        requireNonNull(route, "route");
        requireNonNull(zone, "zone");
        requireNonNull(days, "days");
        calls = List.copyOf(calls);
        repeats = List.copyOf(repeats);
        if (calls.isEmpty()) {
            throw new IllegalArgumentException(
                    "Trip '%s' calls nowhere. Maybe its stop times were lost?".formatted(trip.id()));
        }
    }

    /** When it leaves its first stop. */
    public ServiceTime start() {
        return calls.get(0).departure();
    }

    /** When it arrives at its last stop. */
    public ServiceTime end() {
        return calls.get(calls.size() - 1).arrival();
    }

    /** The moment that a time of this trip means on a service day. */
    public Instant at(LocalDate serviceDay, ServiceTime time) {
        return time.on(serviceDay, zone).toInstant();
    }

    /** The same trip, leaving its first stop at another time. */
    public ScheduledTrip startingAt(ServiceTime start) {
        int later = start.seconds() - start().seconds();
        return new ScheduledTrip(
                trip,
                route,
                zone,
                days,
                calls.stream().map(call -> call.later(later)).toList(),
                repeats);
    }
}
