package com.surefoot.supply.gtfsrt;

import static java.util.Objects.requireNonNull;

import com.google.transit.realtime.GtfsRealtime.FeedMessage;
import com.surefoot.transport.RideId;
import com.surefoot.transport.live.Alert;
import com.surefoot.transport.live.LiveRide;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.live.LiveTransport;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.travel.DateRange;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Holds the last message of each feed, and answers from it as long as it is fresh. Messages may be taken in while
 * questions are answered; each answer is of whole messages.
 */
public final class LiveBoard implements LiveTransport {

    private final RealtimeReader reader;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    /** What a feed said last. */
    private record Held(Reading reading, Map<RunId, LiveRun> runs) {

        static Held of(Reading reading) {
            Map<RunId, LiveRun> runs = new HashMap<>();
            reading.runs().forEach(run -> runs.put(run.run(), run));
            return new Held(reading, runs);
        }

        boolean isNewerThan(Reading other) {
            return reading.madeAt().isPresent()
                    && other.madeAt()
                            .filter(at -> at.isBefore(reading.madeAt().get()))
                            .isPresent();
        }
    }

    public LiveBoard(RealtimeReader reader) {
        this.reader = requireNonNull(reader, "reader");
        this.clock = reader.clock();
    }

    /**
     * Takes a message in, in place of the last one of the feed. One that is older than that, that tells changes only or
     * whose clock is ahead changes nothing; what was known before ages.
     *
     * @return what it says, and what of it was passed over
     * @throws com.surefoot.catalogue.BrokenSourceException if the bytes are no message, or of more than is read
     */
    public Reading accept(Feed feed, byte[] bytes) {
        return accept(feed, reader.parse(feed, bytes));
    }

    /** A message, of which nothing was taken in yet. */
    FeedMessage parse(Feed feed, byte[] bytes) {
        return reader.parse(feed, bytes);
    }

    /** Why nothing of a message can be known right now. */
    Optional<String> findWhyNotLive(FeedMessage message) {
        return reader.findWhyNotLive(message);
    }

    /** Likewise, of a message that was parsed. */
    Reading accept(Feed feed, FeedMessage message) {
        Reading reading = reader.read(feed, message);
        if (!reading.trusted()) {
            return reading;
        }
        Held kept = held.merge(
                feed.id(), Held.of(reading), (before, after) -> before.isNewerThan(reading) ? before : after);
        return kept.reading().equals(reading) ? reading : reading.withheld();
    }

    @Override
    public Optional<LiveRun> findRun(String source, RunId run) {
        Instant now = clock.instant();
        return of(source)
                .flatMap(one -> Optional.ofNullable(one.runs().get(run)).stream())
                .filter(live -> isFresh(live, now))
                .max(Comparator.comparing(LiveRun::seenAt));
    }

    @Override
    public Optional<LiveRide> findRide(RideId ride) {
        return findRun(ride.source(), ride.run()).flatMap(run -> run.between(ride.from(), ride.to()));
    }

    @Override
    public List<LiveRun> listAdded(String source) {
        Instant now = clock.instant();
        return of(source)
                .flatMap(one -> one.reading().runs().stream())
                .filter(run -> run.kind() == LiveRun.Kind.ADDED && isFresh(run, now))
                .toList();
    }

    @Override
    public List<Alert> listAlerts(RideId ride) {
        Instant now = clock.instant();
        List<Alert> fresh = of(ride.source())
                .flatMap(one -> one.reading().alerts().stream())
                .filter(alert ->
                        !Freshness.isStale(alert.seenAt(), reader.freshness().alerts(), now))
                .toList();
        return fresh.isEmpty()
                ? List.of()
                : findTrip(ride).map(trip -> listFor(ride, trip, fresh)).orElse(List.of());
    }

    private Optional<ScheduledTrip> findTrip(RideId ride) {
        String tripId = ride.run().tripId();
        DateRange day = new DateRange(ride.run().serviceDay(), ride.run().serviceDay());
        return Optional.ofNullable(reader.timetables()
                        .listTrips(ride.source(), Set.of(tripId), day)
                        .get(tripId))
                .map(trip -> ride.run().start().map(trip::startingAt).orElse(trip));
    }

    private static List<Alert> listFor(RideId ride, ScheduledTrip trip, List<Alert> alerts) {
        Set<String> stops = new HashSet<>();
        trip.calls().stream()
                .filter(call ->
                        call.stopId().equals(ride.from()) || call.stopId().equals(ride.to()))
                .forEach(call -> stops.addAll(List.of(call.stopId(), call.station())));
        Instant leaves = moment(ride, trip, ride.from(), true);
        Instant arrives = moment(ride, trip, ride.to(), false);
        return alerts.stream()
                .filter(alert -> alert.holds(leaves, arrives))
                .filter(alert -> alert.informed().stream().anyMatch(who -> who.isFor(trip, ride.run(), stops)))
                .toList();
    }

    /** When the run is at a stop by the timetable; when it begins or ends, where it does not call there. */
    private static Instant moment(RideId ride, ScheduledTrip trip, String stop, boolean boarding) {
        Stream<ScheduledCall> calls =
                trip.calls().stream().filter(call -> call.stopId().equals(stop));
        return trip.at(
                ride.run().serviceDay(),
                boarding
                        ? calls.map(ScheduledCall::departure).findFirst().orElse(trip.start())
                        : calls.map(ScheduledCall::arrival)
                                .reduce((one, other) -> other)
                                .orElse(trip.end()));
    }

    private Stream<Held> of(String source) {
        return held.values().stream()
                .filter(one -> one.reading().feed().source().equals(source));
    }

    private boolean isFresh(LiveRun run, Instant now) {
        return !Freshness.isStale(run.seenAt(), reader.freshness().tripUpdates(), now);
    }
}
