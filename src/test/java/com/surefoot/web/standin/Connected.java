package com.surefoot.web.standin;

import com.surefoot.catalogue.Cities;
import com.surefoot.recommendation.Supply;
import com.surefoot.sandbox.LivingWorld;
import com.surefoot.travel.City;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Another Surefoot, connected to a sandbox as it would be to a supplier; its clock stands still. */
public final class Connected implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String path;
    private final LivingWorld world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
    private final ApplicationContext other;

    /**
     * Connects the supplier of a name.
     *
     * @param path where its stand-in is
     */
    public Connected(String supplier, String path) {
        this(supplier, path, Map.of());
    }

    /** Likewise, with more settings of the supplier and of the other Surefoot. */
    public Connected(String supplier, String path, Map<String, Object> more) {
        this.path = path;
        Map<String, Object> settings = settings(supplier, url(""));
        settings.putAll(more);
        this.other = ApplicationContext.run(settings);
    }

    private static Map<String, Object> settings(String supplier, String url) {
        String prefix = "surefoot.suppliers." + supplier + ".";
        return new HashMap<>(Map.of(
                prefix + "base-url",
                url,
                prefix + "key",
                "any",
                prefix + "secret",
                "any",
                prefix + "quota-calls",
                10_000,
                "surefoot.jdbc.url",
                "jdbc:h2:mem:connected%d;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(DATABASES.incrementAndGet()),
                "surefoot.moving-clock",
                LivingWorld.START.toString(),
                "surefoot.warm-up",
                false));
    }

    public LivingWorld world() {
        return world;
    }

    /** What the world sells. */
    public Supply supply() {
        return world.get(Supply.class);
    }

    public City city(String name) {
        return world.get(Cities.class).findCity(name).orElseThrow();
    }

    /** A part of the other one. */
    public <T> T get(Class<T> type) {
        return other.getBean(type);
    }

    /** Parts of the other one that there are several of. */
    public <T> Collection<T> getAll(Class<T> type) {
        return other.getBeansOfType(type);
    }

    private String url(String rest) {
        return "http://localhost:%d%s%s".formatted(world.port(), path, rest);
    }

    /** Asks for something, with names and values of headers in turn. */
    public HttpResponse<String> get(String rest, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(rest))).GET(), headers);
    }

    /** Sends something, with names and values of headers in turn. */
    public HttpResponse<String> post(String rest, String body, String... headers)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(rest))).POST(BodyPublishers.ofString(body)), headers);
    }

    /** What is at an address, as it is sent. */
    public HttpResponse<byte[]> bytes(String rest) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url(rest))).build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder whole = headers.length == 0 ? request : request.headers(headers);
        return HttpClient.newHttpClient().send(whole.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        other.close();
        world.close();
    }
}
