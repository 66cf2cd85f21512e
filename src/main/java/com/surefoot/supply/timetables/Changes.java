package com.surefoot.supply.timetables;

import com.surefoot.transport.timetable.CityTimetable;
import com.surefoot.transport.timetable.Transfer;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where one changes from one vehicle to another, and how long that takes: at a stop, between stops that are near to each other,
 * and as the sources' transfers have it, which may also forbid it.
 */
final class Changes {

    /** Getting off, looking up, and getting on. */
    static final Duration AT_ONCE = Duration.ofMinutes(1);

    private static final Distance NEAR = new Distance(300);

    private static final int FORBIDDEN = 3;

    /** A change to a stop. */
    record Change(int to, int seconds) {}

    private final List<Map<Integer, Integer>> byHalt;

    private Changes(int halts) {
        byHalt = IntStream.range(0, halts)
                .<Map<Integer, Integer>>mapToObj(number -> new HashMap<>())
                .toList();
    }

    /** From each stop, by number. */
    static List<List<Change>> of(List<Halt> halts, Ground ground, List<CityTimetable> timetables) {
        Changes changes = new Changes(halts.size());
        for (int i = 0; i < halts.size(); i++) {
            changes.walk(i, halts.get(i), ground);
        }
        timetables.forEach(timetable -> {
            Map<String, List<Integer>> numbers = numbers(halts, timetable.source());
            timetable.transfers().stream()
                    // rules for stops themselves go before those for their stations
                    .sorted(Comparator.comparing(transfer -> isOfStops(transfer, halts, numbers)))
                    .forEach(transfer -> changes.rule(transfer, halts, ground, numbers));
        });
        return changes.byHalt.stream().map(Changes::list).toList();
    }

    private static List<Change> list(Map<Integer, Integer> from) {
        return from.entrySet().stream()
                .map(change -> new Change(change.getKey(), change.getValue()))
                .sorted(Comparator.comparing(Change::to))
                .toList();
    }

    private void walk(int from, Halt halt, Ground ground) {
        ground.around(halt.point(), NEAR, (point, to) -> {
            if (halt.point().distanceTo(point).compareTo(NEAR) <= 0) {
                byHalt.get(from).put(to, seconds(AT_ONCE) + ground.seconds(halt.point(), point));
            }
        });
    }

    /** Stops by their ids, and by those of their stations. */
    private static Map<String, List<Integer>> numbers(List<Halt> halts, String source) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < halts.size(); i++) {
            Halt halt = halts.get(i);
            if (halt.source().equals(source)) {
                int number = i;
                numbers.computeIfAbsent(halt.stop().id(), id -> new ArrayList<>())
                        .add(number);
                halt.stop().parentId().ifPresent(id -> numbers.computeIfAbsent(id, station -> new ArrayList<>())
                        .add(number));
            }
        }
        return numbers;
    }

    private static boolean isOfStops(Transfer transfer, List<Halt> halts, Map<String, List<Integer>> numbers) {
        return List.of(transfer.fromStopId(), transfer.toStopId()).stream()
                .allMatch(id -> numbers.getOrDefault(id, List.of()).stream()
                        .allMatch(number -> halts.get(number).stop().id().equals(id)));
    }

    private void rule(Transfer transfer, List<Halt> halts, Ground ground, Map<String, List<Integer>> numbers) {
        // others tell of staying in the vehicle
        if (transfer.type() > FORBIDDEN) {
            return;
        }
        for (int from : numbers.getOrDefault(transfer.fromStopId(), List.of())) {
            for (int to : numbers.getOrDefault(transfer.toStopId(), List.of())) {
                if (transfer.type() == FORBIDDEN) {
                    byHalt.get(from).remove(to);
                } else {
                    int onFoot = seconds(AT_ONCE)
                            + ground.seconds(
                                    halts.get(from).point(), halts.get(to).point());
                    int least = transfer.minimum().map(Changes::seconds).orElse(0);
                    byHalt.get(from).put(to, Math.max(least, onFoot));
                }
            }
        }
    }

    private static int seconds(Duration time) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE / 4, time.toSeconds()));
    }
}
