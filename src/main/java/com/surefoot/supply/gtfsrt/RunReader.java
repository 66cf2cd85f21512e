package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.TripProperties;
import com.surefoot.supply.gtfsrt.RunFinder.Found;
import com.surefoot.transport.live.LiveCall;
import com.surefoot.transport.live.LiveRun;
import com.surefoot.transport.live.LiveRun.Kind;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads one trip update after the other. */
final class RunReader {

    private final Feed feed;
    private final Known known;
    private final RunFinder finder;
    private final Oddities oddities;

    RunReader(Feed feed, Known known, Oddities oddities) {
        this.feed = feed;
        this.known = known;
        this.finder = new RunFinder(known);
        this.oddities = oddities;
    }

    /**
     * What an update says of a run.
     *
     * @param seenAt since when it is known
     * @throws OddException if it cannot be relied on
     */
    LiveRun read(TripUpdate update, Instant seenAt) throws OddException {
        return switch (Relationship.of(update.getTrip())) {
            case SCHEDULED, UNSCHEDULED -> scheduled(update, seenAt);
            case CANCELED, DELETED -> run(finder.find(update, seenAt).run(), Kind.CANCELLED, List.of(), seenAt);
            case ADDED, NEW -> added(update, seenAt);
            case REPLACEMENT -> replaced(update, seenAt);
            case DUPLICATED -> duplicated(update, seenAt);
        };
    }

    private LiveRun scheduled(TripUpdate update, Instant seenAt) throws OddException {
        Found found = finder.find(update, seenAt);
        return run(found.run(), Kind.SCHEDULED, follow(found, update), seenAt);
    }

    private List<LiveCall> follow(Found found, TripUpdate update) throws OddException {
        Optional<Duration> whole =
                update.hasDelay() ? Optional.of(Duration.ofSeconds(update.getDelay())) : Optional.empty();
        if (update.getStopTimeUpdateCount() == 0 && whole.isEmpty()) {
            throw new OddException(Oddity.NO_TIMES, found.run().tripId());
        }
        return Forecasts.of(
                found, StopUpdates.place(found, known, update.getStopTimeUpdateList(), oddities), whole, oddities);
    }

    private LiveRun added(TripUpdate update, Instant seenAt) throws OddException {
        TripDescriptor told = update.getTrip();
        if (told.getTripId().isEmpty()) {
            throw new OddException(Oddity.NO_TRIP_ID, told.getRouteId());
        }
        List<LiveCall> calls = OwnCalls.of(update, known);
        Optional<LocalDate> date = Dates.find(told.getStartDate());
        LocalDate day = date.isPresent() ? date.get() : OwnCalls.day(calls, zone(told));
        return run(RunId.of(told.getTripId(), day), Kind.ADDED, calls, seenAt);
    }

    private ZoneId zone(TripDescriptor told) throws OddException {
        return known.zone().orElseThrow(() -> new OddException(Oddity.UNCLEAR_DAY, told.getTripId()));
    }

    private LiveRun replaced(TripUpdate update, Instant seenAt) throws OddException {
        RunId run = finder.find(update, seenAt).run();
        return run(run, Kind.REPLACED, OwnCalls.of(update, known), seenAt);
    }

    /** A copy of a trip, at another time and under another id. The copied one goes as well, unless that is told apart. */
    private LiveRun duplicated(TripUpdate update, Instant seenAt) throws OddException {
        TripProperties copy = update.getTripProperties();
        ScheduledTrip original = finder.trip(update.getTrip());
        Optional<ServiceTime> start = ServiceTime.find(copy.getStartTime());
        Optional<LocalDate> day = Dates.find(copy.getStartDate());
        if (copy.getTripId().isEmpty() || start.isEmpty() || day.isEmpty()) {
            throw new OddException(
                    Oddity.MISSING_PARTS, "copy of " + update.getTrip().getTripId());
        }
        Found found = new Found(original.startingAt(start.get()), RunId.of(copy.getTripId(), day.get()));
        return run(found.run(), Kind.ADDED, follow(found, update), seenAt);
    }

    private LiveRun run(RunId run, Kind kind, List<LiveCall> calls, Instant seenAt) {
        return new LiveRun(feed.source(), feed.id(), run, kind, calls, seenAt);
    }
}
