package com.surefoot.web;

import com.surefoot.sandbox.Sandbox;
import com.surefoot.sandbox.SandboxClock;
import com.surefoot.wire.Problem;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Tells whether all this is sample data, and what time it is there. */
@Controller("/v1/sandbox")
final class SandboxController {

    private final Optional<Sandbox> sandbox;
    private final Clock clock;

    SandboxController(Optional<Sandbox> sandbox, Clock clock) {
        this.sandbox = sandbox;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> read() {
        return sandbox.<HttpResponse<?>>map(world -> HttpResponse.ok(new SandboxDocument(
                        true, clock.instant().truncatedTo(ChronoUnit.MILLIS), speed(), world.seed())))
                .orElseGet(() -> Problems.response(Problem.general(
                        "not-found",
                        "Not Found",
                        404,
                        "No sandbox runs here: nothing is made up. Maybe set surefoot.sandbox.enabled for one?")));
    }

    private int speed() {
        return clock instanceof SandboxClock faster ? faster.speed() : 1;
    }

    /**
     * A world that is made up.
     *
     * @param now the time it is there
     * @param speed how many of its seconds pass in a second
     * @param seed from which all of it follows
     */
    @Serdeable
    record SandboxDocument(boolean sampleData, Instant now, int speed, long seed) {}
}
