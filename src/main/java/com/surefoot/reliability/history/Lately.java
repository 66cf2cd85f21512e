package com.surefoot.reliability.history;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of things at a place, and everywhere, in the last days: weather, strikes and full houses last. What was found
 * of a day is kept; many may ask at once.
 */
final class Lately {

    /** Days back that are looked at. */
    static final int[] DAYS = {1, 3, 7, 28};

    private static final String EVERYWHERE = "";
    private static final double PSEUDO_COUNT = 100;

    private final Map<String, TreeMap<Long, long[]>> byPlace = new HashMap<>();
    private final Map<String, double[]> found = new HashMap<>();
    private long foundOn = Long.MIN_VALUE;

    synchronized void add(long day, String place, boolean right) {
        foundOn = Long.MIN_VALUE;
        count(day, place, right);
        count(day, EVERYWHERE, right);
    }

    private void count(long day, String place, boolean right) {
        long[] counts =
                byPlace.computeIfAbsent(place, unseen -> new TreeMap<>()).computeIfAbsent(day, unseen -> new long[2]);
        counts[0]++;
        counts[1] += right ? 1 : 0;
    }

    /**
     * How much the log-odds lately were above those of all times, for each number of days, at the place and everywhere.
     *
     * @param last the last day of which outcomes count
     */
    synchronized double[] above(long last, String place, double share) {
        if (last != foundOn) {
            found.clear();
            foundOn = last;
        }
        return found.computeIfAbsent(place, unseen -> find(last, place, share)).clone();
    }

    private double[] find(long last, String place, double share) {
        double[] above = new double[2 * DAYS.length];
        for (int i = 0; i < DAYS.length; i++) {
            above[2 * i] = above(last, DAYS[i], place, share);
            above[2 * i + 1] = above(last, DAYS[i], EVERYWHERE, share);
        }
        return above;
    }

    private double above(long last, int days, String place, double share) {
        double number = PSEUDO_COUNT;
        double right = PSEUDO_COUNT * share;
        TreeMap<Long, long[]> counts = byPlace.getOrDefault(place, new TreeMap<>());
        for (long[] day : counts.subMap(last - days, false, last, true).values()) {
            number += day[0];
            right += day[1];
        }
        return LogOdds.of(right / number) - LogOdds.of(share);
    }
}
