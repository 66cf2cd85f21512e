package com.surefoot.bench.chinatravel;

import com.surefoot.bench.chinatravel.check.CheckResult;
import com.surefoot.bench.chinatravel.check.EnvironmentCheck;
import com.surefoot.bench.chinatravel.check.RawTables;
import com.surefoot.bench.chinatravel.check.Requirements;
import com.surefoot.bench.chinatravel.plan.Query;
import com.surefoot.bench.chinatravel.plan.WrittenPlan;
import java.util.List;
import java.util.Optional;

/** Checks answers against the tables and the query. */
final class Scorer {

    private final EnvironmentCheck environment;
    private final Requirements requirements;
    private final Impossible impossible;

    Scorer(RawTables tables) {
        this.environment = new EnvironmentCheck(tables);
        this.requirements = new Requirements(tables);
        this.impossible = new Impossible(tables);
    }

    QueryScore score(Query query, WrittenPlan plan, Optional<Effort> effort) {
        List<CheckResult> checks = environment.check(query, plan);
        List<Requirements.Result> personal = requirements.check(query, plan);
        QueryScore score = new QueryScore(
                query.uid(),
                plan.findInfeasible(),
                impossible.is(query),
                environment.isWellFormed(query, plan),
                checks,
                personal,
                Preferences.NONE,
                effort);
        if (!score.passed()) {
            return score;
        }
        return new QueryScore(
                score.uid(),
                score.infeasible(),
                score.impossible(),
                true,
                checks,
                personal,
                Preferences.of(plan),
                effort);
    }
}
