package com.surefoot.supply.streets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lightest ways between all doors, found as Knopp et al. (2007) do: from each goal one climbs against the direction of
 * travel and leaves a note at each junction; from each start one climbs and reads the notes.
 */
final class Matrix {

    private record Note(int goal, Effort effort) {}

    private final @Nullable Effort[][] ways;

    private Matrix(@Nullable Effort[][] ways) {
        this.ways = ways;
    }

    /** @param doors empty for places that are not at a street, from and to which there is no way */
    static Matrix of(Hierarchy hierarchy, List<Optional<Door>> doors) {
        Map<Integer, List<Note>> notes = notes(hierarchy, doors);
        Climb climb = new Climb(hierarchy.out(), hierarchy.nodes());
        @Nullable Effort[][] ways = new Effort[doors.size()][doors.size()];
        for (int start = 0; start < doors.size(); start++) {
            if (doors.get(start).isPresent()) {
                fill(ways[start], doors.get(start).get(), doors, climb, notes);
            }
        }
        return new Matrix(ways);
    }

    private static Map<Integer, List<Note>> notes(Hierarchy hierarchy, List<Optional<Door>> doors) {
        Map<Integer, List<Note>> notes = new HashMap<>();
        Climb climb = new Climb(hierarchy.in(), hierarchy.nodes());
        for (int i = 0; i < doors.size(); i++) {
            int goal = i;
            doors.get(goal).ifPresent(door -> {
                climb.start(door.base(), door.fromBaseToHere());
                climb.start(door.end(), door.fromEndToHere());
                climb.run((node, effort) ->
                        notes.computeIfAbsent(node, any -> new ArrayList<>()).add(new Note(goal, effort)));
            });
        }
        return notes;
    }

    private static void fill(
            @Nullable Effort[] row,
            Door from,
            List<Optional<Door>> doors,
            Climb climb,
            Map<Integer, List<Note>> notes) {
        for (int goal = 0; goal < row.length; goal++) {
            row[goal] = doors.get(goal).flatMap(from::straightTo).orElse(null);
        }
        climb.start(from.base(), from.fromHereToBase());
        climb.start(from.end(), from.fromHereToEnd());
        climb.run((node, effort) -> {
            for (Note note : notes.getOrDefault(node, List.of())) {
                Effort way = effort.plus(note.effort());
                @Nullable Effort best = row[note.goal()];
                if (best == null || way.weight() < best.weight()) {
                    row[note.goal()] = way;
                }
            }
        });
    }

    /** What the lightest way takes; empty if none leads there. */
    Optional<Effort> find(int from, int to) {
        @Nullable Effort way = ways[from][to];
        return Optional.ofNullable(way);
    }
}
