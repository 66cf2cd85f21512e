package com.surefoot.supply.tables;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many rows were left out, and why: {@code sights: the name repeats}. */
public final class LeftOut {

    private final SortedMap<String, Integer> rows = new TreeMap<>();

    /** Counts one more. */
    public void add(String kind, String why) {
        rows.merge(kind + ": " + why, 1, Integer::sum);
    }

    /** Rows by kind and reason. */
    public SortedMap<String, Integer> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
