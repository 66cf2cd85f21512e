package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.Cities;
import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallCatalogue;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Alternatives;
import com.surefoot.recommendation.Recommender;
import com.surefoot.recommendation.TripRecommender;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A real server on a free port, with the small world behind it. */
final class SmallServer implements AutoCloseable {

    /** A trip from here makes the server break down. */
    static final String BREAKDOWN = "Breakdown";

    private final EmbeddedServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SmallServer(EmbeddedServer server) {
        this.server = server;
    }

    /** All of them that run at the same time share one database. */
    static SmallServer start() {
        return start(Map.of());
    }

    /** The same with other settings. */
    static SmallServer start(Map<String, Object> others) {
        return start("surefoot.small-world", others);
    }

    /**
     * All of Surefoot with a database of its own, the small world or the small tour for its catalogue, and suppliers whom
     * nobody asks again on the side.
     *
     * @param catalogue as {@link SmallCatalogue#SWITCH} has it
     * @param suppliers their settings
     * @param others that count before these
     */
    static SmallServer withSuppliers(String catalogue, Map<String, Object> suppliers, Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(suppliers);
        settings.put(
                "surefoot.jdbc.url",
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE".formatted(UUID.randomUUID()));
        settings.put("surefoot.refresh.every", "1h");
        settings.put("surefoot.planning.steps", 8);
        settings.putAll(others);
        return start(SmallCatalogue.SWITCH, catalogue, settings);
    }

    private static SmallServer start(String world, Map<String, Object> others) {
        return start(world, "true", others);
    }

    private static SmallServer start(String world, String which, Map<String, Object> others) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                world,
                which,
                "surefoot.warm-up",
                false,
                "surefoot.host",
                "localhost",
                "surefoot.port",
                -1,
                "surefoot.jdbc.url",
                "jdbc:h2:mem:web;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
        settings.putAll(others);
        return new SmallServer(ApplicationContext.run(EmbeddedServer.class, settings));
    }

    int port() {
        return server.getPort();
    }

    ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** Sends the call, and holds what goes and comes against the contract. */
    HttpResponse<String> exchange(Call call) throws IOException, InterruptedException {
        HttpResponse<String> response = send(call);
        Contract.check(call, response);
        return response;
    }

    /** What comes of a call that ends with a status. */
    String answer(Call call, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = exchange(call);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body();
    }

    HttpResponse<String> send(Call call) throws IOException, InterruptedException {
        return client.send(request(call, BodyPublishers.ofByteArray(call.body())), BodyHandlers.ofString());
    }

    HttpResponse<String> send(Call call, BodyPublisher body) throws IOException, InterruptedException {
        return client.send(request(call, body), BodyHandlers.ofString());
    }

    private HttpRequest request(Call call, BodyPublisher body) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(port(), call.path())))
                .timeout(Duration.ofSeconds(30))
                .method(call.method(), body);
        call.contentType().ifPresent(type -> builder.header("Content-Type", type));
        call.accept().ifPresent(type -> builder.header("Accept", type));
        call.headers().forEach(builder::header);
        call.language().ifPresent(languages -> builder.header("Accept-Language", languages));
        return builder.build();
    }

    @Override
    public void close() {
        server.close();
    }

    /** What stands behind the server instead of the database. */
    @Factory
    @Requires(property = "surefoot.small-world")
    static final class World {

        @Singleton
        @Replaces(Clock.class)
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        }

        @Singleton
        @Replaces(Cities.class)
        Cities cities() {
            return SmallSupply.create().cities();
        }

        @Singleton
        @Replaces(Recommender.class)
        Recommender recommender() {
            TripPlanner planner = new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60)));
            Recommender recommender = new TripRecommender(SmallSupply.create(), planner, SmallAssessor.create());
            return (brief, flavours, improved) -> {
                if (brief.origin().equals(BREAKDOWN)) {
                    throw new IllegalStateException("jdbc:h2:secret at com.surefoot.Inside");
                }
                return recommender.recommend(brief, flavours, improved);
            };
        }

        @Singleton
        @Replaces(Alternatives.class)
        Alternatives alternatives() {
            return new TripRecommender(
                    SmallSupply.create(),
                    new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60))),
                    SmallAssessor.create());
        }
    }
}
