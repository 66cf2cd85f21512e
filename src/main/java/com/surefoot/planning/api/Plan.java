package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;

/** What the planner answers. */
public sealed interface Plan {

    /** An itinerary that breaks no rule. */
    record Feasible(Itinerary itinerary) implements Plan {

        public Feasible {
            requireNonNull(itinerary, "itinerary");
        }
    }

    /**
     * No such itinerary was found.
     *
     * @param conflicts what the best attempt still breaks, worst first
     */
    record Infeasible(List<Conflict> conflicts) implements Plan {

        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * A rule the best attempt breaks.
     *
     * @param rule which
     * @param detail one sentence with the values at fault
     * @param needed the money it would take, where money is the trouble
     */
    record Conflict(Rule rule, String detail, Optional<Money> needed) {

        public Conflict {
            requireNonNull(rule, "rule");
            requireNonNull(detail, "detail");
            requireNonNull(needed, "needed");
        }
    }

    /** What an itinerary must not break. */
    enum Rule {
        BUDGET,
        MANDATORY_VISITS,
        MEALS,
        OPENING_HOURS,
        DAY_LENGTH,
        SIGHTS_A_DAY,
        DEPARTURE,
        DIRECTIONS
    }
}
