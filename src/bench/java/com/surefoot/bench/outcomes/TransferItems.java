package com.surefoot.bench.outcomes;

import com.surefoot.reliability.delay.Delays;
import com.surefoot.reliability.delay.Ran;
import com.surefoot.reliability.delay.Transfer;
import com.surefoot.reliability.history.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Does the transfer at the hub hold? For each flight that lands on its day, one later flight of the same carrier from the
 * same airport, and not back, that is to leave 30 to 180 minutes after the landing: which one of them is settled by the
 * first one's name. It holds if both flew and the first one's delay less the second one's is at most what the minutes that
 * changing takes leave between them. What is used: both schedules, carriers and airports.
 */
final class TransferItems {

    private static final List<String> COLUMNS = List.of(
            "date",
            "carrier",
            "flight",
            "origin",
            "dest",
            "sched_dep_time",
            "sched_arr_time",
            "dep_delay",
            "arr_delay",
            "cancelled");
    private static final int SHORTEST = 30;
    private static final int LONGEST = 180;
    private static final double SUREST = 0.9995;

    private final int changeMinutes;
    private final LocalDate trainUntil;
    private final Views views = new Views();

    TransferItems(int changeMinutes, LocalDate trainUntil) {
        this.changeMinutes = changeMinutes;
        this.trainUntil = trainUntil;
    }

    List<Item> read(Path file) throws IOException {
        TreeMap<LocalDate, List<NetworkFlight>> days = new TreeMap<>();
        new OutcomeTable(file)
                .read(COLUMNS, row -> Optional.of(NetworkFlight.of(row)))
                .forEach(flight -> days.computeIfAbsent(flight.date(), day -> new ArrayList<>())
                        .add(flight));
        List<Item> items = new ArrayList<>();
        List<Ran> past = new ArrayList<>();
        Delays delays = Delays.of(past);
        for (Map.Entry<LocalDate, List<NetworkFlight>> day : days.entrySet()) {
            addTo(items, day.getValue(), delays);
            if (!day.getKey().isAfter(trainUntil)) {
                past.addAll(rides(day.getValue()));
                delays = Delays.of(past);
            }
        }
        return items;
    }

    private static List<Ran> rides(Collection<NetworkFlight> flights) {
        List<Ran> rides = new ArrayList<>();
        for (NetworkFlight flight : flights) {
            rides.add(new Ran(Optional.empty(), arrival(flight), flight.arrived()));
            rides.add(new Ran(Optional.empty(), departure(flight), flight.left()));
        }
        return rides;
    }

    private static List<String> arrival(NetworkFlight flight) {
        return List.of("arrival", flight.carrier(), flight.dest(), part(flight.arrives()));
    }

    private static List<String> departure(NetworkFlight flight) {
        return List.of("departure", flight.carrier(), flight.origin(), part(flight.departs()));
    }

    /** Of the day: six hours each. */
    private static String part(int minutes) {
        return Integer.toString(minutes / 360);
    }

    private void addTo(List<Item> items, List<NetworkFlight> day, Delays delays) {
        Map<String, List<NetworkFlight>> leaving = new HashMap<>();
        day.forEach(flight -> leaving.computeIfAbsent(flight.origin() + flight.carrier(), hub -> new ArrayList<>())
                .add(flight));
        leaving.values()
                .forEach(flights -> flights.sort(Comparator.comparingInt(NetworkFlight::departs)
                        .thenComparing(NetworkFlight::number)
                        .thenComparing(NetworkFlight::dest)));
        for (NetworkFlight first : day) {
            List<NetworkFlight> next = leaving.getOrDefault(first.dest() + first.carrier(), List.of()).stream()
                    .filter(second -> isNext(first, second))
                    .toList();
            if (first.isSameDay() && !next.isEmpty()) {
                int name = String.join("|", first.carrier(), first.number(), first.origin())
                        .hashCode();
                items.add(item(first, next.get(Math.floorMod(name * 31, next.size())), delays));
            }
        }
    }

    private static boolean isNext(NetworkFlight first, NetworkFlight second) {
        int buffer = second.departs() - first.arrives();
        return buffer >= SHORTEST && buffer <= LONGEST && !second.dest().equals(first.origin());
    }

    private Item item(NetworkFlight first, NetworkFlight second, Delays delays) {
        int buffer = second.departs() - first.arrives();
        double made =
                new Transfer(delays.delay(arrival(first)), delays.delay(departure(second)), changeMinutes).made(buffer);
        boolean right = first.arrived().isPresent()
                && second.left().isPresent()
                && first.arrived().getAsInt() - second.left().getAsInt() <= buffer - changeMinutes;
        String hub = first.dest();
        return new Item(
                first.date(),
                hub + " " + first.date(),
                first.carrier(),
                new Traits(hub, sides(first, second, buffer), List.of(logOdds(made))),
                List.of(
                        "carrier " + first.carrier(),
                        "hub " + hub,
                        "origin " + first.origin(),
                        "dest " + second.dest(),
                        "hour " + first.arrives() / 60),
                Map.of("buffer", (double) buffer, "hour", first.arrives() / 60.0),
                right);
    }

    private List<List<String>> sides(NetworkFlight first, NetworkFlight second, int buffer) {
        String between = Views.bin(buffer - changeMinutes, 0, 10, 20, 30, 45, 60, 90, 120);
        String hour = Integer.toString(first.arrives() / 180);
        return views.side(between, first.carrier(), first.dest())
                .side(first.dest(), hour, between)
                .side(first.carrier(), hour, between)
                .side(first.origin(), first.carrier())
                .side(second.dest(), first.carrier())
                .take();
    }

    private static double logOdds(double chance) {
        double within = Math.min(SUREST, Math.max(1 - SUREST, chance));
        return Math.log(within / (1 - within));
    }
}
