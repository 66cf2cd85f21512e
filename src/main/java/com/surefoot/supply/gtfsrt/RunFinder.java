package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripDescriptor;
import com.google.transit.realtime.GtfsRealtime.TripUpdate;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the vehicle run of the timetable that a trip update is about. What contradicts the timetable is not taken for a
 * run of it: a feed that was renumbered since would tell the delays of other trains.
 */
final class RunFinder {

    private final Known known;

    RunFinder(Known known) {
        this.known = known;
    }

    /**
     * A run of the timetable.
     *
     * @param trip at the times of this run, where it is repeated within the day
     */
    record Found(ScheduledTrip trip, RunId run) {}

    /**
     * The run.
     *
     * @param seenAt when the update was made
     * @throws OddException if the timetable does not have it, or it is not clear which it is
     */
    Found find(TripUpdate update, Instant seenAt) throws OddException {
        TripDescriptor told = update.getTrip();
        ScheduledTrip pattern = trip(told);
        Optional<ServiceTime> start = findStart(told, pattern);
        ScheduledTrip trip = start.map(pattern::startingAt).orElse(pattern);
        Optional<LocalDate> date = Dates.find(told.getStartDate());
        LocalDate day = date.isPresent() ? date.get() : ServiceDays.infer(trip, update, seenAt);
        if (!trip.days().contains(day)) {
            throw new OddException(Oddity.NO_SERVICE, told.getTripId() + " on " + day);
        }
        return new Found(trip, new RunId(told.getTripId(), start, day));
    }

    /** The trip as the timetable has it. */
    ScheduledTrip trip(TripDescriptor told) throws OddException {
        if (told.getTripId().isEmpty()) {
            throw new OddException(Oddity.NO_TRIP_ID, told.getRouteId());
        }
        ScheduledTrip trip = known.trips().get(told.getTripId());
        if (trip == null) {
            throw new OddException(Oddity.UNKNOWN_TRIP, told.getTripId());
        }
        if (!told.getRouteId().isEmpty()
                && !told.getRouteId().equals(trip.route().id())) {
            throw new OddException(Oddity.OTHER_ROUTE, told.getTripId() + " on " + told.getRouteId());
        }
        return trip;
    }

    /** Which repetition it is; empty for a trip that runs once a day. */
    private static Optional<ServiceTime> findStart(TripDescriptor told, ScheduledTrip trip) throws OddException {
        String text = told.getStartTime();
        Optional<ServiceTime> start = ServiceTime.find(text);
        if (trip.repeats().isEmpty()) {
            if (!text.isEmpty() && !start.equals(Optional.of(trip.start()))) {
                throw new OddException(Oddity.OTHER_START, told.getTripId() + " at " + text);
            }
            return Optional.empty();
        }
        if (text.isEmpty()) {
            throw new OddException(Oddity.NO_START, told.getTripId());
        }
        if (start.filter(time -> trip.repeats().stream().anyMatch(repeat -> fits(repeat, time)))
                .isEmpty()) {
            throw new OddException(Oddity.OTHER_START, told.getTripId() + " at " + text);
        }
        return start;
    }

    /** Where a headway is not exact, vehicles may start whenever they do. */
    private static boolean fits(Frequency repeat, ServiceTime start) {
        int later = start.seconds() - repeat.first().seconds();
        return !repeat.exact()
                || (later >= 0
                        && start.compareTo(repeat.end()) < 0
                        && later % repeat.headway().toSeconds() == 0);
    }
}
