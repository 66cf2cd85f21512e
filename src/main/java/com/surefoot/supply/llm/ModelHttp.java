package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.supply.http.RetryAfter;
import com.surefoot.supply.http.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends what a model is asked. An answer is read on the thread of who asks, which waits no longer than its budget; nothing is
 * sent on to another place, since the key would go there as well.
 */
final class ModelHttp {

    private static final int LONGEST_WORD = 2_000;
    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;

    private final Optional<Secret> key;
    private final Clock clock;
    private final HttpClient client;

    ModelHttp(ModelSettings settings, Clock clock) {
        key = settings.key();
        this.clock = clock;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.limits().first())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * The answer, to be read as it comes and to be closed.
     *
     * @throws EndedException if there is none in time, or the service does not answer the question
     */
    InputStream open(HttpRequest request, Budget budget) throws EndedException {
        HttpResponse<InputStream> answer = send(request, budget);
        if (answer.statusCode() / 100 == 2) {
            return answer.body();
        }
        try (InputStream said = answer.body()) {
            throw refused(answer, new String(said.readNBytes(LONGEST_WORD), StandardCharsets.UTF_8));
        } catch (EndedException e) {
            throw e;
        } catch (IOException e) {
            throw refused(answer, "");
        }
    }

    private static HttpResponse<InputStream> sent(HttpClient client, HttpRequest request, Budget budget)
            throws EndedException, InterruptedException, ExecutionException {
        CompletableFuture<HttpResponse<InputStream>> answer = client.sendAsync(request, head -> new PacedBody(budget));
        try {
            return answer.get(budget.left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw budget.late();
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request, Budget budget) throws EndedException {
        try {
            return sent(client, request, budget);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw EndedException.of(Cause.OUT_OF_ORDER, cause.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EndedException.of(Cause.UNHEARD, "it was given up");
        }
    }

    /** Services often repeat the key that they refuse. */
    private EndedException refused(HttpResponse<?> answer, String said) {
        int status = answer.statusCode();
        String what = "status %d: '%s'".formatted(status, Shown.of(said, key));
        Optional<Duration> wait = RetryAfter.find(answer.headers(), clock.instant())
                .map(until -> Duration.between(clock.instant(), until));
        return new EndedException(new Failed(cause(status), what, wait));
    }

    private static Cause cause(int status) {
        return switch (status) {
            case 401, 402, 403 -> Cause.KEY_REFUSED;
            case TOO_MANY -> Cause.LIMITED;
            case TIMED_OUT -> Cause.OUT_OF_ORDER;
            default -> status / 100 == 4 ? Cause.REFUSED : Cause.OUT_OF_ORDER;
        };
    }
}
