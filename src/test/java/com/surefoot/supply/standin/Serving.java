package com.surefoot.supply.standin;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The whole application, serving with a database of its own. */
public final class Serving implements AutoCloseable {

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final EmbeddedServer server;

    private Serving(EmbeddedServer server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param more settings besides those of every test
     */
    public static Serving with(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put(
                "surefoot.jdbc.url",
                "jdbc:h2:mem:serving%d;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(DATABASES.incrementAndGet()));
        settings.put("surefoot.host", "localhost");
        settings.put("surefoot.port", -1);
        settings.put("surefoot.warm-up", false);
        return new Serving(ApplicationContext.run(EmbeddedServer.class, settings));
    }

    public <T> T get(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    /** What it says at {@code /health}. */
    public String health() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.getURL() + "/health")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        server.close();
    }
}
