package com.surefoot.supply.timetables;

import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.timetable.Frequency;
import com.surefoot.transport.timetable.Route;
import com.surefoot.transport.timetable.RunId;
import com.surefoot.transport.timetable.ScheduledCall;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.ServiceTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts the runs of a window into lines. */
final class Lines {

    /** Some 100 MB; a city of millions has a tenth of that on a day. */
    private static final int MOST_CALLS = 5_000_000;

    /** The calls of runs that are alike. */
    private record Group(Route route, InCityMode mode, Stopping stopping, List<Calls> runs) {}

    private final Window window;
    private final Map<Stopping, Group> groups = new LinkedHashMap<>();
    private int calls;
    private int leftOut;

    Lines(Window window) {
        this.window = window;
    }

    /**
     * Adds the runs of a trip, as far as they fall into the window and call at these stops. A trip whose times run backwards
     * is left out.
     *
     * @param numbers of stops, by their ids
     */
    void add(String source, ScheduledTrip trip, Map<String, Integer> numbers) {
        Optional<InCityMode> mode = Vehicles.find(trip.route().type());
        List<ScheduledCall> within = trip.calls().stream()
                .filter(call -> numbers.containsKey(call.stopId()))
                .toList();
        if (mode.isEmpty() || within.size() < 2) {
            return;
        }
        if (runsBackwards(within)) {
            leftOut++;
            return;
        }
        Stopping stopping = Stopping.of(source, trip.route().id(), within, numbers);
        Group group = groups.computeIfAbsent(
                stopping, added -> new Group(trip.route(), mode.get(), stopping, new ArrayList<>()));
        trip.days().stream().forEach(day -> add(source, trip, day, within, group));
    }

    private static boolean runsBackwards(List<ScheduledCall> calls) {
        int last = 0;
        for (ScheduledCall call : calls) {
            if (call.arrival().seconds() < last || call.departure().compareTo(call.arrival()) < 0) {
                return true;
            }
            last = call.departure().seconds();
        }
        return false;
    }

    private void add(String source, ScheduledTrip trip, LocalDate day, List<ScheduledCall> within, Group group) {
        // the service day begins at noon less twelve hours, which is not midnight when clocks change
        int begin = window.seconds(trip.at(day, new ServiceTime(0)));
        if (trip.repeats().isEmpty()) {
            Run run =
                    new Run(source, RunId.of(trip.trip().id(), day), trip.trip().headsign());
            add(times(run, within, begin, 0), group);
        }
        for (Frequency repeat : trip.repeats()) {
            int headway = Math.toIntExact(Math.min(repeat.headway().toSeconds(), window.length()));
            for (int start = repeat.first().seconds(); start < repeat.end().seconds(); start += headway) {
                RunId id = new RunId(trip.trip().id(), Optional.of(new ServiceTime(start)), day);
                int later = begin + start - trip.start().seconds();
                // where only the headway is promised, the next vehicle may take all of it to come
                add(
                        times(new Run(source, id, trip.trip().headsign()), within, later, repeat.exact() ? 0 : headway),
                        group);
            }
        }
    }

    private static Calls times(Run run, List<ScheduledCall> within, int begin, int late) {
        int[] arrivals = new int[within.size()];
        int[] departures = new int[within.size()];
        for (int i = 0; i < arrivals.length; i++) {
            arrivals[i] = begin + within.get(i).arrival().seconds() + late;
            departures[i] = begin + within.get(i).departure().seconds();
        }
        return new Calls(run, arrivals, departures);
    }

    private void add(Calls run, Group group) {
        if (run.last() < 0 || run.first() > window.length()) {
            return;
        }
        if (calls > MOST_CALLS) {
            leftOut++;
            return;
        }
        calls += run.length();
        group.runs().add(run);
    }

    /** How many trips and runs make no sense or are too many. */
    int leftOut() {
        return leftOut;
    }

    List<Line> list() {
        return groups.values().stream().flatMap(group -> split(group).stream()).toList();
    }

    /** Runs that overtake others go into another line. */
    private static List<Line> split(Group group) {
        List<List<Calls>> lines = new ArrayList<>();
        group.runs().stream()
                .sorted(Comparator.comparingInt(Calls::first).thenComparingInt(Calls::last))
                .forEach(run -> lines.stream()
                        .filter(line -> run.follows(line.get(line.size() - 1)))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Calls> line = new ArrayList<>();
                            lines.add(line);
                            return line;
                        })
                        .add(run));
        return lines.stream()
                .map(runs -> new Line(group.route(), group.mode(), group.stopping(), runs))
                .toList();
    }
}
