package com.surefoot.recommendation;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Unmet;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.Plan.Score;
import com.surefoot.planning.api.SkippedMeal;
import com.surefoot.planning.api.Why;
import java.util.List;

/**
 * A trip that is proposed.
 *
 * @param flavour what it makes most of
 * @param score the solver's; comparable among trips of one flavour for one brief
 * @param reasons why each of its elements is in it
 * @param unmet wishes it does not meet, each with the reason
 * @param skipped meals that are left out so that a budget is kept
 * @param assessment how sure it is
 * @param withheld what would be in it if it were surer
 */
public record Candidate(
        Flavour flavour,
        Score score,
        Itinerary itinerary,
        List<Why> reasons,
        List<Unmet> unmet,
        List<SkippedMeal> skipped,
        Assessment assessment,
        List<Withheld> withheld) {

    public Candidate {
        requireNonNull(flavour, "flavour");
        requireNonNull(score, "score");
        requireNonNull(itinerary, "itinerary");
        reasons = List.copyOf(reasons);
        unmet = List.copyOf(unmet);
        skipped = List.copyOf(skipped);
        requireNonNull(assessment, "assessment");
        withheld = List.copyOf(withheld);
    }

    /** Names the trip, so that outcomes can tell which one they are of. */
    public String id() {
        return TripId.of(assessment);
    }

    List<Unmet> missedMusts() {
        return unmet.stream().filter(miss -> miss.requirement().isMust()).toList();
    }
}
