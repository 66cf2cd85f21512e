package com.surefoot.bench.unsat;

import com.surefoot.bench.unsat.Outcome.Relaxation;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A query, what was said to it and what of that is right.
 *
 * @param took from the query to the outcome
 * @param granted whether its control got a trip; empty if it has none
 */
record Judged(Query query, Outcome outcome, Duration took, Judgement judgement, Optional<Boolean> granted) {

    /** The outcome in a line. */
    String line() {
        return "%d: %s (%d ms)%s"
                .formatted(query.index(), words(), took.toMillis(), isRight() ? "" : " WRONG " + judgement);
    }

    private boolean isRight() {
        return judgement.isAllRight() && granted.orElse(true);
    }

    private String words() {
        if (outcome instanceof Outcome.Found found) {
            return "a trip for %d".formatted(found.trip().cost(query.people()));
        }
        if (outcome instanceof Outcome.Unanswered unanswered) {
            return "no answer: " + unanswered.why();
        }
        Outcome.Conflict conflict = (Outcome.Conflict) outcome;
        String sets = conflict.conflicts().stream().map(Judged::labels).collect(Collectors.joining(" "));
        return sets + conflict.relaxation().map(Judged::words).orElse("");
    }

    private static String words(Relaxation relaxation) {
        String budget = relaxation.budget().isPresent()
                ? ", budget raised to " + relaxation.budget().getAsLong()
                : "";
        return ", a trip without " + labels(relaxation.dropped()) + budget;
    }

    private static String labels(Collection<Constraint> constraints) {
        return constraints.stream().sorted().map(Constraint::label).collect(Collectors.joining("+", "{", "}"));
    }
}
