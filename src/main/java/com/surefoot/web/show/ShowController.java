package com.surefoot.web.show;

import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.show.Role;
import com.surefoot.show.Scene;
import com.surefoot.show.Shows;
import com.surefoot.show.Studio;
import com.surefoot.show.Studio.Created;
import com.surefoot.web.Bodies;
import com.surefoot.web.Problems;
import com.surefoot.wire.BadDocumentException;
import com.surefoot.wire.Problem;
import com.surefoot.wire.ShowDocuments.AiringsDocument;
import com.surefoot.wire.ShowDocuments.KeyDocument;
import com.surefoot.wire.ShowDocuments.LogDocument;
import com.surefoot.wire.ShowFields;
import com.surefoot.wire.ShowReader;
import com.surefoot.wire.ShowReader.NewShow;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Shows: created, read, listened to and deleted, with their keys and what was done in them. */
@Controller("/v1/shows")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ShowController {

    private static final int MOST = 200;
    private static final int USUAL = 100;

    private final Rates creations = new Rates(20, Duration.ofMinutes(1));
    private final ShowReader reader;
    private final Studio studio;
    private final Shows shows;
    private final Admission admission;
    private final ShowFields fields;
    private final Events events;
    private final HttpClientAddressResolver addresses;

    ShowController(
            ShowReader reader,
            Studio studio,
            Shows shows,
            Admission admission,
            ShowFields fields,
            Events events,
            HttpClientAddressResolver addresses) {
        this.reader = reader;
        this.studio = studio;
        this.shows = shows;
        this.admission = admission;
        this.fields = fields;
        this.events = events;
        this.addresses = addresses;
    }

    @Post
    HttpResponse<?> create(HttpRequest<byte[]> request) throws IOException, BadDocumentException {
        NewShow show = reader.readShow(Bodies.read(request, Bodies.SINGLE));
        creations.count(String.valueOf(addresses.resolve(request)));
        Created created = studio.create(show.title(), show.asked(), show.language());
        return HttpResponse.status(HttpStatus.CREATED)
                .body(fields.created(created.scene(), created.keys()))
                .contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Get("/{show}")
    HttpResponse<?> read(HttpRequest<?> request, String show) {
        Role role = admission.admit(request, show);
        return answer(fields, studio.scene(show), role);
    }

    /** A show as whoever shows a key of it sees it. */
    static HttpResponse<?> answer(ShowFields fields, Scene scene, Role role) {
        return HttpResponse.ok(fields.console(scene, role)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    @Delete("/{show}")
    HttpResponse<?> delete(HttpRequest<?> request, String show) {
        admission.admitHost(request, show);
        studio.delete(show);
        return HttpResponse.noContent();
    }

    @Get(uri = "/{show}/events", produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Frame>> listen(
            HttpRequest<?> request, String show, @Header("Last-Event-ID") Optional<String> last) {
        return events.of(show, admission.admit(request, show), last);
    }

    @Post("/{show}/keys/{role}")
    HttpResponse<?> renew(HttpRequest<?> request, String show, String role) {
        Role by = admission.admitHost(request, show);
        Optional<Role> whose = Arrays.stream(Role.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(role))
                .findFirst();
        return whose.<HttpResponse<?>>map(one -> HttpResponse.ok(new KeyDocument(role, studio.renew(show, by, one))))
                .orElseGet(() -> Problems.response(Problem.general(
                        "not-found",
                        "Not Found",
                        404,
                        "There are no keys of that kind. Maybe one of host, assistant, overlay is meant?")));
    }

    @Get("/{show}/log")
    HttpResponse<?> log(
            HttpRequest<?> request,
            String show,
            @QueryValue Optional<Long> before,
            @QueryValue Optional<Integer> limit) {
        admission.admit(request, show);
        return HttpResponse.ok(LogDocument.of(shows.log(show, below(before), most(limit))));
    }

    @Get("/{show}/airings")
    HttpResponse<?> airings(
            HttpRequest<?> request,
            String show,
            @QueryValue Optional<Long> before,
            @QueryValue Optional<Integer> limit) {
        admission.admit(request, show);
        return HttpResponse.ok(AiringsDocument.of(shows.airings(show, below(before), most(limit))));
    }

    private static long below(Optional<Long> before) {
        return before.orElse(Long.MAX_VALUE);
    }

    private static int most(Optional<Integer> limit) {
        return Math.max(1, Math.min(MOST, limit.orElse(USUAL)));
    }

    /** A number that stands in an address; what is none is nothing's. */
    static long number(String text, Refusal otherwise) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new RefusedException(otherwise, "'%s' is no number. Maybe a part of it is missing?".formatted(text));
        }
        return Long.parseLong(text);
    }
}
