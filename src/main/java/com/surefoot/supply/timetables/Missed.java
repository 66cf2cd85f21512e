package com.surefoot.supply.timetables;

import com.surefoot.supply.timetables.Found.Part;
import com.surefoot.supply.timetables.Network.Calling;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was found, for whoever just misses the first vehicle: the next one to the same stop is as much later as the rest of the
 * way then is. Where lines run regularly nobody takes longer.
 *
 * @param found with the times of the runs that were found, but setting out and arriving as if they were missed
 * @param later seconds by which each ride is later than that
 */
record Missed(Found found, int later) {

    /**
     * Empty if no other vehicle comes.
     *
     * @param onFoot seconds to the first stop
     */
    static Optional<Missed> of(Found found, Network network, int onFoot) {
        Part first = found.rides().get(0);
        OptionalInt next = network.calling().get(first.boardsAt()).stream()
                .filter(calling -> network.lines().get(calling.line()).mode()
                        == first.line().mode())
                .flatMapToInt(calling -> next(network.lines().get(calling.line()), calling, first).stream())
                .min();
        if (next.isEmpty()) {
            return Optional.empty();
        }
        int later = next.getAsInt() - first.departure();
        return Optional.of(
                new Missed(new Found(found.rides(), first.departure() - onFoot, found.end() + later), later));
    }

    /** When a line leaves there next for the stop where one gets off. */
    private static OptionalInt next(Line line, Calling calling, Part first) {
        boolean leadsThere = false;
        for (int place = calling.place() + 1; place < line.length() && line.boards(calling.place()); place++) {
            leadsThere |= line.halt(place) == first.alightsAt() && line.alights(place);
        }
        int run = leadsThere ? line.firstRun(calling.place(), first.departure() + 1, Set.of()) : line.runs();
        return run < line.runs() ? OptionalInt.of(line.departure(run, calling.place())) : OptionalInt.empty();
    }
}
