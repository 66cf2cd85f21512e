package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.recommendation.Candidate;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * A proposed trip on the wire.
 *
 * @param flavour what it makes most of
 * @param score the solver's, the higher the better; comparable among trips of one flavour for one brief
 * @param reasons why each of its elements is in it; none while the search still runs
 * @param unmet wishes it does not meet; none where it meets all
 * @param skippedMeals meals that are left out so that a budget is kept; none where there is money for all
 * @param reliability how sure it is
 * @param explanation the trip in words; nothing where that was not asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CandidateDocument(
        String flavour,
        long score,
        ItineraryDocument itinerary,
        List<ReasonDocument> reasons,
        List<UnmetDocument> unmet,
        List<SkippedMealDocument> skippedMeals,
        ReliabilityDocument reliability,
        Optional<ExplanationDocument> explanation) {

    /** One that is not put into words. */
    public static CandidateDocument of(Candidate candidate) {
        return of(candidate, Optional.empty());
    }

    static CandidateDocument of(Candidate candidate, Optional<ExplanationDocument> explanation) {
        return new CandidateDocument(
                Words.of(candidate.flavour()),
                candidate.score().soft(),
                ItineraryDocument.of(candidate.itinerary()),
                candidate.reasons().stream().map(ReasonDocument::of).toList(),
                candidate.unmet().stream().map(UnmetDocument::of).toList(),
                candidate.skipped().stream().map(SkippedMealDocument::of).toList(),
                ReliabilityDocument.of(candidate),
                explanation);
    }
}
