package com.surefoot.wire;

import com.surefoot.export.Outing;
import com.surefoot.narration.grounding.Language;
import com.surefoot.watch.Part;
import com.surefoot.watch.Watched;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Makes of saved trips what is written into files. */
@Singleton
public final class Outings {

    private final JsonMapper mapper;

    Outings(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * A saved trip, as sure as it is now.
     *
     * @param answer what {@link JsonTrips#write} wrote
     */
    public Outing read(Watched watched, String answer, Language language) {
        JsonNode itinerary;
        try {
            itinerary = OwnJson.object(mapper.readValue(answer, JsonNode.class), "itinerary");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Double> confidences = new HashMap<>();
        for (Part part : watched.trip().parts()) {
            confidences.put(part.id(), watched.state().confidence(part));
        }
        return new OutingReader(itinerary, confidences, language)
                .read(watched.trip().savedAt());
    }
}
