package com.surefoot.planning.constraints;

import com.surefoot.planning.model.DayPlan;
import com.surefoot.planning.model.FramePlan;
import com.surefoot.planning.model.TripPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.constraint.ConstraintMatch;
import org.optaplanner.core.api.score.constraint.ConstraintMatchTotal;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * What the constraints say of a plan.
 *
 * @param scores of the constraints that weigh anything, by name
 * @param breaches of the hard ones, by name
 */
record Verdict(Map<String, HardSoftLongScore> scores, Map<String, List<Breach>> breaches) {

    private static final SolutionManager<TripPlan, HardSoftLongScore> SCORES =
            SolutionManager.create(SolverFactory.<TripPlan>create(new SolverConfig()
                    .withSolutionClass(TripPlan.class)
                    .withEntityClasses(FramePlan.class, DayPlan.class)
                    .withConstraintProviderClass(TripConstraints.class)
                    .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)
                    .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit(1L))));

    static Verdict on(TripPlan plan) {
        Verdict verdict = new Verdict(new TreeMap<>(), new TreeMap<>());
        SCORES.explain(plan).getConstraintMatchTotalMap().values().stream()
                .filter(total -> !total.getScore().isZero())
                .forEach(verdict::add);
        return verdict;
    }

    private void add(ConstraintMatchTotal<HardSoftLongScore> total) {
        scores.put(total.getConstraintName(), total.getScore());
        for (ConstraintMatch<HardSoftLongScore> match : total.getConstraintMatchSet()) {
            if (match.getScore().hardScore() < 0) {
                breaches.computeIfAbsent(total.getConstraintName(), unknown -> new ArrayList<>())
                        .add(match.getJustification());
            }
        }
    }

    /** What a soft constraint gives or takes, in points. */
    long soft(String constraint) {
        return scores.getOrDefault(constraint, HardSoftLongScore.ZERO).softScore();
    }

    long hard(String constraint) {
        return scores.getOrDefault(constraint, HardSoftLongScore.ZERO).hardScore();
    }

    boolean isRight(String constraint) {
        return !scores.containsKey(constraint);
    }

    /** Why a constraint that is broken once is broken. */
    Breach breach(String constraint) {
        List<Breach> found = breaches.getOrDefault(constraint, List.of());
        if (found.size() != 1) {
            throw new AssertionError("'%s' is broken by %s, not once".formatted(constraint, found));
        }
        return found.get(0);
    }
}
