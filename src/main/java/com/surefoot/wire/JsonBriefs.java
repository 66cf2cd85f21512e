package com.surefoot.wire;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.watch.BriefNotation;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Keeps briefs as the documents that they come and go in, and trusts what was kept no more than what comes in. */
@Singleton
final class JsonBriefs implements BriefNotation {

    private final BriefReader reader;
    private final ObjectMapper mapper;

    JsonBriefs(BriefReader reader, ObjectMapper mapper) {
        this.reader = reader;
        this.mapper = mapper;
    }

    @Override
    public TripBrief read(String text) {
        try {
            return reader.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (BadDocumentException e) {
            throw new IllegalArgumentException(
                    "A brief that was kept cannot be read: %s. Maybe its days have gone by?".formatted(e.faults()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String write(TripBrief brief) {
        try {
            return mapper.writeValueAsString(BriefDocument.of(brief));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
