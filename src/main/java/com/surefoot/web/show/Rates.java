package com.surefoot.web.show;

import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often something may come from one address. */
final class Rates {

    private static final int MOST_ADDRESSES = 100_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final int most;
    private final Duration per;

    private record Window(long begun, int count) {}

    Rates(int most, Duration per) {
        this.most = most;
        this.per = per;
    }

    /** @throws RefusedException if it has come too often */
    void count(String address) {
        if (windows.size() > MOST_ADDRESSES) {
            windows.clear();
        }
        long now = System.nanoTime();
        Window window = windows.merge(
                address,
                new Window(now, 1),
                (old, first) -> now - old.begun() > per.toNanos() ? first : new Window(old.begun(), old.count() + 1));
        if (window.count() > most) {
            throw new RefusedException(
                    Refusal.TOO_MANY_REQUESTS,
                    "More than %d in %s came from this address. Maybe wait a minute?".formatted(most, per));
        }
    }
}
