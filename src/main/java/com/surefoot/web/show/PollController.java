package com.surefoot.web.show;

import com.surefoot.show.Question;
import com.surefoot.show.Refusal;
import com.surefoot.show.Role;
import com.surefoot.show.Scene;
import com.surefoot.show.Studio;
import com.surefoot.web.Bodies;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.ShowFields;
import com.surefoot.wire.ShowReader;
import com.surefoot.wire.ShowReader.NewPoll;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;

/** What becomes of viewers' questions, and what they are asked. */
@Controller("/v1/shows/{show}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PollController {

    private final ShowReader reader;
    private final Studio studio;
    private final Admission admission;
    private final ShowFields fields;

    PollController(ShowReader reader, Studio studio, Admission admission, ShowFields fields) {
        this.reader = reader;
        this.studio = studio;
        this.admission = admission;
        this.fields = fields;
    }

    @Post("/questions/{question}")
    HttpResponse<?> mark(HttpRequest<byte[]> request, String show, String question)
            throws IOException, BadDocumentException {
        Role role = admission.admit(request, show);
        Question.State state = reader.readMark(Bodies.read(request, Bodies.SINGLE));
        long no = ShowController.number(question, Refusal.UNKNOWN_QUESTION);
        return ShowController.answer(fields, studio.mark(show, role, no, state), role);
    }

    @Post("/polls")
    HttpResponse<?> open(HttpRequest<byte[]> request, String show) throws IOException, BadDocumentException {
        Role role = admission.admit(request, show);
        NewPoll poll = reader.readPoll(Bodies.read(request, Bodies.SINGLE));
        Scene scene = studio.openPoll(show, role, poll.question(), poll.options());
        return HttpResponse.status(HttpStatus.CREATED)
                .body(fields.console(scene, role))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Post("/polls/{poll}/close")
    HttpResponse<?> close(HttpRequest<?> request, String show, String poll) {
        Role role = admission.admit(request, show);
        long no = ShowController.number(poll, Refusal.UNKNOWN_POLL);
        return ShowController.answer(fields, studio.closePoll(show, role, no), role);
    }

    @Delete("/polls/{poll}")
    HttpResponse<?> withdraw(HttpRequest<?> request, String show, String poll) {
        Role role = admission.admit(request, show);
        long no = ShowController.number(poll, Refusal.UNKNOWN_POLL);
        return ShowController.answer(fields, studio.withdrawPoll(show, role, no), role);
    }
}
