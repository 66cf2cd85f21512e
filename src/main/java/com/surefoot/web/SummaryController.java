package com.surefoot.web;

import com.surefoot.recommendation.Refining;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.Problem;
import com.surefoot.wire.SummaryDocument;
import com.surefoot.wire.SummaryReader;
import com.surefoot.wire.SummaryReader.ToTell;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/** Tells a brief back in words, wherever it came from. */
@Controller("/v1/summaries")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SummaryController {

    private final SummaryReader reader;
    private final Refining refining;

    SummaryController(SummaryReader reader, Refining refining) {
        this.reader = reader;
        this.refining = refining;
    }

    @Post
    HttpResponse<?> summarize(HttpRequest<byte[]> request) throws IOException {
        try {
            ToTell asked = reader.read(Bodies.read(request, Bodies.REFINEMENT));
            return HttpResponse.ok(SummaryDocument.of(refining.summary(
                    asked.language(),
                    asked.brief(),
                    asked.itinerary().map(shown -> shown.in(refining.surroundings(asked.brief()))))));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }
}
