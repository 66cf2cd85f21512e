package com.surefoot.web.show;

import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.show.Role;
import com.surefoot.show.Studio;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.reactivestreams.Publisher;

/** Streams of events, the same ones for thousands. */
@Singleton
final class Events {

    /** As ids of events are given. */
    private static final String EVENT = "[0-9a-z-]{1,60}";

    private final ShowScreens screens;
    private final Studio studio;

    Events(ShowScreens screens, Studio studio) {
        this.screens = screens;
        this.studio = studio;
    }

    /**
     * What those hear who show a key of a role.
     *
     * @param last the id of the last event that was heard
     */
    HttpResponse<Publisher<Frame>> of(String show, Role role, Optional<String> last) {
        if (last.filter(id -> !id.matches(EVENT)).isPresent()) {
            throw new HttpStatusException(HttpStatus.BAD_REQUEST, "There are no such events.");
        }
        return HttpResponse.<Publisher<Frame>>ok(channel(show, role).listen(last))
                .contentType(MediaType.TEXT_EVENT_STREAM_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                // packed, each listener would need a packer of their own
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                // what stands between must not collect events
                .header("X-Accel-Buffering", "no");
    }

    /** What is on the screens of those who show a key of a role. */
    Channel channel(String show, Role role) {
        studio.scene(show);
        return screens.find(show, role)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_SHOW, "There is no show '%s' any more. Maybe it was deleted?".formatted(show)));
    }
}
