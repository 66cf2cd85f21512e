package com.surefoot.planning.mapping;

import com.surefoot.planning.api.Plan.Conflict;
import com.surefoot.planning.api.Plan.Rule;
import com.surefoot.planning.model.TripProblem;
import java.util.Optional;

/** What comes of building a problem. */
public sealed interface Built {

    /** There is something to search. */
    record Ready(TripProblem problem) implements Built {}

    /** No search is needed: there is nothing to choose from. */
    record Blocked(Conflict conflict) implements Built {}

    static Blocked blocked(Rule rule, String detail) {
        return new Blocked(new Conflict(rule, detail, Optional.empty()));
    }
}
