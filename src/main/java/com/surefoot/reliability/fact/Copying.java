package com.surefoot.reliability.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which sources copy from one another. What two of them say alike then counts little more than what one of them says.
 *
 * @param shares by two sources, the first in the alphabet outside: the chance that one's value was taken from the other
 */
public record Copying(Map<String, Map<String, Double>> shares) {

    public Copying {
        Map<String, Map<String, Double>> copy = new HashMap<>();
        shares.forEach((one, others) -> copy.put(one, Map.copyOf(others)));
        shares = Map.copyOf(copy);
    }

    /** Nobody copies. */
    public static Copying none() {
        return new Copying(Map.of());
    }

    /** Sources of a group all say what one of them says. */
    public static Copying within(Collection<? extends Collection<String>> groups) {
        Copying copying = none();
        for (Collection<String> group : groups) {
            for (String one : group) {
                for (String other : group) {
                    copying = one.equals(other) ? copying : copying.with(one, other, 1);
                }
            }
        }
        return copying;
    }

    /**
     * This, with two sources more.
     *
     * @param share of what one of them says that was taken from the other, 0 to 1
     */
    public Copying with(String one, String other, double share) {
        if (!(share >= 0 && share <= 1) || one.equals(other)) {
            throw new IllegalArgumentException(
                    "%s takes a share of %s from %s. Maybe it is in percent?".formatted(one, share, other));
        }
        Map<String, Map<String, Double>> more = new TreeMap<>(shares);
        Map<String, Double> others = new TreeMap<>(more.getOrDefault(first(one, other), Map.of()));
        others.put(last(one, other), share);
        more.put(first(one, other), others);
        return new Copying(more);
    }

    /** The chance that one's value was taken from the other, if they say the same. */
    public double share(String one, String other) {
        Map<String, Double> others = shares.isEmpty() ? null : shares.get(first(one, other));
        return others == null ? 0 : others.getOrDefault(last(one, other), 0.0);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String last(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
