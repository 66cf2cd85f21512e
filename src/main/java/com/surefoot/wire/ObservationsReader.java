package com.surefoot.wire;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what was seen. */
@Singleton
public final class ObservationsReader {

    private final JsonMapper mapper;
    private final Clock clock;

    ObservationsReader(JsonMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads a list of observations from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with the faults of the document
     */
    public List<Observation> read(byte[] json) throws BadDocumentException, IOException {
        return Documents.readList(mapper, json, this::observation);
    }

    private Optional<Observation> observation(Element item) {
        Element seen = item.object("fact", "source", "manner", "seenAt", "validUntil", "value");
        if (seen.isAbsent()) {
            return Optional.empty();
        }
        Optional<FactId> fact = FactReader.read(seen.child("fact").required());
        Optional<String> source = seen.child("source").required().text();
        Optional<Manner> manner = seen.child("manner").required().choice(Manner.values());
        Optional<Instant> seenAt = Times.past(seen.child("seenAt").required(), clock);
        Optional<Instant> validUntil = seenAt.flatMap(at -> Times.since(seen.child("validUntil"), at));
        Optional<String> value = seen.child("value").required().text(ClaimReader.LONGEST_VALUE);
        return fact.isPresent() && source.isPresent() && manner.isPresent() && seenAt.isPresent() && value.isPresent()
                ? Optional.of(
                        new Observation(fact.get(), source.get(), manner.get(), seenAt.get(), validUntil, value.get()))
                : Optional.empty();
    }
}
