package com.surefoot.web;

import com.surefoot.narration.reading.Conversation;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.Problem;
import com.surefoot.wire.ReadingDocument;
import com.surefoot.wire.ReadingReader;
import com.surefoot.wire.ReadingRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/** Reads what travellers write, and asks for what is missing. Keeps nothing of it: who asks sends along what was said before. */
@Controller("/v1/readings")
final class ReadingController {

    private final ReadingReader reader;
    private final Conversation conversation;

    ReadingController(ReadingReader reader, Conversation conversation) {
        this.reader = reader;
        this.conversation = conversation;
    }

    @Post
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> read(HttpRequest<byte[]> request) throws IOException {
        byte[] body = Bodies.read(request, Bodies.SINGLE);
        try {
            ReadingRequest asked = reader.read(body);
            return HttpResponse.ok(ReadingDocument.of(
                            conversation.read(asked.text(), asked.language(), asked.soFar()),
                            asked.text(),
                            conversation.words()))
                    .contentType(MediaType.APPLICATION_JSON_TYPE);
        } catch (BadDocumentException e) {
            return Problems.response(Problem.ofDocument(e));
        }
    }
}
