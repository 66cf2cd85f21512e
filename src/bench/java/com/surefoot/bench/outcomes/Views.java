package com.surefoot.bench.outcomes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the sides from which a thing is seen, each text once. */
final class Views {

    private final Map<String, String> seen = new HashMap<>();
    private List<List<String>> sides = new ArrayList<>();

    /** Adds a side, from the widest company to the closest. */
    Views side(String... traits) {
        List<String> side = new ArrayList<>();
        StringBuilder key = new StringBuilder().append(sides.size());
        for (String trait : traits) {
            key.append('|').append(trait);
            side.add(seen.computeIfAbsent(key.toString(), same -> same));
        }
        sides.add(side);
        return this;
    }

    /** The sides so far; the next one begins anew. */
    List<List<String>> take() {
        List<List<String>> taken = sides;
        sides = new ArrayList<>();
        return taken;
    }

    /** In which of the bins that begin at these numbers a number is. */
    static String bin(double number, double... from) {
        int bin = 0;
        while (bin < from.length && number >= from[bin]) {
            bin++;
        }
        return Integer.toString(bin);
    }
}
