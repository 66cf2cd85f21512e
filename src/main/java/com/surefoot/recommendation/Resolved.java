package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.travel.Conversion;
import java.util.Optional;

/**
 * A brief in the terms of the catalogue.
 *
 * @param request what is to be planned, all money in the currency of the trip
 * @param budget how the budget came to be in that currency; empty if it was from the first
 */
record Resolved(PlanningRequest request, Optional<Conversion> budget) {

    /** The answer in the terms of who asked: with the brief as it was, and how its budget was counted. */
    Recommendation told(TripBrief asked, Recommendation answer) {
        if (budget.isEmpty()) {
            return answer;
        }
        if (answer instanceof Recommended recommended) {
            return new Recommended(asked, recommended.candidates(), budget);
        }
        Refused refused = (Refused) answer;
        return new Refused(
                asked,
                refused.reason(),
                refused.faults().stream().map(this::told).toList(),
                refused.conflicts(),
                refused.relaxations(),
                refused.withheld());
    }

    private Fault told(Fault fault) {
        if (!fault.pointer().startsWith("/budget")) {
            return fault;
        }
        Conversion counted = budget.orElseThrow();
        return new Fault(
                fault.pointer(),
                counted.from().toString(),
                "%s The budget counts as %s, by the rate of %s."
                        .formatted(fault.problem(), counted.to(), counted.rate().day()),
                fault.hint());
    }
}
