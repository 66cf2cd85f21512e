package com.surefoot.web.standin.gtfs;

import com.surefoot.sandbox.RunReport;
import com.surefoot.sandbox.Sandbox;
import com.surefoot.web.standin.Conditional;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Tells in GTFS-Realtime how the sandbox's runs are doing: anew twice a minute, as such feeds do. */
@Controller("/sandbox/gtfs-rt")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(bean = Sandbox.class)
final class RealtimeStandIn {

    private static final MediaType PROTOBUF = MediaType.of("application/x-protobuf");
    private static final long EVERY_S = 30;

    private final Sandbox sandbox;
    private final Clock clock;

    RealtimeStandIn(Sandbox sandbox, Clock clock) {
        this.sandbox = sandbox;
        this.clock = clock;
    }

    /** Runs that are cancelled, and how late those are that are under way or about to leave. */
    @Get(value = "/trip-updates", produces = MediaType.ALL)
    HttpResponse<byte[]> tripUpdates(HttpRequest<?> request) {
        return answer(request, Messages::tripUpdates);
    }

    /** Warnings of what is cancelled or very late. */
    @Get(value = "/alerts", produces = MediaType.ALL)
    HttpResponse<byte[]> alerts(HttpRequest<?> request) {
        return answer(request, Messages::alerts);
    }

    private HttpResponse<byte[]> answer(HttpRequest<?> request, BiFunction<List<RunReport>, Instant, byte[]> words) {
        long now = clock.instant().getEpochSecond();
        Instant made = Instant.ofEpochSecond(now - now % EVERY_S);
        return Conditional.answer(request, words.apply(sandbox.listReports(made), made), PROTOBUF, made);
    }
}
