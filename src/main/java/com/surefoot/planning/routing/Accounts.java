package com.surefoot.planning.routing;

/** What tours are worth, use up and miss. */
final class Accounts {

    private final Tables tables;
    private final long[] worth;
    private final long[] value;
    private final long[] unmet;
    /** By cap and day. */
    private final long[] used;

    private final long[] total;
    private final int[] covered;
    private long missing;

    Accounts(Tables tables) {
        this.tables = tables;
        int caps = tables.problem.caps().size();
        worth = new long[tables.days];
        value = new long[tables.days];
        unmet = new long[tables.days];
        used = new long[caps * tables.days];
        total = new long[caps];
        covered = new int[tables.covers.size()];
        tables.covers.forEach(cover -> missing += cover.penalty() * cover.atLeast());
    }

    long objective() {
        long sum = -missing;
        for (int d = 0; d < value.length; d++) {
            sum += value[d] - unmet[d];
        }
        return sum;
    }

    /** What the weights take on a day, and wants that are not met. */
    long loss(int day) {
        return unmet[day] + worth[day] - value[day];
    }

    /** What is lost for covers, locks and wants. */
    long penalty() {
        long sum = missing;
        for (long day : unmet) {
            sum += day;
        }
        return sum;
    }

    /** How many locked spots are missing. */
    long locksMissed() {
        return missing / Tables.LOCK;
    }

    /** By how much the caps are exceeded in all. */
    long excess() {
        long sum = 0;
        for (int c = 0; c < total.length; c++) {
            if (tables.capDaily[c]) {
                for (int d = 0; d < tables.days; d++) {
                    sum += Math.max(0, used[c * tables.days + d] - tables.capLimit[c]);
                }
            } else {
                sum += Math.max(0, total[c] - tables.capLimit[c]);
            }
        }
        return sum;
    }

    void enter(int spot) {
        for (int i = tables.coverAt[spot]; i < tables.coverAt[spot + 1]; i++) {
            int cover = tables.coverOf[i];
            if (covered[cover]++ < tables.coverNeed[cover]) {
                missing -= tables.coverPenalty[cover];
            }
        }
    }

    void leave(int spot) {
        for (int i = tables.coverAt[spot]; i < tables.coverAt[spot + 1]; i++) {
            int cover = tables.coverOf[i];
            if (--covered[cover] < tables.coverNeed[cover]) {
                missing += tables.coverPenalty[cover];
            }
        }
    }

    /** The penalties that a visit of the spot would end. */
    long relief(int spot) {
        long sum = 0;
        for (int i = tables.coverAt[spot]; i < tables.coverAt[spot + 1]; i++) {
            int cover = tables.coverOf[i];
            sum += covered[cover] < tables.coverNeed[cover] ? tables.coverPenalty[cover] : 0;
        }
        return sum;
    }

    /** The penalties that taking the spot out would bring. */
    long duty(int spot) {
        long sum = 0;
        for (int i = tables.coverAt[spot]; i < tables.coverAt[spot + 1]; i++) {
            int cover = tables.coverOf[i];
            sum += covered[cover] <= tables.coverNeed[cover] ? tables.coverPenalty[cover] : 0;
        }
        return sum;
    }

    /** Whether no cap forbids to go to the spot on the way between two nodes. */
    boolean allows(int day, int before, int spot, int after) {
        for (int c = 0; c < total.length; c++) {
            long more = tables.capSpot[c][spot]
                    + tables.capLeg(c, day, before, spot)
                    + tables.capLeg(c, day, spot, after)
                    - tables.capLeg(c, day, before, after);
            long now = tables.capDaily[c] ? used[c * tables.days + day] : total[c];
            if (more > 0 && now + more > tables.capLimit[c]) {
                return false;
            }
        }
        return true;
    }

    /** Whether no cap forbids to put the spot in place of the visits between two positions. */
    boolean allowsInstead(Tours tours, int day, int before, int after, int spot) {
        int row = day * tours.stride;
        for (int c = 0; c < total.length; c++) {
            long more = tables.capSpot[c][spot]
                    + tables.capLeg(c, day, tours.node[row + before], spot)
                    + tables.capLeg(c, day, spot, tours.node[row + after]);
            for (int p = before; p < after; p++) {
                more -= tables.capLeg(c, day, tours.node[row + p], tours.node[row + p + 1]);
                more -= p == before ? 0 : tables.capSpot[c][tours.node[row + p]];
            }
            long now = tables.capDaily[c] ? used[c * tables.days + day] : total[c];
            if (more > 0 && now + more > tables.capLimit[c]) {
                return false;
            }
        }
        return true;
    }

    void recount(Tours tours, int day) {
        int row = day * tours.stride;
        int last = tours.count[day] + 1;
        long sum = 0;
        for (int p = 1; p < last; p++) {
            sum += tables.worth[tours.node[row + p]];
        }
        worth[day] = sum;
        value[day] = tables.weighted ? sum - DayTotals.loss(tours, day) : sum;
        unmet[day] = tables.wantsOf[day] == 0 ? 0 : unmet(day, tours.kinds[day]);
        for (int c = 0; c < total.length; c++) {
            long use = tables.capLeg(c, day, tours.node[row + last - 1], tours.node[row + last]);
            for (int p = 1; p < last; p++) {
                int spot = tours.node[row + p];
                use += tables.capSpot[c][spot] + tables.capLeg(c, day, tours.node[row + p - 1], spot);
            }
            total[c] += use - used[c * tables.days + day];
            used[c * tables.days + day] = use;
        }
    }

    private long unmet(int day, int kinds) {
        long sum = 0;
        for (int left = tables.wantsOf[day] & ~kinds; left != 0; left &= left - 1) {
            sum += tables.wanted(day, Integer.numberOfTrailingZeros(left));
        }
        return sum;
    }

    void copy(Accounts other) {
        System.arraycopy(other.worth, 0, worth, 0, worth.length);
        System.arraycopy(other.value, 0, value, 0, value.length);
        System.arraycopy(other.unmet, 0, unmet, 0, unmet.length);
        System.arraycopy(other.used, 0, used, 0, used.length);
        System.arraycopy(other.total, 0, total, 0, total.length);
        System.arraycopy(other.covered, 0, covered, 0, covered.length);
        missing = other.missing;
    }
}
