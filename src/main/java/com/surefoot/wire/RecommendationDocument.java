package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.recommendation.Candidate;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.travel.Source;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A recommended trip as it leaves Surefoot.
 *
 * @param outcome always {@code recommended}: what cannot be recommended leaves as a {@link Problem}
 * @param sampleData true where any of its sources is a sample: nothing of the kind can be booked
 * @param brief as it was understood
 * @param budgetCounted how the brief's budget was counted, where it is in another currency than the trip
 * @param flavour what the trip makes most of
 * @param score the solver's, the higher the better
 * @param reasons why each of its elements is in it
 * @param unmet wishes it does not meet
 * @param skippedMeals meals that are left out so that a budget is kept
 * @param reliability how sure it is
 * @param explanation the trip in words; nothing where that was not asked for
 * @param alternatives trips of other kinds, where they were asked for
 * @param sources everyone the itineraries rest on
 * @param missing suppliers who did not tell all they sell
 * @param asked what suppliers were asked for; none where nobody was
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RecommendationDocument(
        String outcome,
        Optional<Boolean> sampleData,
        BriefDocument brief,
        Optional<ConversionDocument> budgetCounted,
        String flavour,
        long score,
        ItineraryDocument itinerary,
        List<ReasonDocument> reasons,
        List<UnmetDocument> unmet,
        List<SkippedMealDocument> skippedMeals,
        ReliabilityDocument reliability,
        Optional<ExplanationDocument> explanation,
        List<CandidateDocument> alternatives,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SourceDocument> sources,
        List<MissingDocument> missing,
        Optional<AskedDocument> asked) {

    /** Who says so, and whether its offers are samples. */
    @Serdeable
    public record SourceDocument(String id, String label, boolean sample) {}

    /** Without words. */
    public static RecommendationDocument of(Recommended recommended) {
        return of(recommended, List.of());
    }

    /** @param words of each trip in turn; none where nothing is put into words */
    static RecommendationDocument of(Recommended recommended, List<ExplanationDocument> words) {
        List<Candidate> trips = recommended.candidates();
        List<CandidateDocument> candidates = IntStream.range(0, trips.size())
                .mapToObj(at -> CandidateDocument.of(
                        trips.get(at), words.stream().skip(at).findFirst()))
                .toList();
        CandidateDocument first = candidates.get(0);
        List<SourceDocument> sources = sources(recommended);
        return new RecommendationDocument(
                "recommended",
                Optional.of(sources.stream().anyMatch(SourceDocument::sample)).filter(sample -> sample),
                BriefDocument.of(recommended.brief()),
                recommended.budget().map(ConversionDocument::of),
                first.flavour(),
                first.score(),
                first.itinerary(),
                first.reasons(),
                first.unmet(),
                first.skippedMeals(),
                first.reliability(),
                first.explanation(),
                candidates.subList(1, candidates.size()),
                sources,
                MissingDocument.listOf(recommended.missing()),
                AskedDocument.find(recommended.asked()));
    }

    private static List<SourceDocument> sources(Recommended recommended) {
        return recommended.candidates().stream()
                .flatMap(candidate -> candidate.itinerary().listActivities().stream())
                .flatMap(activity -> source(activity).stream())
                .distinct()
                .sorted(Comparator.comparing(Source::id))
                .map(source -> new SourceDocument(source.id(), source.label(), source.sample()))
                .toList();
    }

    private static Optional<Source> source(Activity activity) {
        if (activity instanceof Leg leg) {
            return Optional.of(leg.offer().source());
        }
        if (activity instanceof Visit visit) {
            return Optional.of(visit.sight().source());
        }
        if (activity instanceof Meal meal) {
            return meal.restaurant().map(restaurant -> restaurant.source());
        }
        return Optional.of(((Night) activity).stay().offer().property().source());
    }
}
