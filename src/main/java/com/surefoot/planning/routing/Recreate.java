package com.surefoot.planning.routing;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Inserts spots, the one with most gain for its delay first, until none fits. */
final class Recreate {

    private static final double SPREAD = 0.5;
    private static final double SKIPPED = 0.05;
    /** One in so many times, penalties do not count first. */
    private static final int CARELESS = 4;

    private static final double UNIT = 0x1.0p-64;

    private final Tables tables;
    private final Tours tours;
    private final Insertions insertions;
    private final SplittableRandom random;
    /** By day the spots that may still fit. */
    private final int[][] open;

    private final int[] openCount;
    private final int[] bestSpot;
    private final double[] bestScore;
    /** Of this time's noise; 0 for none. */
    private long salt;
    /** Versions of the days before the change, and of which of them the insertions are kept. */
    private final long[] base;

    private final boolean[] kept;
    private int power;
    /** Whether penalties count when it comes to which spot is first. */
    private boolean dutiful;

    private final boolean capped;

    Recreate(Tours tours, SplittableRandom random) {
        this.tours = tours;
        this.random = random;
        tables = tours.tables;
        insertions = new Insertions(tours);
        open = new int[tables.days][tables.spots];
        openCount = new int[tables.days];
        base = new long[tables.days];
        kept = new boolean[tables.days];
        bestSpot = new int[tables.days];
        bestScore = new double[tables.days];
        capped = tables.capDaily.length > 0;
    }

    /** Says that a new change begins. */
    void begin() {
        System.arraycopy(tours.version, 0, base, 0, base.length);
    }

    /** Says that all since {@link #begin} has been taken back. */
    void takenBack() {
        for (int d = 0; d < base.length; d++) {
            if (kept[d]) {
                insertions.restore(d);
                kept[d] = false;
            }
        }
    }

    /** Inserts by gain alone, the same every time. */
    void greedily() {
        salt = 0;
        power = 1;
        dutiful = true;
        run();
    }

    /** Inserts with chance: some spots stay out, and the others' scores are blurred. */
    void noisily() {
        salt = random.nextLong();
        power = random.nextInt(4);
        dutiful = random.nextInt(CARELESS) > 0;
        if (tables.kinds == 0 || random.nextBoolean()) {
            run();
        } else {
            runWithoutAKind();
        }
    }

    /** So that not every visit takes the kind that suits it best. */
    private void runWithoutAKind() {
        int day = random.nextInt(tables.days);
        tours.shut(day, tables.kinds & random.nextInt());
        run();
        tours.shut(day, 0);
    }

    private void run() {
        collect();
        for (int day = choose(); day >= 0; day = choose()) {
            int spot = bestSpot[day];
            tours.insert(spot, day, insertions.position(spot, day), insertions.window(spot, day));
            boolean others = capped || tables.coverAt[spot + 1] > tables.coverAt[spot];
            for (int d = 0; d < tables.days; d++) {
                if (d == day || bestSpot[d] == spot || others) {
                    scan(d);
                }
            }
        }
    }

    private void collect() {
        Arrays.fill(kept, false);
        for (int d = 0; d < tables.days; d++) {
            openCount[d] = 0;
            if (tables.usable[d]) {
                keep(d);
                openCount[d] = insertions.list(d, open[d]);
            }
            scan(d);
        }
    }

    private void keep(int day) {
        if (!kept[day] && tours.version[day] != base[day]) {
            kept[day] = true;
            insertions.keep(day);
        }
    }

    private int choose() {
        int best = -1;
        for (int d = 0; d < tables.days; d++) {
            if (bestSpot[d] >= 0 && (best < 0 || bestScore[d] > bestScore[best])) {
                best = d;
            }
        }
        return best;
    }

    /** Finds the day's best spot. What does not fit now will not fit later, for the day only fills. */
    private void scan(int day) {
        keep(day);
        int[] list = open[day];
        int kept = 0;
        int best = -1;
        double highest = 0;
        for (int i = 0; i < openCount[day]; i++) {
            int spot = list[i];
            if (tours.dayOf[spot] >= 0) {
                continue;
            }
            int shift = insertions.shift(spot, day);
            if (shift == Insertions.NONE) {
                continue;
            }
            list[kept++] = spot;
            double score = score(spot, day, shift);
            if (score > highest) {
                highest = score;
                best = spot;
            }
        }
        openCount[day] = kept;
        bestSpot[day] = best;
        bestScore[day] = highest;
    }

    private double score(int spot, int day, int shift) {
        long gain = tables.worth[spot] - insertions.loss(spot, day);
        if (tables.coverAt[spot + 1] > tables.coverAt[spot] || tables.wantsOf[day] != 0) {
            long relief = relief(spot, day);
            gain = dutiful || gain <= 0 ? gain + relief : gain;
        }
        return gain <= 0 ? 0 : noise(spot, day) * powered((double) gain) / shift;
    }

    private long relief(int spot, int day) {
        int kind = tables.windowKind[insertions.window(spot, day)];
        return tours.accounts.relief(spot) + (kind == VisitWindow.ORDINARY ? 0 : tables.wanted(day, kind));
    }

    /** The same for a spot and day all the time one recreation takes. */
    private double noise(int spot, int day) {
        if (salt == 0) {
            return 1;
        }
        if ((mixed(spot) >>> 1) * UNIT * 2 < SKIPPED) {
            return 0;
        }
        return 1 - SPREAD * (mixed((long) (day + 1) << 32 | spot) >>> 1) * UNIT * 2;
    }

    /** A hash with the salt (the finisher of MurmurHash3). */
    private long mixed(long key) {
        long hash = key * 0x9E3779B97F4A7C15L ^ salt;
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }

    private double powered(double gain) {
        return switch (power) {
            case 0 -> gain;
            case 1 -> gain * Math.sqrt(gain);
            case 2 -> gain * gain;
            default -> gain * gain * gain;
        };
    }
}
