package com.surefoot.supply.timetables;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.timetable.CityTimetable;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Transfer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rounds find is what comes of trying every way there is. */
class SearchPropertiesTest {

    private static final int STOPS = 9;
    private static final int RIDES = 3;
    private static final int QUERIES = 20;
    private static final int SIX = 6 * 3600;
    private static final Window WINDOW = Window.of(SmallWorld.FRIDAY, SmallWorld.ZONE);

    /** Small timetables in which all that is special is common. */
    private static SmallLines draw(Random random) {
        SmallLines lines = new SmallLines();
        for (int i = 0; i < STOPS; i++) {
            lines.stop("s" + i, 0.25 * random.nextInt(8), 0.25 * random.nextInt(8));
        }
        for (int i = 0; i < 12; i++) {
            String id = "t" + i;
            String[] calls = calls(random);
            List<Frequency> repeats = random.nextInt(4) == 0
                    ? List.of(SmallLines.every(Duration.ofMinutes(7), id, "6:10", "6:30", random.nextBoolean()))
                    : List.of();
            lines.trip(id, "line " + i / 3, random.nextInt(4), repeats, calls);
        }
        for (int i = 0; i < 4; i++) {
            int type = 2 + random.nextInt(2);
            lines.transfer(stop(random), stop(random), type, type == 2 ? 60 * random.nextInt(1, 9) : 0);
        }
        return lines;
    }

    private static String stop(Random random) {
        return "s" + random.nextInt(STOPS);
    }

    private static String[] calls(Random random) {
        List<String> calls = new ArrayList<>();
        int minute = 5 + random.nextInt(40);
        for (int i = 0; i < 4; i++) {
            String flag = random.nextInt(6) == 0 ? "!" : "";
            String stop = random.nextBoolean() ? flag + stop(random) : stop(random) + flag;
            calls.add("%s 6:%02d-6:%02d".formatted(stop, minute, minute + i % 2));
            minute += 1 + random.nextInt(4);
        }
        return calls.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void roundsFindWhatTryingEverythingFinds(long seed) {
        // given
        Random random = new Random(seed);
        CityTimetable timetable = draw(random)
                .listTimetables(SmallWorld.EASTBURG, WINDOW.serviceDays())
                .get(0);
        Network network =
                Network.of(WINDOW, List.of(timetable), SmallWorld.travel().walk(), Footpaths.NONE);
        int found = 0;

        for (int i = 0; i < QUERIES; i++) {
            Map<Integer, Integer> access = walks(random, 60, 200);
            Map<Integer, Integer> egress = walks(random, 100, 10);
            int begin = SIX + 60 * random.nextInt(30);

            // when
            List<Found> ways = search(network, begin, access, egress).list(egress).stream()
                    .filter(way -> way.rides().size() <= RIDES)
                    .toList();

            // then
            Map<Integer, Integer> best = new Everything(timetable, begin, egress).from(access);
            assertThat(ways.stream().collect(toMap(way -> way.rides().size(), Found::end)))
                    .as("seed %d, query %d", seed, i)
                    .isEqualTo(best);
            found += ways.size();
        }
        assertThat(found).isPositive();
    }

    /** To or from one or two stops. */
    private static Map<Integer, Integer> walks(Random random, int one, int other) {
        Map<Integer, Integer> walks = new HashMap<>(Map.of(random.nextInt(STOPS), one));
        walks.put(random.nextInt(STOPS), other);
        return walks;
    }

    private static Search search(
            Network network, int begin, Map<Integer, Integer> access, Map<Integer, Integer> egress) {
        return new Search(network, InCityMode.rides(), Set.of(), begin, begin + 4 * 3600, egress).from(access);
    }

    /** Tries all runs of all trips in every order. */
    private static final class Everything {

        /** @param late how much later than told a vehicle may come */
        private record Vehicle(List<ScheduledCall> calls, int begin, int late) {}

        private final CityTimetable timetable;
        private final int begin;
        private final Map<Integer, Integer> egress;
        private final List<Vehicle> vehicles = new ArrayList<>();
        private final int[] best =
                IntStream.range(0, RIDES + 1).map(i -> Integer.MAX_VALUE).toArray();

        Everything(CityTimetable timetable, int begin, Map<Integer, Integer> egress) {
            this.timetable = timetable;
            this.begin = begin;
            this.egress = egress;
            for (ScheduledTrip trip : timetable.trips()) {
                if (trip.repeats().isEmpty()) {
                    vehicles.add(new Vehicle(trip.calls(), 0, 0));
                }
                for (Frequency repeat : trip.repeats()) {
                    int headway = Math.toIntExact(repeat.headway().toSeconds());
                    for (int at = repeat.first().seconds(); at < repeat.end().seconds(); at += headway) {
                        vehicles.add(
                                new Vehicle(trip.calls(), at - trip.start().seconds(), repeat.exact() ? 0 : headway));
                    }
                }
            }
        }

        /** When one is there at the earliest with so many rides, where more rides make it earlier. */
        Map<Integer, Integer> from(Map<Integer, Integer> access) {
            access.forEach((halt, seconds) -> ride(halt, begin + seconds, 1));
            Map<Integer, Integer> earlier = new HashMap<>();
            int so = Integer.MAX_VALUE;
            for (int rides = 1; rides <= RIDES; rides++) {
                if (best[rides] < so) {
                    so = best[rides];
                    earlier.put(rides, so);
                }
            }
            return earlier;
        }

        private void ride(int halt, int ready, int rides) {
            for (Vehicle vehicle : vehicles) {
                for (int board = 0; board < vehicle.calls().size(); board++) {
                    ScheduledCall call = vehicle.calls().get(board);
                    if (number(call) == halt
                            && call.boards()
                            && call.departure().seconds() + vehicle.begin() >= ready) {
                        alight(vehicle, board, rides);
                    }
                }
            }
        }

        private void alight(Vehicle vehicle, int board, int rides) {
            for (ScheduledCall call :
                    vehicle.calls().subList(board + 1, vehicle.calls().size())) {
                int time = call.arrival().seconds() + vehicle.begin() + vehicle.late();
                if (call.alights() && time <= begin + 4 * 3600) {
                    Integer walk = egress.get(number(call));
                    best[rides] = walk == null ? best[rides] : Math.min(best[rides], time + walk);
                    for (int next = 0; rides < RIDES && next < STOPS; next++) {
                        int change = change(number(call), next);
                        if (change >= 0) {
                            ride(next, time + change, rides + 1);
                        }
                    }
                }
            }
        }

        private static int number(ScheduledCall call) {
            return Integer.parseInt(call.stopId().substring(1));
        }

        /** Seconds; negative if one cannot change. */
        private int change(int from, int to) {
            Stop here = timetable.stops().get(from);
            Stop there = timetable.stops().get(to);
            double metres = here.point()
                    .orElseThrow()
                    .distanceTo(there.point().orElseThrow())
                    .metres();
            int walking = 60 + (int) Math.ceil(Math.round(metres * 1.2 / 4500 * 3_600_000) / 1000.0);
            int change = metres <= 300 ? walking : -1;
            for (Transfer transfer : timetable.transfers()) {
                if (transfer.fromStopId().equals(here.id())
                        && transfer.toStopId().equals(there.id())) {
                    int least = Math.toIntExact(
                            transfer.minimum().orElse(Duration.ZERO).toSeconds());
                    change = transfer.type() == 3 ? -1 : Math.max(walking, least);
                }
            }
            return change;
        }
    }
}
