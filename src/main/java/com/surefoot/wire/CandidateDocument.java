package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.recommendation.Candidate;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A proposed trip on the wire.
 *
 * @param flavour what it makes most of
 * @param reasons why each of its elements is in it; none while the search still runs
 * @param unmet wishes it does not meet; none where it meets all
 * @param skippedMeals meals that are left out so that a budget is kept; none where there is money for all
 * @param reliability how sure it is
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateDocument(
        String flavour,
        ItineraryDocument itinerary,
        List<ReasonDocument> reasons,
        List<UnmetDocument> unmet,
        List<SkippedMealDocument> skippedMeals,
        ReliabilityDocument reliability) {

    public static CandidateDocument of(Candidate candidate) {
        return new CandidateDocument(
                Words.of(candidate.flavour()),
                ItineraryDocument.of(candidate.itinerary()),
                candidate.reasons().stream().map(ReasonDocument::of).toList(),
                candidate.unmet().stream().map(UnmetDocument::of).toList(),
                candidate.skipped().stream().map(SkippedMealDocument::of).toList(),
                ReliabilityDocument.of(candidate));
    }
}
