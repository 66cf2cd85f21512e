package com.surefoot.transport.timetable;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a source's timetable says of rides inside a city.
 *
 * @param source its id
 * @param stops those that serve the city, each with a point
 * @param trips with all their calls, those outside the city too
 * @param transfers all rules the source has
 */
public record CityTimetable(
        String source, List<Stop> stops, List<ScheduledTrip> trips, List<Transfer> transfers, Fares fares) {

    public CityTimetable {
        requireNonNull(source, "source");
        stops = List.copyOf(stops);
        trips = List.copyOf(trips);
        transfers = List.copyOf(transfers);
        requireNonNull(fares, "fares");
        stops.stream().filter(stop -> stop.point().isEmpty()).findFirst().ifPresent(stop -> {
            throw new IllegalArgumentException(
                    "Stop '%s' of %s has no point. Maybe leave it out?".formatted(stop.id(), source));
        });
    }
}
