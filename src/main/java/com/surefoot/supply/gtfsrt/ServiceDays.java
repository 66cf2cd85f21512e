package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the service day of a trip whose update does not name it: the one by whose timetable the times it tells are
 * nearest; without times, the one on which the trip is under way, or nearly so.
 */
final class ServiceDays {

    private static final int DAY_S = 86_400;

    /** Later than half a day is as near to the next day. */
    private static final Duration MOST_DELAY = Duration.ofHours(12);

    /** So long before it leaves, and after it has arrived, something may be told of a run. */
    private static final Duration MOST_DISTANCE = Duration.ofHours(6);

    private ServiceDays() {}

    /**
     * The service day.
     *
     * @param seenAt when the update was made
     * @throws OddException if none is near, or several are as near
     */
    static LocalDate infer(ScheduledTrip trip, TripUpdate update, Instant seenAt) throws OddException {
        for (StopTimeUpdate stop : update.getStopTimeUpdateList()) {
            Optional<Instant> time = findTime(stop);
            List<ScheduledCall> calls = time.isPresent() ? listCalls(trip, stop) : List.of();
            if (!calls.isEmpty()) {
                Instant at = time.orElseThrow();
                return nearest(trip, at, day -> offset(trip, calls, day, at), MOST_DELAY);
            }
        }
        return nearest(trip, seenAt, day -> distance(trip, day, seenAt), MOST_DISTANCE);
    }

    private static Optional<Instant> findTime(StopTimeUpdate stop) {
        return Stream.of(stop.getArrival(), stop.getDeparture())
                .filter(StopTimeEvent::hasTime)
                .map(event -> Moments.of(event.getTime()))
                .findFirst();
    }

    private static List<ScheduledCall> listCalls(ScheduledTrip trip, StopTimeUpdate stop) {
        return trip.calls().stream()
                .filter(call -> stop.getStopId().isEmpty()
                        ? call.sequence() == stop.getStopSequence()
                        : call.stopId().equals(stop.getStopId()))
                .toList();
    }

    private static LocalDate nearest(
            ScheduledTrip trip, Instant at, Function<LocalDate, Duration> distance, Duration most) throws OddException {
        Map<LocalDate, Duration> near =
                daysAround(trip, at).filter(trip.days()::contains).collect(Collectors.toMap(day -> day, distance));
        Duration least = near.values().stream().min(Duration::compareTo).orElse(MOST_DELAY.multipliedBy(2));
        List<LocalDate> nearest = near.keySet().stream()
                .filter(day -> distance.apply(day).equals(least))
                .toList();
        if (least.compareTo(most) > 0 || nearest.size() != 1) {
            throw new OddException(Oddity.UNCLEAR_DAY, trip.trip().id() + " at " + at);
        }
        return nearest.get(0);
    }

    private static Stream<LocalDate> daysAround(ScheduledTrip trip, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, trip.zone());
        return day.minusDays(trip.end().seconds() / DAY_S + 1L).datesUntil(day.plusDays(2));
    }

    /** How far a time is off the timetable of a day, at the nearest of the calls. */
    private static Duration offset(ScheduledTrip trip, List<ScheduledCall> calls, LocalDate day, Instant at) {
        return calls.stream()
                .flatMap(call -> Stream.of(call.arrival(), call.departure()))
                .map(time -> Duration.between(trip.at(day, time), at).abs())
                .min(Duration::compareTo)
                .orElseThrow();
    }

    /** How long before the run leaves or after it has arrived; nothing while it is under way. */
    private static Duration distance(ScheduledTrip trip, LocalDate day, Instant at) {
        Duration until = Duration.between(at, trip.at(day, trip.start()));
        Duration since = Duration.between(trip.at(day, trip.end()), at);
        Duration most = until.compareTo(since) > 0 ? until : since;
        return most.isNegative() ? Duration.ZERO : most;
    }
}
