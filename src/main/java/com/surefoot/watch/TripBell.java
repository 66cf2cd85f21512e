package com.surefoot.watch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rings for those who wait for word of a trip. It only says that there may be some: what was told is kept elsewhere. */
public final class TripBell {

    private final Map<String, List<Runnable>> waiting = new ConcurrentHashMap<>();

    /** Takes somebody in who waits. */
    public void listen(String trip, Runnable listener) {
        waiting.compute(trip, (id, others) -> {
            List<Runnable> all = others == null ? new CopyOnWriteArrayList<>() : others;
            all.add(listener);
            return all;
        });
    }

    /** Lets somebody go who waited. */
    public void leave(String trip, Runnable listener) {
        waiting.computeIfPresent(trip, (id, others) -> {
            others.remove(listener);
            return others.isEmpty() ? null : others;
        });
    }

    /** There may be word of a trip. */
    public void ring(String trip) {
        waiting.getOrDefault(trip, List.of()).forEach(Runnable::run);
    }
}
