package com.surefoot.bench.chinatravel.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects what breaks which rule. */
final class Findings {

    private final Map<EnvironmentRule, List<String>> failures = new EnumMap<>(EnvironmentRule.class);

    Findings() {
        Arrays.stream(EnvironmentRule.values()).forEach(rule -> failures.put(rule, new ArrayList<>()));
    }

    /** Notes what is wrong unless the rule holds. */
    void require(boolean holds, EnvironmentRule rule, String what) {
        if (!holds) {
            list(rule).add(what);
        }
    }

    void fail(String what, EnvironmentRule... rules) {
        Arrays.stream(rules).forEach(rule -> list(rule).add(what));
    }

    private List<String> list(EnvironmentRule rule) {
        return failures.computeIfAbsent(rule, none -> new ArrayList<>());
    }

    List<CheckResult> results() {
        return failures.entrySet().stream()
                .map(entry -> new CheckResult(entry.getKey(), entry.getValue()))
                .toList();
    }
}
