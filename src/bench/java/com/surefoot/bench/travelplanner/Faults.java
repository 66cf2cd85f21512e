package com.surefoot.bench.travelplanner;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with a plan. */
final class Faults {

    private final Map<Rule, List<String>> faults = new EnumMap<>(Rule.class);

    void add(Rule rule, String text) {
        faults.computeIfAbsent(rule, any -> new ArrayList<>()).add(text);
    }

    void addIf(boolean wrong, Rule rule, String text) {
        if (wrong) {
            add(rule, text);
        }
    }

    Map<Rule, List<String>> all() {
        return faults;
    }
}
