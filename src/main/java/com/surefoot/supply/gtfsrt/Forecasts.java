package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.surefoot.supply.gtfsrt.StopUpdates.Placed;
import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Carries what is told of some calls of a run to those that follow (GTFS-Realtime reference, "TripUpdate"): a delay holds
 * until another one is told, over stops that are skipped too; where it is told that nothing is known, or a stop is told
 * that the trip does not have, nothing is known from there on.
 */
final class Forecasts {

    /** Who is later than that is on another day's timetable, or has its clock wrong. */
    private static final Duration MOST = Duration.ofDays(1);

    /** What one delay is drawn from. */
    private record Delay(Duration late, Optional<Duration> uncertainty) {

        Forecast of(Instant planned, boolean told) {
            return new Forecast(Optional.of(planned), planned.plus(late), uncertainty, told);
        }
    }

    private final RunFinder.Found found;
    private final Oddities oddities;
    private final Timeline timeline = new Timeline();
    private Optional<Delay> delay = Optional.empty();

    private Forecasts(RunFinder.Found found, Oddities oddities) {
        this.found = found;
        this.oddities = oddities;
    }

    /**
     * All calls of a run.
     *
     * @param whole the delay of the run as a whole, until a stop tells another
     * @throws OddException if the times that are told run backwards
     */
    static List<LiveCall> of(RunFinder.Found found, List<Placed> placed, Optional<Duration> whole, Oddities oddities)
            throws OddException {
        Forecasts forecasts = new Forecasts(found, oddities);
        forecasts.delay = whole.filter(late -> forecasts.isLikely(late)).map(late -> new Delay(late, Optional.empty()));
        return forecasts.follow(placed);
    }

    private List<LiveCall> follow(List<Placed> placed) throws OddException {
        Set<Integer> lostAfter = new HashSet<>();
        Map<Integer, StopTimeUpdate> updates = new HashMap<>();
        int before = -1;
        for (Placed one : placed) {
            if (one.call() < 0) {
                lostAfter.add(before);
            } else {
                updates.put(one.call(), one.update());
                before = one.call();
            }
        }
        forgetIf(lostAfter.contains(-1));
        for (int i = 0; i < found.trip().calls().size(); i++) {
            call(found.trip().calls().get(i), Optional.ofNullable(updates.get(i)));
            forgetIf(lostAfter.contains(i));
        }
        return timeline.listCalls(found.run().tripId());
    }

    private void forgetIf(boolean lost) {
        delay = lost ? Optional.empty() : delay;
    }

    private void call(ScheduledCall call, Optional<StopTimeUpdate> update) {
        if (update.isEmpty()) {
            carryOn(call);
        } else if (Codes.isUnknown(update.get(), StopTimeUpdate.SCHEDULE_RELATIONSHIP_FIELD_NUMBER)) {
            oddities.count(Oddity.UNKNOWN_VALUE, "relationship of " + call.stopId());
            nothing(call);
        } else {
            switch (update.get().getScheduleRelationship()) {
                case SKIPPED -> timeline.add(LiveCall.skipped(call.sequence(), call.stopId()));
                case NO_DATA -> nothing(call);
                case SCHEDULED, UNSCHEDULED -> told(call, update.get());
            }
        }
    }

    private void carryOn(ScheduledCall call) {
        if (delay.isEmpty()) {
            timeline.add(LiveCall.untold(call.sequence(), call.stopId()));
        } else {
            timeline.add(stops(
                    call,
                    delay.map(late -> late.of(at(call.arrival()), false)),
                    delay.map(late -> late.of(at(call.departure()), false))));
        }
    }

    private void nothing(ScheduledCall call) {
        timeline.add(LiveCall.untold(call.sequence(), call.stopId()));
        delay = Optional.empty();
    }

    private void told(ScheduledCall call, StopTimeUpdate update) {
        if (!update.hasArrival() && !update.hasDeparture()) {
            oddities.count(Oddity.NO_TIMES, call.stopId());
            nothing(call);
            return;
        }
        Optional<Delay> before = delay;
        Optional<Delay> arrives = update.hasArrival() ? find(update.getArrival(), at(call.arrival())) : before;
        Optional<Delay> leaves = update.hasDeparture() ? find(update.getDeparture(), at(call.departure())) : arrives;
        delay = leaves;
        timeline.add(stops(
                call,
                arrives.map(late -> late.of(at(call.arrival()), update.hasArrival())),
                leaves.map(late -> late.of(at(call.departure()), update.hasDeparture()))));
    }

    /** A time counts for more than a delay; an event that has neither is not known. */
    private Optional<Delay> find(StopTimeEvent event, Instant planned) {
        Optional<Duration> late = event.hasTime()
                ? Optional.of(Duration.between(planned, Moments.of(event.getTime())))
                : event.hasDelay() ? Optional.of(Duration.ofSeconds(event.getDelay())) : Optional.empty();
        Optional<Duration> uncertainty = event.hasUncertainty()
                ? Optional.of(Duration.ofSeconds(Math.max(0, event.getUncertainty())))
                : Optional.empty();
        return late.filter(this::isLikely).map(likely -> new Delay(likely, uncertainty));
    }

    private boolean isLikely(Duration late) {
        boolean likely = late.abs().compareTo(MOST) <= 0;
        if (!likely) {
            oddities.count(Oddity.UNLIKELY_TIME, found.run().tripId() + " by " + late);
        }
        return likely;
    }

    private Instant at(ServiceTime time) {
        return found.trip().at(found.run().serviceDay(), time);
    }

    private static LiveCall stops(ScheduledCall call, Optional<Forecast> arrival, Optional<Forecast> departure) {
        return new LiveCall(call.sequence(), call.stopId(), LiveCall.Manner.STOPS, arrival, departure);
    }
}
