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

    private final List<LiveCall> calls = new ArrayList<>();

    void add(LiveCall call) {
        calls.add(call);
    }

    /** @throws OddException if told times run backwards */
    List<LiveCall> listCalls(String trip) throws OddException {
        checkOrder(trip);
        List<LiveCall> backwards = new ArrayList<>();
        Instant next = Instant.MAX;
        for (int i = calls.size() - 1; i >= 0; i--) {
            LiveCall call = calls.get(i);
            Optional<Forecast> departure = until(next, call.departure());
            next = departure.map(Forecast::expected).orElse(next);
            Optional<Forecast> arrival = until(next, call.arrival());
            next = arrival.map(Forecast::expected).orElse(next);
            backwards.add(new LiveCall(call.sequence(), call.stopId(), call.manner(), arrival, departure));
        }
        Collections.reverse(backwards);
        return backwards;
    }

    private static Optional<Forecast> until(Instant next, Optional<Forecast> forecast) {
        return forecast.map(one -> one.told() || !one.expected().isAfter(next)
                ? one
                : new Forecast(one.planned(), next, one.uncertainty(), false));
    }

    private void checkOrder(String trip) throws OddException {
        Instant latest = Instant.MIN;
        for (LiveCall call : calls) {
            latest = check(call.arrival(), latest, trip);
            latest = check(call.departure(), latest, trip);
        }
    }

    private static Instant check(Optional<Forecast> forecast, Instant latest, String trip) throws OddException {
        if (forecast.filter(Forecast::told).isEmpty()) {
            return latest;
        }
        Instant expected = forecast.get().expected();
        if (expected.plus(ROUNDING).isBefore(latest)) {
            throw new OddException(Oddity.BACKWARDS, trip + " at " + expected);
        }
        return expected.isAfter(latest) ? expected : latest;
    }
}
