package com.surefoot.bench.unsat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Makes a query that has a trip of one that may have none, to see that a solver does not refuse too much. */
final class Control {

    private Control() {}

    /**
     * The query without what stands in its way: a budget that does is raised to the least that will do.
     *
     * @return empty if nothing helps
     */
    static Optional<Query> of(Query query, Oracle oracle) {
        Set<Constraint> kept = EnumSet.copyOf(query.constraints());
        oracle.minimalConflicts(query).forEach(kept::removeAll);
        return oracle.find(query, kept)
                .map(trip -> kept.contains(Constraint.BUDGET)
                        ? query.keeping(kept, query.budget())
                        : query.keeping(kept, Math.toIntExact(trip.cost(query.people()))));
    }
}
