package com.surefoot.bench.unsat;

/** In which order a query's cities may be visited. */
public enum VisitOrder {
    /** As the query lists them: the reading under which every reason that the benchmark states is one. */
    AS_LISTED,
    /** In any: what can be offered to someone whose trip cannot be as listed. */
    ANY
}
