package com.surefoot.planning.routing;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Inserts spots, the one with most gain for its delay first, until none fits. */
final class Recreate {

    private static final double SPREAD = 0.5;
    private static final double SKIPPED = 0.05;

    private final Tables tables;
    private final Tours tours;
    private final Insertions insertions;
    private final SplittableRandom random;
    /** By day the spots that may still fit. */
    private final int[][] open;

    private final int[] openCount;
    private final int[] bestSpot;
    private final double[] bestScore;
    private final double[] noise;
    private int power;
    private final boolean capped;

    Recreate(Tours tours, SplittableRandom random) {
        this.tours = tours;
        this.random = random;
        tables = tours.tables;
        insertions = new Insertions(tours);
        open = new int[tables.days][tables.spots];
        openCount = new int[tables.days];
        bestSpot = new int[tables.days];
        bestScore = new double[tables.days];
        noise = new double[tables.spots];
        capped = tables.capDaily.length > 0;
    }

    /** Inserts by gain alone, the same every time. */
    void greedily() {
        Arrays.fill(noise, 1);
        power = 1;
        run();
    }

    /** Inserts with chance: some spots stay out, and the others' scores are blurred. */
    void noisily() {
        for (int s = 0; s < noise.length; s++) {
            if (tours.dayOf[s] < 0) {
                boolean out = random.nextDouble() < SKIPPED;
                noise[s] = out ? 0 : 1 - SPREAD * random.nextDouble();
            }
        }
        power = random.nextInt(4);
        run();
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
        for (int d = 0; d < tables.days; d++) {
            openCount[d] = 0;
            if (tables.usable[d]) {
                for (int s = 0; s < tables.spots; s++) {
                    if (tours.dayOf[s] < 0 && noise[s] > 0) {
                        open[d][openCount[d]++] = s;
                    }
                }
            }
            scan(d);
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
        long gain = tables.worth[spot];
        if (tables.coverAt[spot + 1] > tables.coverAt[spot]) {
            gain += tours.accounts.relief(spot);
        }
        gain -= insertions.loss(spot, day);
        if (tables.wantsOf[day] != 0) {
            int kind = tables.windowKind[insertions.window(spot, day)];
            gain += kind == VisitWindow.ORDINARY ? 0 : tables.wanted(day, kind);
        }
        return gain <= 0 ? 0 : noise[spot] * powered((double) gain) / shift;
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
