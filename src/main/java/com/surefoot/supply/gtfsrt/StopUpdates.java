package com.surefoot.supply.gtfsrt;

import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeEvent;
import com.google.transit.realtime.GtfsRealtime.TripUpdate.StopTimeUpdate;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which call of a trip each of its stop updates is about. Both are in order, so a stop at which a trip calls twice is
 * found by what comes before and after it; where that is not enough, by the time that is told. A stop's id counts for more
 * than its number, which feeds count in ways of their own.
 */
final class StopUpdates {

    private final ScheduledTrip trip;
    private final Known known;
    private final Oddities oddities;
    private final List<StopTimeUpdate> updates;
    private final List<int[]> candidates = new ArrayList<>();

    private StopUpdates(ScheduledTrip trip, Known known, List<StopTimeUpdate> updates, Oddities oddities) {
        this.trip = trip;
        this.known = known;
        this.oddities = oddities;
        this.updates = inOrder(updates);
        this.updates.forEach(update -> candidates.add(listPlaces(update)));
    }

    /**
     * Finds the calls.
     *
     * @return all updates, in the order of the trip
     * @throws OddException if they contradict each other
     */
    static List<Placed> place(RunFinder.Found found, Known known, List<StopTimeUpdate> updates, Oddities oddities)
            throws OddException {
        return new StopUpdates(found.trip(), known, updates, oddities)
                .place(found.run().serviceDay());
    }

    /** A stop update and the place of its call; −1 if it is not clear which it is. */
    record Placed(StopTimeUpdate update, int call) {}

    /** They have to be sorted by their numbers; not all are. */
    private static List<StopTimeUpdate> inOrder(List<StopTimeUpdate> updates) {
        return updates.stream().allMatch(StopTimeUpdate::hasStopSequence)
                ? updates.stream()
                        .sorted(Comparator.comparing(StopTimeUpdate::getStopSequence, Integer::compareUnsigned))
                        .toList()
                : updates;
    }

    private int[] listPlaces(StopTimeUpdate update) {
        int[] numbered = places(call -> update.hasStopSequence() && call.sequence() == update.getStopSequence());
        if (update.getStopId().isEmpty()) {
            return numbered;
        }
        int[] named = places(call -> call.stopId().equals(update.getStopId()));
        if (named.length == 0) {
            named = places(call -> known.isSameStation(update.getStopId(), call.station()));
        }
        int[] both = Arrays.stream(numbered).filter(contains(named)).toArray();
        if (both.length == 0 && named.length > 0 && update.hasStopSequence()) {
            oddities.count(Oddity.OTHER_SEQUENCE, words(update));
        }
        return both.length > 0 ? both : named;
    }

    private static IntPredicate contains(int[] places) {
        return place -> Arrays.stream(places).anyMatch(other -> other == place);
    }

    private int[] places(Predicate<ScheduledCall> condition) {
        return IntStream.range(0, trip.calls().size())
                .filter(i -> condition.test(trip.calls().get(i)))
                .toArray();
    }

    private List<Placed> place(LocalDate day) throws OddException {
        int[] first = placeForwards();
        int[] last = placeBackwards();
        List<Placed> placed = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < first.length; i++) {
            if ((first[i] < 0) != (last[i] < 0)) {
                throw new OddException(Oddity.BACKWARDS, trip.trip().id() + " at " + words(updates.get(i)));
            }
            int call = first[i] == last[i] ? first[i] : nearest(i, Math.max(first[i], before + 1), last[i], day);
            if (call < 0) {
                oddities.count(first[i] < 0 ? Oddity.UNKNOWN_STOP : Oddity.UNCLEAR_STOP, words(updates.get(i)));
            }
            placed.add(new Placed(updates.get(i), call));
            before = Math.max(before, call);
        }
        return placed;
    }

    /** Each as early as those before it allow. */
    private int[] placeForwards() {
        int[] places = new int[candidates.size()];
        int before = -1;
        for (int i = 0; i < places.length; i++) {
            int earliest = before + 1;
            places[i] = Arrays.stream(candidates.get(i))
                    .filter(place -> place >= earliest)
                    .findFirst()
                    .orElse(-1);
            before = Math.max(before, places[i]);
        }
        return places;
    }

    /** Each as late as those after it allow. */
    private int[] placeBackwards() {
        int[] places = new int[candidates.size()];
        int after = trip.calls().size();
        for (int i = places.length - 1; i >= 0; i--) {
            int latest = after;
            places[i] = Arrays.stream(candidates.get(i))
                    .filter(place -> place < latest)
                    .max()
                    .orElse(-1);
            after = places[i] < 0 ? after : places[i];
        }
        return places;
    }

    /** Of several calls at a stop, the one whose time is nearest to the one told. */
    private int nearest(int update, int from, int to, LocalDate day) {
        StopTimeUpdate told = updates.get(update);
        Optional<StopTimeEvent> event = List.of(told.getArrival(), told.getDeparture()).stream()
                .filter(StopTimeEvent::hasTime)
                .findFirst();
        return event.map(StopTimeEvent::getTime)
                .map(Moments::of)
                .flatMap(time -> Arrays.stream(candidates.get(update))
                        .filter(place -> place >= from && place <= to)
                        .boxed()
                        .min(Comparator.comparing(place -> offset(place, day, time))))
                .orElse(-1);
    }

    private Duration offset(int place, LocalDate day, Instant time) {
        return Duration.between(trip.at(day, trip.calls().get(place).arrival()), time)
                .abs();
    }

    private static String words(StopTimeUpdate update) {
        return (update.getStopId() + (update.hasStopSequence() ? " #" + update.getStopSequence() : "")).strip();
    }
}
