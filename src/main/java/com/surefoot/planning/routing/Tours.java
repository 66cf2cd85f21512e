package com.surefoot.planning.routing;

import java.util.Arrays;

/**
 * Tours under change. Position 0 of a day is its start, then come the visits, then its end; all arrays by position hold
 * the days one after another, {@link #stride} apart.
 */
final class Tours {

    final Tables tables;
    final int stride;
    final int[] node;
    /** Index of the chosen window. */
    final int[] window;

    final int[] arrival;
    final int[] start;
    final int[] leave;
    /** The latest arrival with which the rest of the day still works out, given the chosen windows. */
    final int[] latest;
    /** Ticks of waiting here and later: so much delay is swallowed before the end. */
    final int[] waits;

    final int[] count;
    /** Changes with every change of the day; equal versions mean equal days. */
    final long[] version;
    /** Bits of the kinds of visits on the day. */
    final int[] kinds;
    /** The last position whose visit could move to a later window; 0 if there is none. */
    final int[] movable;

    /** Ticks under way on a day. */
    final long[] travel;

    final int[] dayOf;
    final Accounts accounts;
    /** The version that became this one by one insertion at {@link #insertedAt}; -2 if it came otherwise. */
    final long[] grownFrom;

    final int[] insertedAt;
    private final boolean[] broken;
    private final int[] shut;
    private long clock;

    Tours(Tables tables) {
        this.tables = tables;
        stride = tables.spots + 2;
        int size = tables.days * stride;
        node = new int[size];
        window = new int[size];
        arrival = new int[size];
        start = new int[size];
        leave = new int[size];
        latest = new int[size];
        waits = new int[size];
        count = new int[tables.days];
        version = new long[tables.days];
        kinds = new int[tables.days];
        travel = new long[tables.days];
        movable = new int[tables.days];
        broken = new boolean[tables.days];
        grownFrom = new long[tables.days];
        insertedAt = new int[tables.days];
        shut = new int[tables.days];
        dayOf = new int[tables.spots];
        Arrays.fill(dayOf, -1);
        accounts = new Accounts(tables);
        for (int d = 0; d < tables.days; d++) {
            node[d * stride] = tables.start(d);
            node[d * stride + 1] = tables.end(d);
            refresh(d);
        }
    }

    /** Whether all times work out. Taking a visit out can break a day if the way round was shorter than the straight one. */
    boolean intact() {
        for (boolean day : broken) {
            if (day) {
                return false;
            }
        }
        return true;
    }

    void insert(int spot, int day, int position, int chosenWindow) {
        int at = day * stride + position;
        int tail = day * stride + count[day] + 2 - at;
        System.arraycopy(node, at, node, at + 1, tail);
        System.arraycopy(window, at, window, at + 1, tail);
        node[at] = spot;
        window[at] = chosenWindow;
        count[day]++;
        dayOf[spot] = day;
        accounts.enter(spot);
        long before = version[day];
        refresh(day);
        grownFrom[day] = before;
        insertedAt[day] = position;
    }

    /** Takes all the visits of a day out that are marked. */
    void removeMarked(int day, boolean[] marked) {
        int row = day * stride;
        int kept = 0;
        for (int p = 1; p <= count[day]; p++) {
            int spot = node[row + p];
            if (marked[spot]) {
                dayOf[spot] = -1;
                accounts.leave(spot);
            } else {
                kept++;
                node[row + kept] = spot;
                window[row + kept] = window[row + p];
            }
        }
        if (kept < count[day]) {
            count[day] = kept;
            node[row + kept + 1] = tables.end(day);
            refresh(day);
        }
    }

    /** Empties a day, locked visits too. */
    void clear(int day) {
        for (int p = 1; p <= count[day]; p++) {
            int spot = node[day * stride + p];
            dayOf[spot] = -1;
            accounts.leave(spot);
        }
        count[day] = 0;
        node[day * stride + 1] = tables.end(day);
        refresh(day);
    }

    /** Fills an empty day with visits, except of spots visited already. */
    void append(int day, int[] spots, int[] windows, int visits) {
        int row = day * stride;
        for (int i = 0; i < visits; i++) {
            int spot = spots[i];
            if (dayOf[spot] < 0) {
                count[day]++;
                node[row + count[day]] = spot;
                window[row + count[day]] = tables.windowAt[spot * tables.days + day] + windows[i];
                dayOf[spot] = day;
                accounts.enter(spot);
            }
        }
        node[row + count[day] + 1] = tables.end(day);
        refresh(day);
    }

