package com.surefoot.web.pages;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What a browser may do with the pages: load what comes from here, and keep what never changes. */
@ServerFilter({
    "/",
    "/*.html",
    "/assets/**",
    "/trips/**",
    "/shared/**",
    "/host/**",
    "/overlay/**",
    "/live/**",
    "/desk",
    "/operator"
})
final class PageHeaders {

    /** The map draws in workers, and styles its own controls. */
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data: blob: %1$s; style-src 'self' 'unsafe-inline'; "
                    + "worker-src 'self' blob:; connect-src 'self' %1$s; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    private static final String ASSETS = "/assets/";

    private final String policy;

    PageHeaders(MapStyle style) {
        this.policy = POLICY.formatted(style.hosts()).replace(" ;", ";");
    }

    @ResponseFilter
    void guard(HttpRequest<?> request, MutableHttpResponse<?> response) {
        boolean asset = request.getPath().startsWith(ASSETS);
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "no-referrer");
        response.getHeaders().remove("Cache-Control");
        response.header("Cache-Control", asset ? "public, max-age=31536000, immutable" : "no-cache");
        if (!asset) {
            response.header("Content-Security-Policy", policy);
        }
    }
}
