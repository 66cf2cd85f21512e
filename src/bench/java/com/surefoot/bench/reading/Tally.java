package com.surefoot.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts fields and whole briefs that were read right. */
final class Tally {

    private final Map<String, Integer> right = new TreeMap<>();
    private final Map<String, Integer> all = new TreeMap<>();
    private final List<Compared> wrong = new ArrayList<>();
    private int briefs;

    void add(Compared compared) {
        briefs++;
        for (String field : compared.fields()) {
            all.merge(field, 1, Integer::sum);
            right.merge(field, compared.isRight(field) ? 1 : 0, Integer::sum);
        }
        if (!compared.isRight()) {
            wrong.add(compared);
        }
    }

    /** The briefs with a wrong field, in order. */
    List<Compared> wrong() {
        return List.copyOf(wrong);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String line(String name, int right, int of) {
        return String.format(Locale.ROOT, "%-24s %5d / %5d  %6.2f %%%n", name, right, of, 100.0 * right / of);
    }

    /** One line a field, then all fields, then whole briefs; empty without briefs. */
    @Override
    public String toString() {
        if (briefs == 0) {
            return "";
        }
        StringBuilder table = new StringBuilder();
        all.forEach((field, count) -> table.append(line(field, right.getOrDefault(field, 0), count)));
        return table.append(line("all fields", sum(right), sum(all)))
                .append(line("whole briefs", briefs - wrong.size(), briefs))
                .toString();
    }
}
