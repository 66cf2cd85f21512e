package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate.ScheduleRelationship;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The calls of a run that does not go by the timetable: all of them have to be told, with stops and times. */
final class OwnCalls {

    private static final int FEWEST = 2;

    private OwnCalls() {}

    /**
     * The calls in order.
     *
     * @throws OddException if a stop is not known, times run backwards, or there are too few of them
     */
    static List<LiveCall> of(TripUpdate update, Known known) throws OddException {
        String trip = update.getTrip().getTripId();
        Timeline timeline = new Timeline();
        int count = 0;
        for (StopTimeUpdate stop : update.getStopTimeUpdateList()) {
            if (Codes.isUnknown(stop, StopTimeUpdate.SCHEDULE_RELATIONSHIP_FIELD_NUMBER)) {
                throw new OddException(Oddity.UNKNOWN_VALUE, "relationship of " + stop.getStopId());
            }
            if (stop.getScheduleRelationship() != ScheduleRelationship.SKIPPED) {
                if (!known.stations().containsKey(stop.getStopId())) {
                    throw new OddException(Oddity.UNKNOWN_STOP, trip + " at " + stop.getStopId());
                }
                timeline.add(call(stop, count++, trip));
            }
        }
        if (count < FEWEST) {
            throw new OddException(Oddity.NO_TIMES, trip);
        }
        return timeline.listCalls(trip);
    }

    private static LiveCall call(StopTimeUpdate stop, int place, String trip) throws OddException {
        Optional<Forecast> arrival = find(stop.hasArrival(), stop.getArrival());
        Optional<Forecast> departure = find(stop.hasDeparture(), stop.getDeparture());
        if (arrival.isEmpty() && departure.isEmpty()) {
            throw new OddException(Oddity.NO_TIMES, trip + " at " + stop.getStopId());
        }
        return new LiveCall(
                stop.hasStopSequence() ? stop.getStopSequence() : place,
                stop.getStopId(),
                LiveCall.Manner.STOPS,
                arrival,
                departure);
    }

    /** A delay says nothing where there is no timetable. */
    private static Optional<Forecast> find(boolean isThere, StopTimeEvent event) {
        if (!isThere || !event.hasTime() || Moments.isNever(event.getTime())) {
            return Optional.empty();
        }
        Optional<Duration> uncertainty = event.hasUncertainty()
                ? Optional.of(Duration.ofSeconds(Math.max(0, event.getUncertainty())))
                : Optional.empty();
        return Optional.of(new Forecast(Optional.empty(), Moments.of(event.getTime()), uncertainty));
    }

    /** The day on which the first of them lies. */
    static LocalDate day(List<LiveCall> calls, ZoneId zone) {
        Instant first = calls.stream()
                .flatMap(call -> Stream.concat(call.arrival().stream(), call.departure().stream()))
                .map(Forecast::expected)
                .findFirst()
                .orElseThrow();
        return LocalDate.ofInstant(first, zone);
    }
}
