package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Whose travellers an alert is for: those of all that is named here at once. Ids are the timetable's.
 *
 * @param routeType the GTFS route type, basic or extended
 * @param serviceDay of the trip; empty for all of its days
 * @param start of the trip, where it is repeated; empty for all repetitions
 * @param stopId a stop, or the station that stops belong to
 */
public record Informed(
        Optional<String> agencyId,
        Optional<String> routeId,
        Optional<Integer> routeType,
        Optional<String> tripId,
        Optional<LocalDate> serviceDay,
        Optional<ServiceTime> start,
        Optional<String> stopId) {

    public Informed {
        requireNonNull(serviceDay, "serviceDay");
        requireNonNull(start, "start");
        if (agencyId.isEmpty() && routeId.isEmpty() && routeType.isEmpty() && tripId.isEmpty() && stopId.isEmpty()) {
            throw new IllegalArgumentException(
                    "An alert that names nobody is for nobody. Maybe what it is about is missing?");
        }
    }

    /**
     * Whether it is for those who take a run.
     *
     * @param stops where they board and alight, and the stations of these
     */
    public boolean isFor(ScheduledTrip trip, RunId run, Set<String> stops) {
        return isOrUnnamed(agencyId, trip.route().agencyId())
                && isOrUnnamed(routeId, trip.route().id())
                && isOrUnnamed(routeType, trip.route().type())
                && isOrUnnamed(tripId, run.tripId())
                && isOrUnnamed(serviceDay, run.serviceDay())
                && (start.isEmpty() || run.start().isEmpty() || start.equals(run.start()))
                && (stopId.isEmpty() || stops.contains(stopId.get()));
    }

    private static <T> boolean isOrUnnamed(Optional<T> named, T actual) {
        return named.isEmpty() || named.get().equals(actual);
    }
}
