package com.surefoot.planning.routing;

/** Ticks and money of travel from each location to each, by one style of getting around. */
public final class TravelTable {

    private final int locations;
    private final int[] ticks;
    private final long[] money;

    private TravelTable(int locations) {
        this.locations = locations;
        this.ticks = new int[locations * locations];
        this.money = new long[locations * locations];
    }

    /**
     * Travel that costs nothing but time.
     *
     * @param ticks row by row, from and to
     */
    public static TravelTable of(int[][] ticks) {
        return of(ticks, new long[ticks.length][ticks.length]);
    }

    /**
     * Travel that costs time and money.
     *
     * @param ticks row by row, from and to
     * @param money of the same shape
     * @throws IllegalArgumentException if a table is not square, or travel ends before it starts
     */
    public static TravelTable of(int[][] ticks, long[][] money) {
        TravelTable table = new TravelTable(ticks.length);
        for (int from = 0; from < ticks.length; from++) {
            int prices = from < money.length ? money[from].length : 0;
            if (ticks[from].length != ticks.length || prices != ticks.length) {
                throw new IllegalArgumentException(
                        "Row %d of a travel table has %d ticks and %d prices for %d locations. Maybe a column is missing?"
                                .formatted(from, ticks[from].length, prices, ticks.length));
            }
            for (int to = 0; to < ticks.length; to++) {
                table.set(from, to, ticks[from][to], money[from][to]);
            }
        }
        return table;
    }

    private void set(int from, int to, int duration, long price) {
        if (duration < 0) {
            throw new IllegalArgumentException("Travel from %d to %d takes %d ticks. Maybe the two times are swapped?"
                    .formatted(from, to, duration));
        }
        ticks[from * locations + to] = duration;
        money[from * locations + to] = price;
    }

    /** How many locations there are. */
    public int locations() {
        return locations;
    }

    /** Ticks from one location to another. */
    public int ticks(int from, int to) {
        return ticks[from * locations + to];
    }

    /** Money from one location to another. */
    public long money(int from, int to) {
        return money[from * locations + to];
    }
}
