package com.surefoot.supply.timetables;

import com.surefoot.supply.timetables.Changes.Change;
import com.surefoot.transport.incity.Footpaths;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.transport.incity.WalkRules;
import com.surefoot.transport.timetable.CityTimetable;
import com.surefoot.transport.timetable.Fares;
import com.surefoot.transport.timetable.ScheduledTrip;
import com.surefoot.transport.timetable.Stop;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * All that runs in a city in a window of time. Stops and lines are numbered from 0. Immutable.
 *
 * @param calling the lines that call at each stop, each with its first place there
 * @param changes from each stop
 * @param fares by source
 * @param leftOut how many trips and runs make no sense or are too many
 */
record Network(
        Window window,
        List<Halt> halts,
        Ground ground,
        List<Line> lines,
        List<List<Calling>> calling,
        List<List<Change>> changes,
        Map<String, Fares> fares,
        int leftOut) {

    /** That a line calls at a stop. */
    record Calling(int line, int place) {}

    /** What timetables have in a window. */
    static Network of(Window window, List<CityTimetable> timetables, WalkRules walk, Footpaths footpaths) {
        List<Halt> halts = new ArrayList<>();
        Lines lines = new Lines(window);
        Map<String, Fares> fares = new HashMap<>();
        for (CityTimetable timetable : timetables) {
            Map<String, Integer> numbers = new HashMap<>();
            for (Stop stop : timetable.stops()) {
                numbers.put(stop.id(), halts.size());
                halts.add(new Halt(timetable.source(), stop));
            }
            for (ScheduledTrip trip : timetable.trips()) {
                lines.add(timetable.source(), trip, numbers);
            }
            fares.put(timetable.source(), timetable.fares());
        }
        List<Line> sorted = lines.list();
        Ground ground = new Ground(List.copyOf(halts), walk, footpaths);
        return new Network(
                window,
                List.copyOf(halts),
                ground,
                sorted,
                calling(sorted, halts.size()),
                Changes.of(halts, ground, timetables),
                Map.copyOf(fares),
                lines.leftOut());
    }

    private static List<List<Calling>> calling(List<Line> lines, int halts) {
        List<List<Calling>> calling = IntStream.range(0, halts)
                .<List<Calling>>mapToObj(halt -> new ArrayList<>())
                .toList();
        for (int line = 0; line < lines.size(); line++) {
            for (int place = 0; place < lines.get(line).length(); place++) {
                calling.get(lines.get(line).halt(place)).add(new Calling(line, place));
            }
        }
        return calling;
    }

    /** What one can ride in it; nothing if no timetable is valid then. */
    Set<InCityMode> modes() {
        Set<InCityMode> modes = EnumSet.noneOf(InCityMode.class);
        lines.forEach(line -> modes.add(line.mode()));
        return modes;
    }

    /** Between getting off at a stop and getting on at another one, or there. */
    Change change(int from, int to) {
        return changes.get(from).stream()
                .filter(change -> change.to() == to)
                .findFirst()
                .orElseThrow();
    }
}
