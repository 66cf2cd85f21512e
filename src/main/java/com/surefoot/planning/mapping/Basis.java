package com.surefoot.planning.mapping;

import com.surefoot.itinerary.Locks.Kept;
import com.surefoot.planning.model.Part;
import com.surefoot.planning.model.Spot;
import com.surefoot.planning.model.StartWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The earlier itinerary of which as much as possible is to stay as it is; perhaps none. */
final class Basis {

    /** Points for keeping a ride, a room for a night, a visit: enough that small gains do not turn a trip over. */
    private static final long KEPT = 600;

    private final Map<String, LocalDate> days = new HashMap<>();
    private final List<Kept> schedule;

    Basis(List<Kept> schedule) {
        this.schedule = schedule;
        schedule.forEach(kept -> days.putIfAbsent(kept.id(), kept.day()));
    }

    /** Points for taking what was taken before. */
    long favour(String id) {
        return days.containsKey(id) ? KEPT : 0;
    }

    /** What was visited before stays on its day, if it can be had on that day at all. */
    List<List<StartWindow>> keep(String id, List<Part> parts, List<List<StartWindow>> windows) {
        LocalDate day = days.get(id);
        if (day == null) {
            return windows;
        }
        List<List<StartWindow>> kept = new ArrayList<>();
        for (Part part : parts) {
            kept.add(part.date().equals(day) ? windows.get(part.index()) : List.of());
        }
        return kept.stream().allMatch(List::isEmpty) ? windows : kept;
    }

    /** For each part the indexes of the spots that were visited in it, in order; empty where there was none. */
    List<List<Integer>> routes(List<Part> parts, List<Spot> spots) {
        Map<String, Integer> indexes = new HashMap<>();
        spots.forEach(spot -> indexes.put(spot.id(), spot.index()));
        return parts.stream().map(part -> route(part, spots, indexes)).toList();
    }

    private List<Integer> route(Part part, List<Spot> spots, Map<String, Integer> indexes) {
        LocalDate date = part.date();
        return schedule.stream()
                .filter(kept -> kept.day().equals(date))
                .map(Kept::id)
                .filter(indexes::containsKey)
                .map(indexes::get)
                .filter(index -> !spots.get(index).windows(part.index()).isEmpty())
                .toList();
    }
}
