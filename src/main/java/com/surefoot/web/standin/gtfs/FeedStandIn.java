package com.surefoot.web.standin.gtfs;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.web.standin.Conditional;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Instant;

/** Gives out the sandbox's timetable as a GTFS feed, with the ids of trips and stops that its live feed names. */
@Controller("/sandbox/gtfs")
@Requires(bean = Sandbox.class)
final class FeedStandIn {

    private static final MediaType ZIP = MediaType.of("application/zip");

    /** The first day it is for. */
    private static final Instant MODIFIED = Instant.parse("2026-01-01T00:00:00Z");

    private final byte[] feed = Zip.write();

    @Get(value = "/feed.zip", produces = MediaType.ALL)
    HttpResponse<byte[]> feed(HttpRequest<?> request) {
        return Conditional.answer(request, feed, ZIP, MODIFIED);
    }
}
