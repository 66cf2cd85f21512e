package com.surefoot.planning.routing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A problem laid out flat for the search. Nodes are the spots, then the days' starts, then the days' ends. */
final class Tables {

    /** What a missing locked spot costs: above all sums of worths, and a sum of them still fits a long. */
    static final long LOCK = 1L << 50;

    final RoutingProblem problem;
    final int spots;
    final int days;
    final int nodes;
    /** Days and spots that have to do with each other, as in one city, make up a zone; nothing leads out of it. */
    final int zones;

    final int[] zone;
    /** Nodes of the largest zone. */
    final int width;
    /** A node's number in its zone. */
    final int[] column;
    /** By matrix: ticks from a node to those of its zone, {@link #width} a node, and the same turned over. */
    final int[][] ticksFrom;

    final int[][] ticksTo;
    final int[] place;
    final int[] style;
    /** Of each day: which of its zone's styles it has. */
    final int[] matrix;

    final int[] from;
    final int[] until;
    final boolean[] usable;
    final boolean[] locked;
    final long[] worth;
    final long[] cost;
    /** Worth with all the penalties that a visit may end. */
    final long[] importance;
    /** Windows of spot s on day d are those from {@code windowAt[s * days + d]} to before the next entry. */
    final int[] windowAt;

    final int[] windowFrom;
    final int[] windowTo;
    final int[] windowDuration;
    final int[] windowKind;
    /** By spot and day: the last tick of the last window; the lowest number if there is none. */
    final int[] lastTo;
    /** By day and kind. */
    final long[] wanted;
    /** Bits of all the kinds that there are, but the ordinary one. */
    final int kinds;
    /** Bits of the kinds wanted on a day. */
    final int[] wantsOf;

    final List<Cover> covers;
    /** Covers that name a spot: those from {@code coverAt[s]} to before the next entry of {@code coverOf}. */
    final int[] coverAt;

    final int[] coverOf;
    final int[] coverNeed;
    final long[] coverPenalty;
    final boolean[] capDaily;
    final long[] capLimit;
    final long[][] capSpot;
    /** Days with the same class are interchangeable. */
    final int[] dayClass;

    /** Half a unit of worth for all the time there is: only decides between equals. */
    final double travelRank;

    final boolean weighted;
    /** Worth that a tick is good for, roughly: makes losses and ticks comparable. */
    final double worthPerTick;

    Tables(RoutingProblem problem) {
        this.problem = problem;
        spots = problem.spots().size();
        days = problem.days().size();
        nodes = spots + 2 * days;
        place = new int[nodes];
        style = new int[days];
        from = new int[days];
        until = new int[days];
        usable = new boolean[days];
        locked = new boolean[spots];
        worth = new long[spots];
        cost = new long[spots];
        layOutNodes();
        Zones split = new Zones(problem);
        zones = split.count;
        zone = split.zone;
        column = split.column;
        width = split.width;
        matrix = split.matrix;
        int matrices = Arrays.stream(matrix).max().orElse(0) + 1;
        ticksFrom = new int[matrices][nodes * width];
        ticksTo = new int[matrices][nodes * width];
        layOutTravel();
        int windows = problem.spots().stream()
                .flatMap(spot -> spot.windows().stream())
                .mapToInt(List::size)
                .sum();
        windowAt = new int[spots * days + 1];
        windowFrom = new int[windows];
        windowTo = new int[windows];
        windowDuration = new int[windows];
        windowKind = new int[windows];
        lastTo = new int[spots * days];
        layOutWindows();
        kinds = Arrays.stream(windowKind).map(kind -> 1 << kind).reduce(0, (a, b) -> a | b) & ~1;
        wantsOf = new int[days];
        problem.wants().forEach(want -> wantsOf[want.day()] |= 1 << want.kind());
        wanted = new long[days * (VisitWindow.KINDS + 1)];
        problem.wants().forEach(want -> wanted[want.day() * (VisitWindow.KINDS + 1) + want.kind()] += want.penalty());
        covers = DutyList.of(problem, LOCK);
        coverAt = new int[spots + 1];
        coverOf = DutyList.bySpot(covers, coverAt);
        coverNeed = covers.stream().mapToInt(Cover::atLeast).toArray();
        coverPenalty = covers.stream().mapToLong(Cover::penalty).toArray();
        importance = worth.clone();
        for (int s = 0; s < spots; s++) {
            for (int i = coverAt[s]; i < coverAt[s + 1]; i++) {
                importance[s] += coverPenalty[coverOf[i]];
            }
        }
        int caps = problem.caps().size();
        capDaily = new boolean[caps];
        capLimit = new long[caps];
        capSpot = new long[caps][spots];
        layOutCaps();
        dayClass = DayClasses.of(problem);
        Weights weights = problem.weights();
        weighted = weights.travel() + weights.waiting() + weights.money() > 0;
        travelRank = 0.5
                / Math.max(
                        1,
                        IntStream.range(0, days)
                                .mapToLong(d -> (long) until[d] - from[d])
                                .filter(t -> t > 0)
                                .sum());
        worthPerTick = worthPerTick();
    }

