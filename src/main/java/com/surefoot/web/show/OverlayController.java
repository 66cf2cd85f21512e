package com.surefoot.web.show;

import com.surefoot.show.Role;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** What overlays show, at once or as it changes. */
@Controller("/v1/overlays/{overlay}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverlayController {

    private static final String EVENT = "[0-9a-z-]{1,60}";

    private final Admission admission;
    private final Events events;

    OverlayController(Admission admission, Events events) {
        this.admission = admission;
        this.events = events;
    }

    @Get
    HttpResponse<?> read(String overlay) {
        String show = admission.admitOverlay(overlay);
        return HttpResponse.ok(events.channel(show, Role.OVERLAY).snapshot())
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get(uri = "/events", produces = MediaType.TEXT_EVENT_STREAM)
    HttpResponse<?> listen(
            HttpRequest<?> request,
            String overlay,
            @Header("Last-Event-ID") Optional<String> last,
            @QueryValue Optional<String> after) {
        String show = admission.admitOverlay(overlay);
        Optional<String> heard = last.or(() -> after);
        return heard.filter(id -> !id.matches(EVENT)).isPresent()
                ? ShowController.badEvent()
                : events.of(request, show, Role.OVERLAY, heard);
    }
}
