package com.surefoot.supply.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Sends calls to one supplier, and goes where it sends on to as far as that is safe. */
final class Wire {

    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final SupplierSettings settings;
    private final Redirects redirects;
    private final HttpClient client;

    Wire(SupplierSettings settings) {
        this.settings = settings;
        redirects = new Redirects(settings.redirectHosts());
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.bounds().connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * The supplier's answer, whatever its status, unless it sends on.
     *
     * @param known what an answer is not needed for
     * @param within the time all of it may take
     */
    HttpResponse<byte[]> send(Call call, Asked asked, Version known, Duration within) throws SupplierException {
        long end = System.nanoTime() + within.toNanos();
        URI first = call.under(settings.baseUrl());
        if (!Redirects.isSame(settings.baseUrl(), first)) {
            throw moved(asked, first.toString());
        }
        URI uri = first;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            HttpRequest request = request(call, uri, known, Redirects.isSame(first, uri));
            HttpResponse<byte[]> answer = new Exchange(client, settings.bounds(), asked).run(request, end);
            if (!REDIRECTS.contains(answer.statusCode())) {
                return answer;
            }
            uri = next(call, asked, uri, answer);
        }
        throw new SupplierException(
                new Failure.Nonsense(asked, "it sends on more than %d times".formatted(MOST_REDIRECTS)));
    }

    private URI next(Call call, Asked asked, URI from, HttpResponse<byte[]> answer) throws SupplierException {
        String location = answer.headers().firstValue("Location").orElse("");
        if (location.isEmpty()) {
            throw new SupplierException(new Failure.Nonsense(asked, "it sends on without saying where"));
        }
        Optional<URI> next = redirects
                .find(from, location)
                .filter(to -> call.isRead())
                .filter(to -> Redirects.isSame(from, to) || !call.isTold(location));
        return next.orElseThrow(() -> moved(asked, call.shown(location)));
    }

    /** Tells no more than the place: the rest may be secret. */
    private static SupplierException moved(Asked asked, String to) {
        return new SupplierException(new Failure.Moved(asked, Excerpt.of(to.replaceAll("[?#].*", ""))));
    }

    private static HttpRequest request(Call call, URI uri, Version known, boolean home) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(call.method(), call.body())
                .header("User-Agent", "Surefoot")
                .header("Accept-Encoding", "gzip");
        call.contentType().ifPresent(type -> request.setHeader("Content-Type", type));
        call.headers().stream()
                .filter(field -> home || !field.isSecret())
                .forEach(field -> request.setHeader(field.name(), field.value()));
        known.askOn(request);
        return request.build();
    }
}
