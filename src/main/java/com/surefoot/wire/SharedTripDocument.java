package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.watch.TripState;
import com.surefoot.watch.Watched;
import com.surefoot.wire.SavedTripDocument.PartDocument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A saved trip as those see it who have a link to it: nothing in it lets them change the trip, or find another one. See
 * {@link SavedTripDocument}.
 *
 * @param trip as it was answered; nothing where that was not kept
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record SharedTripDocument(
        String phase,
        Optional<Integer> target,
        OffsetDateTime savedAt,
        OffsetDateTime departure,
        OffsetDateTime lookedAt,
        double confidence,
        Amount price,
        Amount priceNow,
        List<PartDocument> parts,
        Optional<JsonNode> trip) {

    static SharedTripDocument of(Watched watched, Optional<JsonNode> trip) {
        TripState state = watched.state();
        return new SharedTripDocument(
                Words.of(watched.phase()),
                watched.trip().asked().target(),
                Times.utc(watched.trip().savedAt()),
                Times.utc(watched.trip().departure()),
                Times.utc(state.at()),
                ReliabilityDocument.rounded(state.confidence()),
                Amount.of(watched.trip().price()),
                Amount.of(state.price()),
                SavedTripDocument.parts(watched),
                trip);
    }
}
