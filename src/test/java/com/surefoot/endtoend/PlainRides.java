package com.surefoot.endtoend;

import com.surefoot.transport.incity.WalkRules;
import com.surefoot.travel.GeoPoint;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

/**
 * Finds rides on a feed's own tables by trying every run after every other, with nothing of the product's but how far apart points
 * are and how long a walk takes. Times of the feed have to be complete.
 */
final class PlainRides {

    /** At the most, as the product has it. */
    private static final int MOST_RIDES = 5;

    private static final long CHANGE = 180;
    private static final long AT_ONCE = 60;
    private static final double NEAR = 300;
    private static final long FARTHEST = 900;
    private static final long NEVER = Long.MAX_VALUE / 2;

    /** Where a run calls, in seconds since 1970. */
    private record Call(String stop, long arrival, long departure) {}

    /** A row of {@code stop_times}, in seconds of its service day. */
    private record Row(String stop, int sequence, long arrival, long departure) {}

    private final Path file;
    private final ZoneId zone;
    private final WalkRules walk;
    private final Map<String, GeoPoint> stops = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Map<String, String> services = new HashMap<>();
    private final Map<LocalDate, Set<String>> running = new HashMap<>();
    private final Map<String, Map<String, Long>> changes = new HashMap<>();
    private final List<List<Call>> runs = new ArrayList<>();

    private PlainRides(Path file, ZoneId zone, WalkRules walk) {
        this.file = file;
        this.zone = zone;
        this.walk = walk;
    }

    /** All that runs around a day. */
    static PlainRides of(Path file, ZoneId zone, WalkRules walk, LocalDate day) throws IOException {
        PlainRides rides = new PlainRides(file, zone, walk);
        rides.read("stops.txt", row -> {
            String id = row.getField("stop_id");
            rides.names.put(id, row.getField("stop_name"));
            rides.stops.put(
                    id,
                    new GeoPoint(
                            Double.parseDouble(row.getField("stop_lat")),
                            Double.parseDouble(row.getField("stop_lon"))));
        });
        rides.read("trips.txt", row -> rides.services.put(row.getField("trip_id"), row.getField("service_id")));
        rides.read("stop_times.txt", row -> rides.rows
                .computeIfAbsent(row.getField("trip_id"), trip -> new ArrayList<>())
                .add(new Row(
                        row.getField("stop_id"),
                        Integer.parseInt(row.getField("stop_sequence")),
                        seconds(row.getField("arrival_time")),
                        seconds(row.getField("departure_time")))));
        Set<String> called = new HashSet<>();
        rides.rows.values().forEach(trip -> trip.forEach(row -> called.add(row.stop())));
        rides.stops.keySet().retainAll(called);
        for (LocalDate each = day.minusDays(2); !each.isAfter(day.plusDays(1)); each = each.plusDays(1)) {
            rides.run(each);
        }
        rides.findChanges();
        return rides;
    }

