package com.surefoot.bench.outcomes;

import com.surefoot.reliability.history.Traits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Does a flight arrive within so many minutes of its time, and is it not cancelled? One that never arrives, cancelled or
 * diverted, does not. What is used is known before the trip: date, scheduled hour, carrier, flight, origin, destination
 * and distance.
 *
 * <p>These files leave the scheduled time of cancelled flights empty, so that whether it is there tells the answer. Where
 * it is missing, it is the hour at which the same flight left last on an earlier day, else the last one on its route, at
 * its airport, or anywhere; that it was missing is not used.
 */
final class FlightItems {

    private static final List<String> COLUMNS =
            List.of("date", "sched_dep", "carrier", "flight", "origin", "dest", "distance", "arr_delay", "cancelled");
    private static final int NOON = 12;

    private final int minutes;
    private final Views views = new Views();
    private final Map<String, Integer> hours = new HashMap<>();

    FlightItems(int minutes) {
        this.minutes = minutes;
    }

    private record Flight(
            LocalDate date,
            int hour,
            String carrier,
            String number,
            String origin,
            String dest,
            double miles,
            boolean right) {

        boolean isHourKnown() {
            return hour >= 0;
        }

        /** From the very flight to any. */
        List<String> company() {
            return List.of(String.join("|", carrier, number, origin, dest), String.join("|", origin, dest), origin, "");
        }
    }

    List<Item> read(Path file) throws IOException {
        Map<LocalDate, List<Flight>> days = new TreeMap<>();
        new OutcomeTable(file).read(COLUMNS, row -> Optional.of(flight(row))).forEach(flight -> days.computeIfAbsent(
                        flight.date(), day -> new ArrayList<>())
                .add(flight));
        List<Item> items = new ArrayList<>();
        for (List<Flight> day : days.values()) {
            day.forEach(flight -> items.add(item(flight, flight.isHourKnown() ? flight.hour() : usualHour(flight))));
            day.stream().filter(Flight::isHourKnown).forEach(this::remember);
        }
        return items;
    }

    private Flight flight(OutcomeTable.Row row) {
        boolean right = !row.flag("cancelled") && row.numberOr("arr_delay", Double.MAX_VALUE) <= minutes;
        return new Flight(
                row.date("date"),
                row.isMissing("sched_dep") ? -1 : hour(row.text("sched_dep")),
                row.text("carrier"),
                row.text("flight"),
                row.text("origin"),
                row.text("dest"),
                row.numberOr("distance", 0),
                right);
    }

    /** Of 17:05, 1705 or 505. */
    static int hour(String time) {
        String digits = time.replace(":", "");
        try {
            return Integer.parseInt(digits) / 100 % 24;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'%s' is no time. Maybe 17:05 is meant?".formatted(time), e);
        }
    }

    private int usualHour(Flight flight) {
        return flight.company().stream()
                .filter(hours::containsKey)
                .map(hours::get)
                .findFirst()
                .orElse(NOON);
    }

    private void remember(Flight flight) {
        flight.company().forEach(company -> hours.put(company, flight.hour()));
    }

    private Item item(Flight flight, int hour) {
        String at = Integer.toString(hour);
        String part = Integer.toString(hour / 4);
        String route = flight.origin() + "-" + flight.dest();
        String weekday = flight.date().getDayOfWeek().name();
        String far = Views.bin(flight.miles(), 300, 600, 900, 1200, 1800);
        List<List<String>> sides = views.side(at, flight.carrier(), route, flight.number())
                .side(flight.origin(), at, flight.dest())
                .side(flight.origin(), flight.carrier(), Integer.toString(hour / 3))
                .side(flight.dest(), part, flight.carrier())
                .side(flight.origin(), weekday, part)
                .side(flight.origin(), flight.carrier())
                .side(flight.origin(), far)
                .take();
        return new Item(
                flight.date(),
                flight.date().toString(),
                flight.carrier(),
                new Traits(flight.origin(), sides, List.of()),
                List.of(
                        "hour " + at,
                        "carrier " + flight.carrier(),
                        "origin " + flight.origin(),
                        "dest " + flight.dest(),
                        "weekday " + weekday,
                        "at " + flight.origin() + at),
                Map.of("hour", (double) hour, "miles", flight.miles()),
                flight.right());
    }
}
