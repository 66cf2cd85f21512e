package com.surefoot.web.show;

import com.surefoot.show.Role;
import com.surefoot.show.Scene;
import com.surefoot.show.Studio;
import com.surefoot.web.Bodies;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.ShowFields;
import com.surefoot.wire.ShowReader;
import com.surefoot.wire.ShowReader.NewItem;
import com.surefoot.wire.ShowReader.Taking;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is prepared, taken on air and off it, and hidden. */
@Controller("/v1/shows/{show}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RundownController {

    private final ShowReader reader;
    private final Studio studio;
    private final Admission admission;
    private final ShowFields fields;

    RundownController(ShowReader reader, Studio studio, Admission admission, ShowFields fields) {
        this.reader = reader;
        this.studio = studio;
        this.admission = admission;
        this.fields = fields;
    }

    private HttpResponse<?> answer(Scene scene, Role role) {
        return ShowController.answer(fields, scene, role);
    }

    @Post("/items")
    HttpResponse<?> add(HttpRequest<byte[]> request, String show) throws IOException, BadDocumentException {
        Role role = admission.admit(request, show);
        NewItem item = reader.readItem(Bodies.read(request, Bodies.SINGLE));
        Scene scene = studio.add(show, role, item.trip(), item.title(), item.until());
        return HttpResponse.status(HttpStatus.CREATED)
                .body(fields.console(scene, role))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Delete("/items/{item}")
    HttpResponse<?> remove(HttpRequest<?> request, String show, String item) {
        Role role = admission.admit(request, show);
        return answer(studio.remove(show, role, item), role);
    }

    @Put("/rundown")
    HttpResponse<?> order(HttpRequest<byte[]> request, String show) throws IOException, BadDocumentException {
        Role role = admission.admit(request, show);
        List<String> items = reader.readOrder(Bodies.read(request, Bodies.SINGLE));
        return answer(studio.order(show, role, items), role);
    }

    @Post("/preview")
    HttpResponse<?> preview(HttpRequest<byte[]> request, String show) throws IOException, BadDocumentException {
        Role role = admission.admit(request, show);
        Optional<String> item = reader.readPreview(Bodies.read(request, Bodies.SINGLE));
        return answer(studio.preview(show, role, item), role);
    }

    @Post("/take")
    HttpResponse<?> take(HttpRequest<byte[]> request, String show) throws IOException, BadDocumentException {
        Role role = admission.admitHost(request, show);
        Taking taking = reader.readTaking(Bodies.read(request, Bodies.SINGLE));
        return answer(studio.take(show, role, taking.item(), taking.leaveOut()), role);
    }

    @Post("/clear")
    HttpResponse<?> clear(HttpRequest<?> request, String show) {
        Role role = admission.admitHost(request, show);
        return answer(studio.clear(show, role), role);
    }

    @Post("/hide")
    HttpResponse<?> hide(HttpRequest<?> request, String show) {
        Role role = admission.admit(request, show);
        return answer(studio.hide(show, role, true), role);
    }

    @Post("/show")
    HttpResponse<?> unhide(HttpRequest<?> request, String show) {
        Role role = admission.admitHost(request, show);
        return answer(studio.hide(show, role, false), role);
    }

    @Post("/rehearsal")
    HttpResponse<?> rehearse(HttpRequest<byte[]> request, String show) throws IOException, BadDocumentException {
        Role role = admission.admitHost(request, show);
        boolean on = reader.readRehearsal(Bodies.read(request, Bodies.SINGLE));
        return answer(studio.rehearse(show, role, on), role);
    }
}
