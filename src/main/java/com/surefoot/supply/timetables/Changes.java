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

    /**
     * A change to a stop.
     *
     * @param way how far one walks
     */
    record Change(int to, int seconds, Distance way) {}

    private final List<Map<Integer, Change>> byHalt;

    private Changes(int halts) {
        byHalt = IntStream.range(0, halts)
                .<Map<Integer, Change>>mapToObj(number -> new HashMap<>())
                .toList();
    }

    /** From each stop, by number. */
    static List<List<Change>> of(List<Halt> halts, Ground ground, List<CityTimetable> timetables) {
        Changes changes = new Changes(halts.size());
        for (int i = 0; i < halts.size(); i++) {
            changes.walk(i, ground);
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

    private static List<Change> list(Map<Integer, Change> from) {
        return from.values().stream().sorted(Comparator.comparing(Change::to)).toList();
    }

    private void walk(int from, Ground ground) {
        ground.near(from, NEAR).forEach((to, way) -> byHalt.get(from)
                .put(to, new Change(to, seconds(AT_ONCE) + ground.seconds(way), way)));
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
                    Distance way = way(from, to, halts, ground);
                    int least = transfer.minimum().map(Changes::seconds).orElse(0);
                    int onFoot = seconds(AT_ONCE) + ground.seconds(way);
                    byHalt.get(from).put(to, new Change(to, Math.max(least, onFoot), way));
                }
            }
        }
    }

    /** As it was found; by rules where only the source says that one may change there. */
    private Distance way(int from, int to, List<Halt> halts, Ground ground) {
        Change walked = byHalt.get(from).get(to);
        return walked == null
                ? ground.way(halts.get(from).point(), halts.get(to).point())
                : walked.way();
    }

    private static int seconds(Duration time) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE / 4, time.toSeconds()));
    }
}
