package com.surefoot.supply.timetables;

import com.surefoot.supply.timetables.Found.Part;
import com.surefoot.transport.RideId;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.transport.live.RunningOffers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds rides that were found by the timetable against what is known of them right now. */
final class LiveCheck {

    private final Network network;
    private final LiveTransport live;

    LiveCheck(Network network, LiveTransport live) {
        this.network = network;
        this.live = live;
    }

    /**
     * When the rides go.
     *
     * @param onFoot seconds to the first stop
     * @param without where a run is put that does not go, is too late, or cannot be reached any more
     * @return empty if there is one
     */
    Optional<List<Told>> check(Found found, int onFoot, Set<Run> without) {
        List<Told> told = new ArrayList<>();
        int ready = found.begin() + onFoot;
        for (int i = 0; i < found.rides().size(); i++) {
            Part ride = found.rides().get(i);
            if (i > 0) {
                ready = told.get(i - 1).arrival()
                        + network.change(found.rides().get(i - 1).alightsAt(), ride.boardsAt())
                                .seconds();
            }
            int least = ready;
            Optional<Told> goes = find(ride).filter(times -> times.departure() >= least);
            if (goes.isEmpty()) {
                without.add(ride.line().run(ride.run()));
                return Optional.empty();
            }
            told.add(goes.get());
        }
        return Optional.of(told);
    }

    /** Empty if nobody would choose it. */
    private Optional<Told> find(Part ride) {
        Run run = ride.line().run(ride.run());
        RideId id = new RideId(run.source(), run.id(), id(ride.boardsAt()), id(ride.alightsAt()));
        if (live.listAlerts(id).stream().anyMatch(alert -> alert.effect() == Alert.Effect.NO_SERVICE)) {
            return Optional.empty();
        }
        Optional<LiveRide> now = live.findRide(id);
        if (now.isEmpty()) {
            return Optional.of(new Told(ride.departure(), ride.arrival(), false));
        }
        return now.get() instanceof LiveRide.Goes goes ? told(ride, goes) : Optional.empty();
    }

    private String id(int halt) {
        return network.halts().get(halt).stop().id();
    }

    /** Empty if it is too late. */
    private static Optional<Told> told(Part ride, LiveRide.Goes goes) {
        int departure = ride.departure() + delay(goes.departure());
        int arrival = Math.max(ride.arrival() + delay(goes.arrival()), departure);
        int late = Math.max(delay(goes.departure()), delay(goes.arrival()));
        boolean known = goes.departure().isPresent() || goes.arrival().isPresent();
        return Duration.ofSeconds(late).compareTo(RunningOffers.TOO_LATE) > 0
                ? Optional.empty()
                : Optional.of(new Told(departure, arrival, known));
    }

    private static int delay(Optional<Forecast> forecast) {
        return forecast.flatMap(Forecast::delay)
                .map(delay -> Math.toIntExact(delay.toSeconds()))
                .orElse(0);
    }
}
