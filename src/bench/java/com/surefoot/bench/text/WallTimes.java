package com.surefoot.bench.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Wall times of many runs. */
public final class WallTimes {

    private final List<Duration> times = new ArrayList<>();

    /** Adds what passed since a {@link System#nanoTime()}. */
    public void addSince(long start) {
        add(Duration.ofNanos(System.nanoTime() - start));
    }

    public void add(Duration time) {
        times.add(time);
    }

    /** The time that the given share of runs did not exceed; zero if there were none. */
    public Duration quantile(double share) {
        List<Duration> sorted = times.stream().sorted().toList();
        int rank = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.isEmpty() ? Duration.ZERO : sorted.get(Math.max(0, rank));
    }

    /** Half of the runs, nineteen in twenty, and all, in milliseconds. */
    @Override
    public String toString() {
        return "wall time p50 %d ms, p95 %d ms, most %d ms over %d runs"
                .formatted(
                        quantile(0.5).toMillis(),
                        quantile(0.95).toMillis(),
                        quantile(1).toMillis(),
                        times.size());
    }
}
