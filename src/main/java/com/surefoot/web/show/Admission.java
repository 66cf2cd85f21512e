package com.surefoot.web.show;

import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.show.Role;
import com.surefoot.show.Studio;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Lets in who shows a key. */
@Singleton
final class Admission {

    private static final String BEARER = "Bearer ";

    /** As ids of shows are given; what is none is not looked for. */
    private static final String SHOW = "[0-9a-f-]{36}";

    private static final String KEY = "[A-Za-z0-9_-]{27}";

    private final Studio studio;

    Admission(Studio studio) {
        this.studio = studio;
    }

    /** The host or the assistant of a show. */
    Role admit(HttpRequest<?> request, String show) {
        if (!show.matches(SHOW)) {
            throw new RefusedException(Refusal.UNKNOWN_SHOW, "Shows have no such ids. Maybe a part of it is missing?");
        }
        return studio.admit(show, key(request));
    }

    /** The host of a show. */
    Role admitHost(HttpRequest<?> request, String show) {
        Role role = admit(request, show);
        if (role != Role.HOST) {
            throw new RefusedException(
                    Refusal.HOST_ONLY, "This is the assistant's key, and only the host may do this. Maybe ask them?");
        }
        return role;
    }

    private static Optional<String> key(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip())
                .filter(key -> key.matches(KEY));
    }

    /** The show of which somebody shows the overlay's key. */
    String admitOverlay(String key) {
        return Optional.of(key)
                .filter(word -> word.matches(KEY))
                .flatMap(studio::findByOverlay)
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNKNOWN_OVERLAY, "There is no such overlay. Maybe its key was made anew?"));
    }
}
