package com.surefoot.wire;

import com.surefoot.recommendation.Candidate;
import com.surefoot.watch.Told;
import com.surefoot.watch.TripNotation;
import com.surefoot.watch.Watched;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Keeps trips as the documents they were answered as, and puts them into those of saved trips again. */
@Singleton
public final class JsonTrips implements TripNotation {

    private final JsonMapper mapper;

    JsonTrips(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String write(Candidate candidate) {
        try {
            return mapper.writeValueAsString(CandidateDocument.of(candidate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A saved trip with its brief and as it was answered.
     *
     * @param answer what {@link #write} wrote; empty where that was not kept
     */
    public SavedTripDocument document(
            Watched watched, Optional<String> answer, List<Told> told, Optional<ExplanationDocument> explanation) {
        return SavedTripDocument.of(
                watched, Optional.of(read(watched.trip().brief())), answer.map(this::read), told, explanation);
    }

    private JsonNode read(String text) {
        try {
            return mapper.readValue(text, JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
