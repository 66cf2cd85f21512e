package com.surefoot.bench.chinatravel.snippet;

import java.util.HashMap;
import java.util.Map;

/** The names a snippet sees; writing never reaches the names it was started with. */
public final class Scope {

    private final Map<String, Object> names;

    /** A scope with the given values and functions ({@link Callable}s). */
    public Scope(Map<String, Object> names) {
        this.names = new HashMap<>(names);
    }

    /** A scope of its own that starts with all of this one's names. */
    Scope inner() {
        return new Scope(names);
    }

    boolean knows(String name) {
        return names.containsKey(name);
    }

    Object get(String name) {
        Object value = names.get(name);
        if (value == null) {
            throw new NotUnderstoodException(
                    "The name '%s' is not known. Maybe it is a function of a newer version?".formatted(name));
        }
        return value;
    }

    void set(String name, Object value) {
        names.put(name, value);
    }
}
