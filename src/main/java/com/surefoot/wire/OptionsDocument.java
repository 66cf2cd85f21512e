package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.planning.api.Neighbourhood.Landing;
import com.surefoot.recommendation.Options;
import com.surefoot.recommendation.Options.Choice;
import com.surefoot.recommendation.Options.Closed;
import com.surefoot.reliability.element.ScoredElement;
import com.surefoot.reliability.element.ScoredItinerary;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could be otherwise about one element of a trip.
 *
 * @param choices what could be in its place, the best first
 * @param closed what could not, as all else is
 * @param landings when it could be instead
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OptionsDocument(
        List<ChoiceDocument> choices, List<ClosedDocument> closed, List<LandingDocument> landings) {

    /**
     * Something else in its place, with the figures of the trip that then comes of it.
     *
     * @param confidence that all of the trip holds, from 0 to 1
     * @param elementConfidence that this of it holds
     * @param wayMinutes minutes under way inside the cities
     * @param rideMinutes minutes on rides between them
     * @param brief that leads to it, to be planned as it is
     */
    @Serdeable
    public record ChoiceDocument(
            String id,
            String name,
            Amount total,
            double confidence,
            double elementConfidence,
            long walkingMetres,
            long wayMinutes,
            long rideMinutes,
            BriefDocument brief) {

        static ChoiceDocument of(Choice choice) {
            Itinerary itinerary = choice.candidate().itinerary();
            ScoredItinerary scored = choice.candidate().assessment().scored();
            return new ChoiceDocument(
                    choice.id(),
                    choice.name(),
                    Amount.of(itinerary.total()),
                    ReliabilityDocument.rounded(scored.confidence()),
                    ReliabilityDocument.rounded(scored.elements().stream()
                            .filter(one -> one.element().subject().equals(choice.id()))
                            .mapToDouble(ScoredElement::confidence)
                            .findFirst()
                            .orElse(scored.confidence())),
                    Math.round(itinerary.walked().metres()),
                    activities(itinerary)
                            .flatMap(activity -> activity.approach().stream())
                            .mapToLong(way -> way.journey().duration().toMinutes())
                            .sum(),
                    activities(itinerary)
                            .filter(Leg.class::isInstance)
                            .mapToLong(leg -> ChronoUnit.MINUTES.between(leg.start(), leg.end()))
                            .sum(),
                    BriefDocument.of(choice.brief()));
        }

        private static Stream<Activity> activities(Itinerary itinerary) {
            return itinerary.days().stream().flatMap(day -> day.activities().stream());
        }
    }

    /**
     * Something that cannot be had.
     *
     * @param why which rule it would break
     */
    @Serdeable
    public record ClosedDocument(String id, String name, String why) {

        static ClosedDocument of(Closed closed) {
            return new ClosedDocument(closed.id(), closed.name(), Words.of(closed.why()));
        }
    }

    /**
     * A moment at which it could begin.
     *
     * @param start such as 14:05
     */
    @Serdeable
    public record LandingDocument(LocalDate day, String start) {

        static LandingDocument of(Landing landing) {
            return new LandingDocument(
                    landing.start().toLocalDate(), landing.start().toLocalTime().toString());
        }
    }

    /** Options as they are answered. */
    public static OptionsDocument of(Options options) {
        return new OptionsDocument(
                options.choices().stream().map(ChoiceDocument::of).toList(),
                options.closed().stream().map(ClosedDocument::of).toList(),
                options.landings().stream().map(LandingDocument::of).toList());
    }
}
