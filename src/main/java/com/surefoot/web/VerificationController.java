package com.surefoot.web;

import com.surefoot.evidence.desk.Claiming;
import com.surefoot.evidence.desk.Claiming.Granted;
import com.surefoot.evidence.desk.Claiming.Refused;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.DeskReader;
import com.surefoot.wire.DeskReader.Answered;
import com.surefoot.wire.HoldDocument;
import com.surefoot.wire.Problem;
import com.surefoot.wire.VerificationDocument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;

/** The verification desk: what is worth looking into, who does, and what was found. */
@Controller("/v1/verifications")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VerificationController {

    /** What comes later in the queue is not worth showing yet. */
    private static final int MOST = 100;

    private final DeskReader reader;
    private final VerificationDesk desk;

    VerificationController(DeskReader reader, VerificationDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @Get
    List<VerificationDocument> list() {
        return desk.listOpen(MOST).stream().map(VerificationDocument::of).toList();
    }

    @Post("/{id}/claim")
    HttpResponse<?> claim(@PathVariable String id, HttpRequest<byte[]> request) throws IOException {
        try {
            String checker = reader.readChecker(Bodies.read(request, Bodies.SINGLE));
            Claiming claiming = desk.claim(id, checker);
            return claiming instanceof Granted granted
                    ? HttpResponse.ok(HoldDocument.of(id, checker, granted))
                    : Problems.response(Problem.of(id, ((Refused) claiming).why()));
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }

    @Post("/{id}/answer")
    HttpResponse<?> answer(@PathVariable String id, HttpRequest<byte[]> request) throws IOException {
        try {
            Answered answered = reader.readAnswer(Bodies.read(request, Bodies.SINGLE));
            return desk.answer(id, answered.checker(), answered.answer())
                    .<HttpResponse<?>>map(why -> Problems.response(Problem.of(id, why)))
                    .orElseGet(HttpResponse::noContent);
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }
}
