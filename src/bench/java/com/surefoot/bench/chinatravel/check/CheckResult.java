package com.surefoot.bench.chinatravel.check;

import java.util.List;

/**
 * Whether a plan keeps to a rule.
 *
 * @param failures what broke it; empty if nothing did
 */
public record CheckResult(EnvironmentRule rule, List<String> failures) {

    public CheckResult {
        failures = List.copyOf(failures);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