    private void read(String table, Consumer<NamedCsvRecord> use) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(table) != null) {
                try (Reader text =
                                new InputStreamReader(zip.getInputStream(zip.getEntry(table)), StandardCharsets.UTF_8);
                        CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .ofNamedCsvRecord(text)) {
                    csv.forEach(use);
                }
            }
        }
    }

    private static long seconds(String clock) {
        String[] parts = clock.strip().split(":", -1);
        return 3600L * Long.parseLong(parts[0]) + 60 * Long.parseLong(parts[1]) + Long.parseLong(parts[2]);
    }

    private void run(LocalDate day) throws IOException {
        Set<String> today = new HashSet<>();
        read("calendar.txt", row -> {
            String name = day.getDayOfWeek().name().toLowerCase(Locale.ROOT);
            if (row.getField(name).equals("1")
                    && !day.isBefore(date(row.getField("start_date")))
                    && !day.isAfter(date(row.getField("end_date")))) {
                today.add(row.getField("service_id"));
            }
        });
        read("calendar_dates.txt", row -> {
            if (date(row.getField("date")).equals(day)) {
                if (row.getField("exception_type").equals("1")) {
                    today.add(row.getField("service_id"));
                } else {
                    today.remove(row.getField("service_id"));
                }
            }
        });
        running.put(day, today);
        long begin = day.atTime(LocalTime.NOON).atZone(zone).toEpochSecond() - 12 * 3600;
        rows.forEach((trip, calls) -> {
            if (today.contains(services.getOrDefault(trip, ""))) {
                runs.add(calls.stream()
                        .sorted(Comparator.comparingInt(Row::sequence))
                        .map(row -> new Call(row.stop(), begin + row.arrival(), begin + row.departure()))
                        .toList());
            }
        });
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Neither feed forbids a change, or has one between stops that are far apart; one has some that take longer. */
    private void findChanges() throws IOException {
        stops.forEach((from, point) -> {
            Map<String, Long> near = new HashMap<>();
            stops.forEach((to, other) -> {
                if (point.distanceTo(other).metres() <= NEAR) {
                    near.put(to, AT_ONCE + onFoot(point, other));
                }
            });
            changes.put(from, near);
        });
        read("transfers.txt", row -> {
            String least = row.findField("min_transfer_time").orElse("");
            Map<String, Long> from = changes.get(row.getField("from_stop_id"));
            if (from != null && !least.isBlank()) {
                from.merge(row.getField("to_stop_id"), Long.parseLong(least), Math::max);
            }
        });
    }

    /** Whole seconds, rounded up. */
    long onFoot(GeoPoint from, GeoPoint to) {
        return (walk.time(walk.way(from.distanceTo(to))).toMillis() + 999) / 1000;
    }

    List<String> stops() {
        return stops.keySet().stream().sorted().toList();
    }

    GeoPoint point(String stop) {
        return Optional.ofNullable(stops.get(stop)).orElseThrow();
    }

    /**
     * When one is there, in seconds since 1970, with three minutes more for each ride; of all numbers of rides the least. Empty if
     * one does not get there within four hours.
     */
    Optional<Long> find(GeoPoint from, GeoPoint to, Instant at) {
        long begin = at.getEpochSecond();
        Map<String, Long> ready = new HashMap<>();
        stops.forEach((stop, point) -> {
            if (onFoot(from, point) <= FARTHEST) {
                ready.put(stop, begin + onFoot(from, point));
            }
        });
        Optional<Long> best = Optional.empty();
        for (int rides = 1; rides <= MOST_RIDES; rides++) {
            Map<String, Long> arrived = ride(ready);
            long more = CHANGE * rides;
            Optional<Long> there = arrived.entrySet().stream()
                    .filter(entry -> onFoot(point(entry.getKey()), to) <= FARTHEST)
                    .map(entry -> entry.getValue() + onFoot(point(entry.getKey()), to))
                    .filter(time -> time <= begin + 4 * 3600)
                    .min(Comparator.naturalOrder())
                    .map(time -> time + more);
            if (there.isPresent() && best.map(known -> there.get() < known).orElse(true)) {
                best = there;
            }
            ready.clear();
            arrived.forEach((stop, time) -> changes.getOrDefault(stop, Map.of())
                    .forEach((next, seconds) -> ready.merge(next, time + seconds, Math::min)));
        }
        return best;
    }

    /** When one gets off where, after one ride more. */
    private Map<String, Long> ride(Map<String, Long> ready) {
        Map<String, Long> arrived = new HashMap<>();
        for (List<Call> run : runs) {
            boolean aboard = false;
            for (Call call : run) {
                if (aboard) {
                    arrived.merge(call.stop(), call.arrival(), Math::min);
                }
                aboard |= ready.getOrDefault(call.stop(), NEVER) <= call.departure();
            }
        }
        return arrived;
    }

    /** Whether some run leaves a stop of that name then, and is at another one of that name then. */
    boolean goes(String from, Instant departure, String to, Instant arrival) {
        return runs.stream().anyMatch(run -> {
            boolean aboard = false;
            for (Call call : run) {
                if (aboard
                        && names.getOrDefault(call.stop(), "").equals(to)
                        && call.arrival() == arrival.getEpochSecond()) {
                    return true;
                }
                aboard |= names.getOrDefault(call.stop(), "").equals(from)
                        && call.departure() == departure.getEpochSecond();
            }
            return false;
        });
    }
}
