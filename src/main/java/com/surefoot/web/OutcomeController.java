package com.surefoot.web;

import com.surefoot.evidence.ConflictingOutcomesException;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcomes;
import com.surefoot.evidence.Retraction;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.OutcomesReader;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.List;

/** Takes what came true, and takes back what was reported wrongly. */
@Controller("/v1/outcomes")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutcomeController {

    private final OutcomesReader reader;
    private final Outcomes outcomes;
    private final Knowledge knowledge;

    OutcomeController(OutcomesReader reader, Outcomes outcomes, Knowledge knowledge) {
        this.reader = reader;
        this.outcomes = outcomes;
        this.knowledge = knowledge;
    }

    @Post
    HttpResponse<?> record(HttpRequest<byte[]> request) throws IOException {
        try {
            return record(reader.read(Bodies.read(request, Bodies.BATCH)));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    private HttpResponse<?> record(List<Outcome> sent) {
        try {
            List<Outcome> fresh = outcomes.record(sent);
            knowledge.renew();
            return HttpResponse.ok(new Recorded(sent.size(), fresh.size()));
        } catch (ConflictingOutcomesException e) {
            return Problems.response(Problem.of(e, sent));
        }
    }

    @Post("/{id}/retraction")
    HttpResponse<?> retract(@PathVariable String id, HttpRequest<byte[]> request) throws IOException {
        try {
            Retraction retraction = reader.readRetraction(id, Bodies.read(request, Bodies.SINGLE));
            boolean known = outcomes.retract(retraction);
            knowledge.renew();
            return known ? HttpResponse.noContent() : Problems.response(Problem.unknownOutcome(retraction));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    /** How many outcomes were taken, and how many of them were new. */
    @Serdeable
    record Recorded(int received, int recorded) {}
}
