package com.surefoot.bench.chinatravel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The challenge's figures over many queries, from 0 to 1. */
record Scores(List<QueryScore> queries) {

    Scores {
        queries = List.copyOf(queries);
    }

    /** Without those of which the tables show that they have no answer. */
    Scores possible() {
        return new Scores(queries.stream().filter(query -> !query.impossible()).toList());
    }

    /** Environment checks passed, over all queries. */
    double environmentMicro() {
        return ratio(QueryScore::environmentPassed, query -> query.environment().size());
    }

    /** Queries that pass all environment checks. */
    double environmentMacro() {
        return ratio(query -> query.valid() ? 1 : 0, query -> 1);
    }

    /** Personal checks passed by plans that pass all environment checks, over the personal checks of all queries. */
    double personal() {
        return ratio(query -> query.valid() ? query.personalMet() : 0, query -> query.personal()
                .size());
    }

    /** Queries with everything passed. */
    double passed() {
        return ratio(query -> query.passed() ? 1 : 0, query -> 1);
    }

    /** A preference's mean over the queries with everything passed. */
    double preference(ToDoubleFunction<Preferences> preference) {
        return queries.stream()
                .filter(QueryScore::passed)
                .mapToDouble(query -> preference.applyAsDouble(query.preferences()))
                .average()
                .orElse(0);
    }

    /** The challenge's weighted sum. */
    double overall() {
        return 0.2 * environmentMicro()
                + 0.25 * personal()
                + 0.05 * preference(Preferences::sights)
                + 0.05 * preference(Preferences::ways)
                + 0.05 * preference(Preferences::meals)
                + 0.4 * passed();
    }

    /** The wall time that so many of a hundred queries stay within; empty if none was measured. */
    Optional<Duration> findTime(int percent) {
        List<Duration> times = queries.stream()
                .flatMap(query -> query.took().stream())
                .sorted()
                .toList();
        int rank = Math.max(1, (times.size() * percent + 99) / 100);
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(rank - 1));
    }

    private double ratio(ToDoubleFunction<QueryScore> of, ToDoubleFunction<QueryScore> all) {
        double total = queries.stream().mapToDouble(all).sum();
        return total == 0 ? 0 : queries.stream().mapToDouble(of).sum() / total;
    }
}
