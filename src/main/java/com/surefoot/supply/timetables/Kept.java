package com.surefoot.supply.timetables;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What was made last, so many of it, for as long as nothing has changed. Threads may make the same twice. */
final class Kept<K, V> {

    private final Map<K, V> values;

    Kept(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> maker) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V made = maker.apply(key);
        synchronized (values) {
            values.put(key, made);
        }
        return made;
    }
}
