package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.check.CheckResult;
import com.surefoot.bench.chinatravel.check.Requirements;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one answer is worth.
 *
 * @param infeasible what an answer without a plan says
 * @param impossible whether the tables alone show that there is no plan
 * @param wellFormed whether the plan has the benchmark's form and is for what was asked
 * @param effort empty where plans were only read
 */
record QueryScore(
        String uid,
        Optional<String> infeasible,
        boolean impossible,
        boolean wellFormed,
        List<CheckResult> environment,
        List<Requirements.Result> personal,
        Preferences preferences,
        Optional<Effort> effort) {

    QueryScore {
        environment = List.copyOf(environment);
        personal = List.copyOf(personal);
    }

    Optional<Duration> took() {
        return effort.map(Effort::took);
    }

    long environmentPassed() {
        return environment.stream().filter(CheckResult::passed).count();
    }

    boolean valid() {
        return environmentPassed() == environment.size();
    }

    long personalMet() {
        return personal.stream().filter(Requirements.Result::met).count();
    }

    /** Whether everything that must hold does. */
    boolean passed() {
        return wellFormed && valid() && personalMet() == personal.size();
    }

    /** An impossible query, and the answer says so. */
    boolean rightlyRefused() {
        return impossible && infeasible.isPresent();
    }
}
