package com.surefoot.planning.api;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.travel.Money;
import java.util.List;
import java.util.Optional;

/** What the planner answers. */
public sealed interface Plan {

    /**
     * An itinerary that meets every must.
     *
     * @param score the solver's; comparable among plans for one request and flavour
     * @param reasons why each element is in it; empty while the search still runs
     * @param skipped meals that are left out so that a budget is kept, by day
     */
    record Feasible(Itinerary itinerary, Score score, List<Why> reasons, List<SkippedMeal> skipped) implements Plan {

        public Feasible {
            requireNonNull(itinerary, "itinerary");
            requireNonNull(score, "score");
            reasons = List.copyOf(reasons);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * No such itinerary was found.
     *
     * @param conflicts sets of musts that cannot be met together, each of them needed for that: without any one of
     *     them the others of its set can be met; empty where not even the bare trip can be had
     * @param reasons one sentence each on what stands in the way, worst first
     * @param relaxations changes that lead to a trip, fewest first; each was planned, and changes at least one must of
     *     each conflict
     * @param proven whether it follows from the catalogue, rather than from a search that ended
     */
    record Infeasible(
            List<List<Requirement>> conflicts, List<Conflict> reasons, List<Relaxation> relaxations, boolean proven)
            implements Plan {

        public Infeasible {
            conflicts = conflicts.stream().map(List::copyOf).toList();
            reasons = List.copyOf(reasons);
            relaxations = List.copyOf(relaxations);
        }
    }

    /**
     * The solver's score: hard is 0 where every must is met and negative otherwise, soft the higher the better.
     */
    record Score(long hard, long soft) implements Comparable<Score> {

        @Override
        public int compareTo(Score other) {
            return hard != other.hard ? Long.compare(hard, other.hard) : Long.compare(soft, other.soft);
        }
    }

    /**
     * Musts given up or eased, and the trip that makes possible.
     *
     * @param changes at least one
     * @param itinerary a trip that meets the eased musts and all others
     */
    record Relaxation(List<Change> changes, Itinerary itinerary) {

        public Relaxation {
            changes = List.copyOf(changes);
            if (changes.isEmpty()) {
                throw new IllegalArgumentException("A relaxation changes nothing. Maybe it is a plan?");
            }
            requireNonNull(itinerary, "itinerary");
        }

        public boolean changes(Requirement given) {
            return changes.stream().anyMatch(change -> change.given().equals(given));
        }
    }

    /**
     * A must given up or eased.
     *
     * @param given the must as it stands
     * @param eased what would do instead; empty if it has to go
     */
    record Change(Requirement given, Optional<Requirement> eased) {

        public Change {
            requireNonNull(given, "given");
            requireNonNull(eased, "eased");
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
        RIDES,
        LODGING,
        BUDGET,
        MANDATORY_VISITS,
        MEALS,
        OPENING_HOURS,
        DAY_LENGTH,
        SIGHTS_A_DAY,
        GETTING_AROUND,
        DEPARTURE,
        DIRECTIONS
    }
}
