package com.surefoot.recommendation;

import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.recommendation.live.Asked;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.live.Gap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A brief in the terms of the catalogue.
 *
 * @param request what is to be planned, all money in the currency of the trip
 * @param budget how the budget came to be in that currency; empty if it was from the first
 * @param missing what is not on offer since it was not told, and why
 * @param asked what suppliers were asked for
 * @param rides the request's
 */
record Resolved(
        PlanningRequest request, Optional<Conversion> budget, List<Gap> missing, Asked asked, RidesOnSale rides) {

    Resolved {
        missing = List.copyOf(missing);
    }

    /**
     * The answer in the terms of who asked: with the brief as it was, how its budget was counted, and what may be missing.
     *
     * @param later what nobody told while it was planned
     */
    Recommendation told(TripBrief brief, Recommendation answer, Collection<Gap> later) {
        List<Gap> all =
                Stream.concat(missing.stream(), later.stream()).distinct().toList();
        if (answer instanceof Recommended recommended) {
            return new Recommended(brief, recommended.candidates(), budget, all, asked);
        }
        Refused refused = (Refused) answer;
        return new Refused(
                brief,
                refused.reason(),
                refused.faults().stream().map(this::told).toList(),
                refused.conflicts(),
                refused.relaxations(),
                refused.withheld(),
                all);
    }

    private Fault told(Fault fault) {
        if (budget.isEmpty() || !fault.pointer().startsWith("/budget")) {
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
