package com.surefoot.supply.timetables;

import com.surefoot.transport.RideId;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.transport.timetable.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known right now, by trip. */
final class PlayedLive implements LiveTransport {

    private final Map<String, LiveRide> rides = new HashMap<>();

    PlayedLive cancelled(String trip) {
        rides.put(trip, new LiveRide.Cancelled("feed", Instant.EPOCH));
        return this;
    }

    /** So much later at both ends than planned for these moments. */
    PlayedLive late(String trip, Instant departure, Instant arrival, Duration delay) {
        rides.put(
                trip,
                new LiveRide.Goes(
                        "feed", Instant.EPOCH, Optional.of(late(departure, delay)), Optional.of(late(arrival, delay))));
        return this;
    }

    private static Forecast late(Instant planned, Duration delay) {
        return new Forecast(Optional.of(planned), planned.plus(delay), Optional.empty());
    }

    @Override
    public Optional<LiveRun> findRun(String source, RunId run) {
        return Optional.empty();
    }

    @Override
    public Optional<LiveRide> findRide(RideId ride) {
        return Optional.ofNullable(rides.get(ride.run().tripId()));
    }

    @Override
    public List<LiveRun> listAdded(String source) {
        return List.of();
    }

    @Override
    public List<Alert> listAlerts(RideId ride) {
        return List.of();
    }
}
