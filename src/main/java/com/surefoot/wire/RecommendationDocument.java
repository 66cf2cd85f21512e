package com.surefoot.wire;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Meal;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Visit;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.travel.Source;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A recommended trip as it leaves Surefoot.
 *
 * @param outcome always {@code recommended}: what cannot be recommended leaves as a {@link Problem}
 * @param brief as it was understood
 * @param sources everyone the itinerary rests on
 */
@Serdeable
public record RecommendationDocument(
        String outcome, BriefDocument brief, ItineraryDocument itinerary, List<SourceDocument> sources) {

    /** Who says so, and whether its offers are samples. */
    @Serdeable
    public record SourceDocument(String id, String label, boolean sample) {}

    public static RecommendationDocument of(Recommended recommended) {
        return new RecommendationDocument(
                "recommended",
                BriefDocument.of(recommended.brief()),
                ItineraryDocument.of(recommended.itinerary()),
                sources(recommended.itinerary()));
    }

    private static List<SourceDocument> sources(Itinerary itinerary) {
        return itinerary.listActivities().stream()
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
