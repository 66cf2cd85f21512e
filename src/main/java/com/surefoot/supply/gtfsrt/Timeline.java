package com.surefoot.supply.gtfsrt;

import com.surefoot.transport.live.Forecast;
import com.surefoot.transport.live.LiveCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The calls of a run, of which some times were told and others follow from these. Time runs forwards: where told times do
 * not, they are of two vehicles; where a delay that was carried on meets a told one that is smaller, it has been made up
 * for until there.
 */
final class Timeline {

    /** Times are told to the minute, some rounded up and some down. */
    private static final Duration ROUNDING = Duration.ofMinutes(1);

    /** A call and which of its times were told. */
    private record Entry(LiveCall call, boolean arrivalTold, boolean departureTold) {}

    private final List<Entry> entries = new ArrayList<>();

    /** A call without times, or with such as follow from what was told before. */
    void add(LiveCall call) {
        tell(call, false, false);
    }

    /** A call of which times were told. */
    void tell(LiveCall call, boolean arrivalTold, boolean departureTold) {
        entries.add(new Entry(call, arrivalTold, departureTold));
    }

    /** @throws OddException if told times run backwards */
    List<LiveCall> listCalls(String trip) throws OddException {
        checkOrder(trip);
        List<LiveCall> calls = new ArrayList<>();
        Instant next = Instant.MAX;
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            Optional<Forecast> departure = until(next, entry.call().departure(), entry.departureTold());
            next = departure.map(Forecast::expected).orElse(next);
            Optional<Forecast> arrival = until(next, entry.call().arrival(), entry.arrivalTold());
            next = arrival.map(Forecast::expected).orElse(next);
            LiveCall call = entry.call();
            calls.add(new LiveCall(call.sequence(), call.stopId(), call.manner(), arrival, departure));
        }
        Collections.reverse(calls);
        return calls;
    }

    private static Optional<Forecast> until(Instant next, Optional<Forecast> forecast, boolean told) {
        return forecast.map(one ->
                told || !one.expected().isAfter(next) ? one : new Forecast(one.planned(), next, one.uncertainty()));
    }

    private void checkOrder(String trip) throws OddException {
        Instant latest = Instant.MIN;
        for (Entry entry : entries) {
            latest = check(entry.call().arrival(), entry.arrivalTold(), latest, trip);
            latest = check(entry.call().departure(), entry.departureTold(), latest, trip);
        }
    }

    private static Instant check(Optional<Forecast> forecast, boolean told, Instant latest, String trip)
            throws OddException {
        if (forecast.isEmpty() || !told) {
            return latest;
        }
        Instant expected = forecast.get().expected();
        if (expected.plus(ROUNDING).isBefore(latest)) {
            throw new OddException(Oddity.BACKWARDS, trip + " at " + expected);
        }
        return expected.isAfter(latest) ? expected : latest;
    }
}
