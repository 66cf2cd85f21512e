package com.surefoot.supply.http;

import java.net.ProtocolException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One request and the answer to it, within bounds. The client's own timeout ends with the headers, so whoever sends a byte
 * now and then could hold it for ever; here the clock runs to the last byte.
 */
final class Exchange {

    private final HttpClient client;
    private final Bounds bounds;
    private final Asked asked;
    private final AtomicLong alive = new AtomicLong();

    Exchange(HttpClient client, Bounds bounds, Asked asked) {
        this.client = client;
        this.bounds = bounds;
        this.asked = asked;
    }

    /** @param end by {@link System#nanoTime} */
    HttpResponse<byte[]> run(HttpRequest request, long end) throws SupplierException {
        // until the connection stands, the client's own timeout holds
        alive.set(System.nanoTime() + bounds.connect().toNanos());
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, this::body);
        try {
            return await(answer, end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SupplierException(new Failure.GivenUp(asked), e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } finally {
            // hangs up, if there is anything left to hang up
            answer.cancel(true);
        }
    }

    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> answer, long end)
            throws SupplierException, InterruptedException, ExecutionException {
        while (true) {
            long now = System.nanoTime();
            long silent = alive.get() + bounds.silence().toNanos() - now;
            if (end - now <= 0) {
                throw new SupplierException(new Failure.Slow(asked, "total-timeout", bounds.total()));
            }
            if (silent <= 0) {
                throw new SupplierException(new Failure.Slow(asked, "read-timeout", bounds.silence()));
            }
            try {
                return answer.get(Math.min(silent, end - now), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                // whether that was too long is seen above: something may have come meanwhile
            }
        }
    }

    private BodySubscriber<byte[]> body(ResponseInfo begun) {
        stir();
        return new BoundedBody(bounds.bytes(), begun.headers().firstValue("Content-Length"), this::stir);
    }

    private void stir() {
        alive.set(System.nanoTime());
    }

    private SupplierException failure(Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return new SupplierException(new Failure.Slow(asked, "connect-timeout", bounds.connect()), cause);
        }
        String why = why(cause);
        return cause instanceof TooLongException || cause instanceof ProtocolException
                ? new SupplierException(new Failure.Nonsense(asked, why), cause)
                : new SupplierException(new Failure.Down(asked, why, Optional.empty()), cause);
    }

    /** Some of the platform's exceptions say nothing but their name. */
    private static String why(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : Excerpt.of(message);
    }
}