    /** Makes these days those of the other tours. */
    void copy(Tours other) {
        for (int d = 0; d < tables.days; d++) {
            if (version[d] != other.version[d]) {
                for (int p = 1; p <= count[d]; p++) {
                    int spot = node[d * stride + p];
                    dayOf[spot] = dayOf[spot] == d ? -1 : dayOf[spot];
                }
            }
        }
        for (int d = 0; d < tables.days; d++) {
            if (version[d] != other.version[d]) {
                copyDay(other, d);
            }
        }
        accounts.copy(other.accounts);
        clock = Math.max(clock, other.clock);
    }

    private void copyDay(Tours other, int day) {
        int row = day * stride;
        int length = other.count[day] + 2;
        System.arraycopy(other.node, row, node, row, length);
        System.arraycopy(other.window, row, window, row, length);
        System.arraycopy(other.arrival, row, arrival, row, length);
        System.arraycopy(other.start, row, start, row, length);
        System.arraycopy(other.leave, row, leave, row, length);
        System.arraycopy(other.latest, row, latest, row, length);
        System.arraycopy(other.waits, row, waits, row, length);
        count[day] = other.count[day];
        version[day] = other.version[day];
        kinds[day] = other.kinds[day];
        travel[day] = other.travel[day];
        movable[day] = other.movable[day];
        broken[day] = other.broken[day];
        grownFrom[day] = -2;
        for (int p = 1; p <= count[day]; p++) {
            dayOf[node[row + p]] = day;
        }
    }

    /** Works the times of a day out again, each visit as early as its kind allows. */
    void refresh(int day) {
        int row = day * stride;
        int last = count[day] + 1;
        int[] ticks = tables.ticksFrom[tables.matrix[day]];
        boolean works = forward(day, row, last, ticks);
        latest[row + last] = tables.until[day];
        waits[row + last] = 0;
        for (int p = last - 1; p > 0; p--) {
            int chosen = window[row + p];
            int slack = latest[row + p + 1]
                    - ticks[tables.cell(node[row + p], node[row + p + 1])]
                    - tables.windowDuration[chosen];
            latest[row + p] = Math.min(tables.windowTo[chosen], slack);
            waits[row + p] = waits[row + p + 1] + start[row + p] - arrival[row + p];
        }
        broken[day] = !works;
        grownFrom[day] = -2;
        version[day] = ++clock;
        accounts.recount(this, day);
    }

    private boolean forward(int day, int row, int last, int[] ticks) {
        int time = tables.from[day];
        int used = 0;
        int later = 0;
        long under = 0;
        boolean works = true;
        leave[row] = time;
        for (int p = 1; p < last; p++) {
            int spot = node[row + p];
            int way = ticks[tables.cell(node[row + p - 1], spot)];
            time += way;
            under += way;
            arrival[row + p] = time;
            int chosen = tables.earliest(spot, day, time, window[row + p]);
            works &= time <= tables.windowTo[chosen];
            window[row + p] = chosen;
            start[row + p] = Math.max(time, tables.windowFrom[chosen]);
            time = start[row + p] + tables.windowDuration[chosen];
            leave[row + p] = time;
            used |= 1 << tables.windowKind[chosen];
            later = tables.last(spot, day, chosen) ? later : p;
        }
        arrival[row + last] = time + ticks[tables.cell(node[row + last - 1], node[row + last])];
        travel[day] = under + arrival[row + last] - time;
        kinds[day] = used & ~1;
        movable[day] = later;
        return works && arrival[row + last] <= tables.until[day];
    }

    /** Lets no more visits of some kinds, given as bits, enter the day; none of them ends that. */
    void shut(int day, int bits) {
        shut[day] = bits;
        version[day] = ++clock;
    }

    /** Whether the kind may still be visited on the day. */
    boolean open(int day, int kind) {
        return ((kinds[day] | shut[day]) >> kind & 1) == 0;
    }

    /** The objective, less at most a half for travel: of equals, the one with more time left ranks higher. */
    double rank() {
        long sum = 0;
        for (long day : travel) {
            sum += day;
        }
        return objective() - sum * tables.travelRank;
    }

    long objective() {
        return accounts.objective();
    }
}
