package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.Part;
import com.surefoot.watch.Told;
import com.surefoot.watch.TripState;
import com.surefoot.watch.Watched;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A saved trip and what is thought of it.
 *
 * @param phase whether it is watched
 * @param replaces the id of the trip it was proposed in place of
 * @param target percent that was promised to prove right; nothing where no promise was asked for
 * @param departure when it begins
 * @param lookedAt when it was last scored
 * @param confidence that all of it holds, from 0 to 1
 * @param price what it cost when it was saved
 * @param priceNow what it costs by what was seen last
 * @param brief what leads to it, with all of it to stay where it can
 * @param trip as it was answered; nothing where that was not kept, and where it is told of in another document
 * @param told what its owner was told of it, in order
 * @param explanation the trip in words; nothing where that was not asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SavedTripDocument(
        String id,
        String phase,
        Optional<String> replaces,
        Optional<Integer> target,
        OffsetDateTime savedAt,
        OffsetDateTime departure,
        OffsetDateTime lookedAt,
        double confidence,
        Amount price,
        Amount priceNow,
        List<PartDocument> parts,
        Optional<JsonNode> brief,
        Optional<JsonNode> trip,
        List<ToldDocument> told,
        Optional<ExplanationDocument> explanation) {

    /**
     * A ride, stay, visit or meal.
     *
     * @param element names it within the trip
     * @param id of the offer, sight or restaurant
     * @param confidence that it holds, from 0 to 1
     * @param failed whether it is to be replaced
     * @param facts that it rests on, so that it can be told which of them did not hold
     */
    @Serdeable
    public record PartDocument(
            String element,
            String id,
            String kind,
            String name,
            OffsetDateTime start,
            OffsetDateTime end,
            Amount cost,
            double confidence,
            boolean failed,
            List<SaidDocument> facts) {

        static PartDocument of(Part part, TripState state) {
            return new PartDocument(
                    part.id(),
                    part.element().subject(),
                    Words.of(part.element().kind()),
                    part.name(),
                    part.start(),
                    part.end(),
                    Amount.of(part.cost()),
                    ReliabilityDocument.rounded(state.confidence(part)),
                    state.failed().contains(part.id()),
                    part.element().facts().stream().map(SaidDocument::of).toList());
        }
    }

    /** What a source said of a fact, as claims in reports of outcomes have it. */
    @Serdeable
    public record SaidDocument(FactDocument.Fact fact, String source, String value) {

        static SaidDocument of(Reliance reliance) {
            return new SaidDocument(FactDocument.Fact.of(reliance.fact()), reliance.source(), reliance.value());
        }
    }

    static List<PartDocument> parts(Watched watched) {
        return watched.trip().parts().stream()
                .map(part -> PartDocument.of(part, watched.state()))
                .toList();
    }

    /** What is thought of it alone. */
    static SavedTripDocument of(Watched watched) {
        return of(watched, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /**
     * A saved trip as it is answered.
     *
     * @param told without the trips that were proposed; these are read by their ids
     */
    static SavedTripDocument of(
            Watched watched,
            Optional<JsonNode> brief,
            Optional<JsonNode> trip,
            List<Told> told,
            Optional<ExplanationDocument> explanation) {
        TripState state = watched.state();
        return new SavedTripDocument(
                watched.trip().id(),
                Words.of(watched.phase()),
                watched.replaces(),
                watched.trip().asked().target(),
                Times.utc(watched.trip().savedAt()),
                Times.utc(watched.trip().departure()),
                Times.utc(state.at()),
                ReliabilityDocument.rounded(state.confidence()),
                Amount.of(watched.trip().price()),
                Amount.of(state.price()),
                parts(watched),
                brief,
                trip,
                told.stream().map(one -> ToldDocument.of(one, Optional.empty())).toList(),
                explanation);
    }
}