    int start(int day) {
        return spots + day;
    }

    int end(int day) {
        return spots + days + day;
    }

    long wanted(int day, int kind) {
        return wanted[day * (VisitWindow.KINDS + 1) + kind];
    }

    long money(int day, int from, int to) {
        return problem.styles().get(style[day]).money(place[from], place[to]);
    }

    private void layOutNodes() {
        for (int s = 0; s < spots; s++) {
            VisitSpot spot = problem.spots().get(s);
            place[s] = spot.location();
            locked[s] = spot.locked();
            worth[s] = spot.worth();
            cost[s] = spot.cost();
        }
        for (int d = 0; d < days; d++) {
            TourDay day = problem.days().get(d);
            place[start(d)] = day.start();
            place[end(d)] = day.end();
            style[d] = day.style();
            from[d] = day.from();
            until[d] = day.until();
            TravelTable travel = problem.styles().get(day.style());
            usable[d] = day.usable() && (long) day.from() + travel.ticks(day.start(), day.end()) <= day.until();
        }
    }

    private void layOutTravel() {
        boolean[] done = new boolean[zones * ticksFrom.length];
        for (int d = 0; d < days; d++) {
            int cell = zone[start(d)] * ticksFrom.length + matrix[d];
            if (!done[cell]) {
                done[cell] = true;
                layOutTravel(zone[start(d)], matrix[d], problem.styles().get(style[d]));
            }
        }
    }

    private void layOutTravel(int here, int k, TravelTable travel) {
        int[] members = IntStream.range(0, nodes).filter(a -> zone[a] == here).toArray();
        for (int a : members) {
            for (int b : members) {
                int ticks = travel.ticks(place[a], place[b]);
                ticksFrom[k][cell(a, b)] = ticks;
                ticksTo[k][cell(b, a)] = ticks;
            }
        }
    }

    /** Where two nodes of a zone meet in a matrix. */
    int cell(int from, int to) {
        return from * width + column[to];
    }

    private void layOutWindows() {
        int next = 0;
        for (int s = 0; s < spots; s++) {
            for (int d = 0; d < days; d++) {
                windowAt[s * days + d] = next;
                lastTo[s * days + d] = Integer.MIN_VALUE;
                for (VisitWindow window : problem.spots().get(s).windows().get(d)) {
                    windowFrom[next] = window.from();
                    windowTo[next] = window.to();
                    lastTo[s * days + d] = Math.max(lastTo[s * days + d], window.to());
                    windowDuration[next] = window.duration();
                    windowKind[next++] = window.kind();
                }
            }
        }
        windowAt[spots * days] = next;
    }

    private void layOutCaps() {
        for (int c = 0; c < capDaily.length; c++) {
            Cap cap = problem.caps().get(c);
            capDaily[c] = cap.daily();
            capLimit[c] = cap.limit();
            for (int s = 0; s < cap.bySpot().size(); s++) {
                capSpot[c][s] = cap.bySpot().get(s);
            }
        }
    }

    /** What a cap's leg uses between two nodes. */
    long capLeg(int cap, int day, int before, int after) {
        List<Cap.LegTable> legs = problem.caps().get(cap).legs();
        return legs.isEmpty() ? 0 : legs.get(style[day]).use(place[before], place[after]);
    }

    /** The window of the same kind in which a visit ends first; the given one if none can be reached any more. */
    int earliest(int spot, int day, int arrival, int given) {
        int at = spot * days + day;
        int first = windowAt[at];
        int end = windowAt[at + 1];
        if (end - first == 1) {
            return given;
        }
        int best = given;
        int bestEnd = Integer.MAX_VALUE;
        for (int w = first; w < end; w++) {
            if (windowKind[w] == windowKind[given] && arrival <= windowTo[w]) {
                int over = Math.max(arrival, windowFrom[w]) + windowDuration[w];
                if (over < bestEnd) {
                    best = w;
                    bestEnd = over;
                }
            }
        }
        return best;
    }

    /** Whether no window of the same kind is open longer. */
    boolean last(int spot, int day, int given) {
        int at = spot * days + day;
        for (int w = windowAt[at]; w < windowAt[at + 1]; w++) {
            if (windowKind[w] == windowKind[given] && windowTo[w] > windowTo[given]) {
                return false;
            }
        }
        return true;
    }

    double meanWorth() {
        return Arrays.stream(worth).average().orElse(0);
    }

    /** Pairs of nodes of one zone. */
    private long meetings() {
        long[] sizes = new long[zones];
        for (int here : zone) {
            sizes[here]++;
        }
        return Arrays.stream(sizes).map(size -> size * size).sum();
    }

    private double worthPerTick() {
        double ticks = Arrays.stream(windowDuration).average().orElse(0)
                + Arrays.stream(ticksFrom[0]).asLongStream().sum() / (double) Math.max(1, meetings()) / 2;
        return Math.max(meanWorth(), 1e-9) / Math.max(ticks, 1);
    }
}
