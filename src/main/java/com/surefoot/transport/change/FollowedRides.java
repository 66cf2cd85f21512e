package com.surefoot.transport.change;

import com.surefoot.transport.RideId;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rides of one timetable in the next, where their runs and stops may go by other ids. It is the same ride that goes under
 * the same number, from the same station at the same time to the same station at the same time; and if there is none, that of a
 * run of the same number of its own. Trips of both timetables are told one by one, so that nothing of them has to be held.
 */
public final class FollowedRides {

    /** A ride as travellers see it. Times are those of the ride's own run, where the trip is repeated. */
    private record Seen(RideId id, String number, String from, String to, int departure, int arrival) {}

    /** A ride of the new timetable, and whether it goes at other times. */
    private record Found(RideId id, boolean moved) {

        /** The same id is best, the same times are next best; of these the first by name. */
        boolean isBetterThan(Found other, RideId before) {
            if (moved != other.moved) {
                return !moved;
            }
            boolean kept = id.equals(before);
            boolean otherKept = other.id.equals(before);
            return kept == otherKept ? id.toString().compareTo(other.id.toString()) < 0 : kept;
        }
    }

    private final Map<String, List<RideId>> byTrip = new HashMap<>();
    private final Map<String, List<Seen>> byNumber = new HashMap<>();
    private final Map<RideId, Found> found = new HashMap<>();

    public FollowedRides(Collection<RideId> rides) {
        rides.forEach(ride -> byTrip.computeIfAbsent(ride.run().tripId(), trip -> new ArrayList<>())
                .add(ride));
    }

    /** Takes a trip of the old timetable. */
    public void seeBefore(SeenTrip trip) {
        for (RideId ride : byTrip.getOrDefault(trip.tripId(), List.of())) {
            see(ride, trip).ifPresent(seen -> byNumber.computeIfAbsent(seen.number(), number -> new ArrayList<>())
                    .add(seen));
        }
    }

    private static Optional<Seen> see(RideId ride, SeenTrip trip) {
        List<SeenCall> calls = trip.calls();
        int later = ride.run()
                .start()
                .map(start -> start.seconds() - calls.get(0).departure().seconds())
                .orElse(0);
        for (int i = calls.size() - 1; i >= 0; i--) {
            SeenCall board = calls.get(i);
            if (board.stop().equals(ride.from()) && board.boards()) {
                Optional<SeenCall> alight = calls.subList(i + 1, calls.size()).stream()
                        .filter(call -> call.stop().equals(ride.to()) && call.alights())
                        .findFirst();
                if (alight.isPresent()) {
                    return Optional.of(new Seen(
                            ride,
                            trip.number(),
                            board.station(),
                            alight.get().station(),
                            board.departure().seconds() + later,
                            alight.get().arrival().seconds() + later));
                }
            }
        }
        return Optional.empty();
    }

    /** Takes a trip of the new timetable; those of the old one have to be told before. */
    public void seeAfter(SeenTrip trip) {
        for (Seen ride : byNumber.getOrDefault(trip.number(), List.of())) {
            LocalDate day = ride.id().run().serviceDay();
            if (trip.days().contains(day)) {
                find(ride, trip)
                        .ifPresent(one -> found.merge(
                                ride.id(),
                                one,
                                (known, other) -> other.isBetterThan(known, ride.id()) ? other : known));
            }
        }
    }

    /** The shortest way between both stations, as it is in what is offered. */
    private static Optional<Found> find(Seen ride, SeenTrip trip) {
        List<SeenCall> calls = trip.calls();
        Optional<Found> moved = Optional.empty();
        for (int i = calls.size() - 1; i >= 0; i--) {
            SeenCall board = calls.get(i);
            if (board.station().equals(ride.from()) && board.boards()) {
                Optional<SeenCall> alight = calls.subList(i + 1, calls.size()).stream()
                        .filter(call -> call.station().equals(ride.to()) && call.alights())
                        .findFirst();
                Optional<Found> one = alight.flatMap(end -> find(ride, trip, board, end));
                if (one.isPresent() && !one.get().moved()) {
                    return one;
                }
                moved = moved.or(() -> one);
            }
        }
        return moved;
    }

    private static Optional<Found> find(Seen ride, SeenTrip trip, SeenCall board, SeenCall alight) {
        int later = ride.departure() - board.departure().seconds();
        boolean rightLong = alight.arrival().seconds() + later == ride.arrival();
        LocalDate day = ride.id().run().serviceDay();
        if (trip.repeats().isEmpty()) {
            boolean same = later == 0 && rightLong;
            return same || trip.numbered()
                    ? Optional.of(new Found(
                            ride(ride, new RunId(trip.tripId(), Optional.empty(), day), board, alight), !same))
                    : Optional.empty();
        }
        int start = trip.calls().get(0).departure().seconds() + later;
        return rightLong && trip.repeats().stream().anyMatch(repeat -> startsAt(repeat, start))
                ? Optional.of(new Found(
                        ride(ride, new RunId(trip.tripId(), Optional.of(new ServiceTime(start)), day), board, alight),
                        false))
                : Optional.empty();
    }

    private static RideId ride(Seen before, RunId run, SeenCall board, SeenCall alight) {
        return new RideId(before.id().source(), run, board.stop(), alight.stop());
    }

    private static boolean startsAt(Frequency repeat, int start) {
        int later = start - repeat.first().seconds();
        return later >= 0
                && start < repeat.end().seconds()
                && later % repeat.headway().toSeconds() == 0;
    }

    /** The rides that go by another id now, by that of before. */
    public Map<RideId, RideId> listRenamed() {
        Map<RideId, RideId> renamed = new HashMap<>();
        found.forEach((before, now) -> {
            if (!before.equals(now.id())) {
                renamed.put(before, now.id());
            }
        });
        return renamed;
    }

    /** The trips that rides are on by the old timetable. */
    public Set<String> tripIds() {
        return new HashSet<>(byTrip.keySet());
    }
}
