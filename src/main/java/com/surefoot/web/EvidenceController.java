package com.surefoot.web;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.Observation;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.FactDocument;
import com.surefoot.wire.FactReader;
import com.surefoot.wire.ObservationsReader;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes what was seen of facts, and tells it. */
@Controller("/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class EvidenceController {

    private final ObservationsReader reader;
    private final Evidence evidence;

    EvidenceController(ObservationsReader reader, Evidence evidence) {
        this.reader = reader;
        this.evidence = evidence;
    }

    @Post("/observations")
    HttpResponse<?> append(HttpRequest<byte[]> request) throws IOException {
        try {
            List<Observation> observations = reader.read(Bodies.read(request, Bodies.BATCH));
            evidence.append(observations);
            return HttpResponse.ok(new Received(observations.size()));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    @Get("/facts")
    HttpResponse<?> read(
            @QueryValue Optional<String> kind,
            @QueryValue Optional<String> subject,
            @QueryValue Optional<String> occasion) {
        try {
            FactId fact = FactReader.read(kind, subject, occasion);
            List<Observation> seen = evidence.list(List.of(fact)).getOrDefault(fact, List.of());
            return HttpResponse.ok(FactDocument.of(fact, seen));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofQuery(e));
        }
    }

    /** How many observations were taken, those known already counted in. */
    @Serdeable
    record Received(int received) {}
}
