package com.surefoot.wire;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Retraction;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads what came true, and what of it is taken back. */
@Singleton
public final class OutcomesReader {

    private static final int LONGEST_REASON = 1_000;

    private final JsonMapper mapper;
    private final Clock clock;

    OutcomesReader(JsonMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * Reads a list of outcomes from a UTF-8 JSON document.
     *
     * @throws BadDocumentException with the faults of the document
     */
    public List<Outcome> read(byte[] json) throws BadDocumentException, IOException {
        return Documents.readList(mapper, json, this::outcome);
    }

    private Optional<Outcome> outcome(Element item) {
        Element outcome = item.object("id", "reporter", "knownBy", "happenedAt", "claim", "right", "cluster");
        if (outcome.isAbsent()) {
            return Optional.empty();
        }
        Optional<String> id = outcome.child("id").required().text();
        Optional<String> reporter = outcome.child("reporter").required().text();
        Optional<KnownBy> knownBy = outcome.child("knownBy").required().choice(KnownBy.values());
        Optional<Instant> happenedAt = Times.past(outcome.child("happenedAt").required(), clock);
        Optional<Claim> claim = ClaimReader.read(outcome.child("claim"));
        Optional<Boolean> right = outcome.child("right").required().flag();
        Optional<String> cluster = outcome.child("cluster").text();
        if (id.isEmpty()
                || reporter.isEmpty()
                || knownBy.isEmpty()
                || happenedAt.isEmpty()
                || claim.isEmpty()
                || right.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Outcome(
                id.get(),
                claim.get(),
                right.get(),
                knownBy.get(),
                reporter.get(),
                happenedAt.get(),
                cluster.orElse(ownCluster(claim.get()))));
    }

    /** Where nobody tells, a fact shares its fate with itself, however many report on it. */
    private static String ownCluster(Claim claim) {
        return claim instanceof Claim.OfFact told ? told.fact().toString() : "";
    }

    /**
     * Reads a retraction of the outcome with an id.
     *
     * @throws BadDocumentException with the faults of the document
     */
    public Retraction readRetraction(String id, byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element retraction = root.object("reporter", "reason");
            Optional<String> reporter = retraction.child("reporter").required().text();
            Optional<String> reason = retraction.child("reason").required().text(LONGEST_REASON);
            return reporter.flatMap(who -> reason.map(why -> new Retraction(who, id, why, clock.instant())));
        });
    }
}
