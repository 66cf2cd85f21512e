package com.surefoot.supply.timetables;

import com.surefoot.supply.timetables.Changes.Change;
import com.surefoot.supply.timetables.Found.Part;
import com.surefoot.supply.timetables.Network.Calling;
import com.surefoot.transport.incity.InCityMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The earliest arrival at each stop with one ride, with two, and so on: the rounds of RAPTOR (Delling, Pajor, Werneck 2012,
 * "Round-Based Public Transit Routing"). One walks once between two rides at the most. Used once.
 */
final class Search {

    static final int MOST_RIDES = 5;

    /** What one change less is worth, in seconds: that much later one may be there. */
    static final int CHANGE = 180;

    private final Network network;
    private final Set<InCityMode> modes;
    private final Set<Run> without;
    private final Map<Integer, Integer> egress;
    private final int begin;
    private final List<Round> rounds = new ArrayList<>();
    private final int[] arrival;
    private final int[] ready;
    private int latest;

    /**
     * @param modes of the lines that are ridden
     * @param without runs that are not
     * @param begin when one sets out, in seconds of the window, as all times are
     * @param latest when one has to be there
     * @param egress seconds from each of some stops to where one wants to be, so that nothing later is looked at; if empty,
     *     arrivals everywhere are found
     */
    Search(
            Network network,
            Set<InCityMode> modes,
            Set<Run> without,
            int begin,
            int latest,
            Map<Integer, Integer> egress) {
        this.network = network;
        this.modes = modes;
        this.without = without;
        this.begin = begin;
        this.latest = latest;
        this.egress = egress;
        arrival = Round.filled(network.halts().size());
        ready = Round.filled(network.halts().size());
    }

    /** Searches, beginning at stops that one reaches after so many seconds. */
    Search from(Map<Integer, Integer> access) {
        Round first = new Round(arrival.length);
        access.forEach((halt, seconds) -> {
            first.ready[halt] = begin + seconds;
            ready[halt] = begin + seconds;
        });
        rounds.add(first);
        boolean better = true;
        while (better && rounds.size() <= MOST_RIDES) {
            Round before = rounds.get(rounds.size() - 1);
            Round now = new Round(arrival.length);
            ride(before, now);
            better = change(now);
            rounds.add(now);
        }
        return this;
    }

    private void ride(Round before, Round now) {
        int[] first = Round.filled(network.lines().size());
        BitSet lines = new BitSet();
        for (int halt = 0; halt < before.ready.length; halt++) {
            if (before.ready[halt] != Round.NEVER) {
                for (Calling calling : network.calling().get(halt)) {
                    lines.set(calling.line());
                    first[calling.line()] = Math.min(first[calling.line()], calling.place());
                }
            }
        }
        lines.stream()
                .filter(line -> modes.contains(network.lines().get(line).mode()))
                .forEach(line -> ride(line, first[line], before, now));
    }

    /** Along a line, always on the earliest run that can be reached. */
    private void ride(int number, int first, Round before, Round now) {
        Line line = network.lines().get(number);
        int run = line.runs();
        int board = first;
        for (int place = first; place < line.length(); place++) {
            int halt = line.halt(place);
            if (run < line.runs()
                    && line.alights(place)
                    && line.arrival(run, place) < Math.min(arrival[halt], latest + 1)) {
                reach(now, halt, number, run, board, place);
            }
            if (line.boards(place) && before.ready[halt] != Round.NEVER) {
                int earliest = line.firstRun(place, before.ready[halt], without);
                if (earliest < run) {
                    run = earliest;
                    board = place;
                }
            }
        }
    }

    private void reach(Round now, int halt, int line, int run, int board, int alight) {
        int time = network.lines().get(line).arrival(run, alight);
        arrival[halt] = time;
        now.arrival[halt] = time;
        now.line[halt] = line;
        now.run[halt] = run;
        now.board[halt] = board;
        now.alight[halt] = alight;
        Integer walk = egress.get(halt);
        if (walk != null) {
            latest = Math.min(latest, time + walk);
        }
    }

    /** From where one got off to where one can get on. */
    private boolean change(Round now) {
        boolean better = false;
        for (int halt = 0; halt < arrival.length; halt++) {
            if (now.arrival[halt] != Round.NEVER) {
                for (Change change : network.changes().get(halt)) {
                    int time = now.arrival[halt] + change.seconds();
                    if (time < ready[change.to()]) {
                        ready[change.to()] = time;
                        now.ready[change.to()] = time;
                        now.from[change.to()] = halt;
                        better = true;
                    }
                }
            }
        }
        return better;
    }

    /**
     * The earliest way with each number of rides, as far as more rides make it earlier; fewest rides first.
     *
     * @param walks seconds from each of some stops to where one wants to be
     */
    List<Found> list(Map<Integer, Integer> walks) {
        List<Found> found = new ArrayList<>();
        int best = Round.NEVER;
        for (int rides = 1; rides < rounds.size(); rides++) {
            int[] arrivals = rounds.get(rides).arrival;
            Optional<Map.Entry<Integer, Integer>> last = walks.entrySet().stream()
                    .filter(walk -> arrivals[walk.getKey()] != Round.NEVER)
                    .min(Comparator.comparing(walk -> arrivals[walk.getKey()] + walk.getValue()));
            if (last.isPresent() && arrivals[last.get().getKey()] + last.get().getValue() < best) {
                best = arrivals[last.get().getKey()] + last.get().getValue();
                found.add(new Found(trace(rides, last.get().getKey()), begin, best));
            }
        }
        return found;
    }

    /** Of those that ride some mode the one that is there first, where each change counts for some minutes. */
    Optional<Found> find(InCityMode mode, Map<Integer, Integer> walks) {
        return list(walks).stream()
                .filter(found -> found.rides(mode))
                .min(Comparator.comparing(
                        found -> found.end() + CHANGE * found.rides().size()));
    }

    private List<Part> trace(int rides, int last) {
        Deque<Part> parts = new ArrayDeque<>();
        int halt = last;
        for (int round = rides; round > 0; round--) {
            Round now = rounds.get(round);
            Part part = new Part(network.lines().get(now.line[halt]), now.run[halt], now.board[halt], now.alight[halt]);
            parts.addFirst(part);
            halt = rounds.get(round - 1).from[part.boardsAt()];
        }
        return List.copyOf(parts);
    }
}
