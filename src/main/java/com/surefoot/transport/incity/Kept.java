package com.surefoot.transport.incity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What routers made last of what they were asked, so much of it. Threads may make the same twice. */
public final class Kept<K, V> {

    private final Map<K, V> values;

    /** @param most how many are kept; the one that was asked for longest ago goes first */
    public Kept(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Of what something is kept. */
    public List<K> keys() {
        synchronized (values) {
            return List.copyOf(values.keySet());
        }
    }

    /** What was made of this, or what the maker makes of it now. */
    public V get(K key, Function<K, V> maker) {
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
