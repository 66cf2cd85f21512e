package com.surefoot.transport.live;

import static java.util.Objects.requireNonNull;

import com.surefoot.transport.timetable.RunId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is known right now of a vehicle run on its service day.
 *
 * @param source the source of the timetable that names the run's trip and stops
 * @param feed who says so
 * @param calls where it calls, in order: all calls of a run of the timetable; none of a cancelled one
 * @param seenAt since when it is known: the time of the message, or of what it tells
 */
public record LiveRun(String source, String feed, RunId run, Kind kind, List<LiveCall> calls, Instant seenAt) {

    /** How it stands to the timetable. */
    public enum Kind {
        /** It is one of the timetable. */
        SCHEDULED,
        /** The timetable does not have it. */
        ADDED,
        /** It goes in place of one of the timetable, under its id, with stops and times of its own. */
        REPLACED,
        /** It is one of the timetable and does not take place. */
        CANCELLED
    }

    public LiveRun {
        requireNonNull(source, "source");
        requireNonNull(feed, "feed");
        requireNonNull(run, "run");
        requireNonNull(kind, "kind");
        requireNonNull(seenAt, "seenAt");
        calls = List.copyOf(calls);
        if (calls.isEmpty() != (kind == Kind.CANCELLED)) {
            throw new IllegalArgumentException(
                    "%s is %s and calls at %d stops. Maybe its calls were lost?".formatted(run, kind, calls.size()));
        }
    }

    /**
     * What is known of a ride on it. Where it calls at a stop several times, the shortest way counts, as it does in what
     * is offered.
     *
     * @param from the stop where one boards
     * @param to the stop where one alights
     * @return empty if it is a run of the timetable that does not call there, in this order
     */
    public Optional<LiveRide> between(String from, String to) {
        if (kind == Kind.CANCELLED) {
            return Optional.of(new LiveRide.Cancelled(feed, seenAt));
        }
        for (int i = calls.size() - 2; i >= 0; i--) {
            if (calls.get(i).stopId().equals(from)) {
                Optional<LiveCall> alighting = findAfter(i, to);
                if (alighting.isPresent()) {
                    return Optional.of(ride(calls.get(i), alighting.get()));
                }
            }
        }
        return kind == Kind.REPLACED
                ? Optional.of(new LiveRide.PassesBy(feed, seenAt, callsAt(from) ? to : from))
                : Optional.empty();
    }

    private Optional<LiveCall> findAfter(int place, String stop) {
        return IntStream.range(place + 1, calls.size())
                .mapToObj(calls::get)
                .filter(call -> call.stopId().equals(stop))
                .findFirst();
    }

    private boolean callsAt(String stop) {
        return calls.stream().anyMatch(call -> call.stopId().equals(stop));
    }

    private LiveRide ride(LiveCall boarding, LiveCall alighting) {
        for (LiveCall call : List.of(boarding, alighting)) {
            if (call.manner() == LiveCall.Manner.SKIPS) {
                return new LiveRide.PassesBy(feed, seenAt, call.stopId());
            }
        }
        return new LiveRide.Goes(feed, seenAt, boarding.departure(), alighting.arrival());
    }
}
