package com.surefoot.web.show;

import com.surefoot.show.Role;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** What overlays show, at once or as it changes. */
@Controller("/v1/overlays/{overlay}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverlayController {

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
    HttpResponse<Publisher<Frame>> listen(
            String overlay, @Header("Last-Event-ID") Optional<String> last, @QueryValue Optional<String> after) {
        return events.of(admission.admitOverlay(overlay), Role.OVERLAY, last.or(() -> after));
    }
}
