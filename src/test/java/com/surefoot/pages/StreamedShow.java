package com.surefoot.pages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.sandbox.LivingWorld;
import com.surefoot.watch.SavedTrips;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A show in a world, and what its host does: by the same HTTP as the console. */
final class StreamedShow {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final LivingWorld world;
    private final String id;
    private final String host;
    private String overlay;

    private StreamedShow(LivingWorld world, Map<?, ?> created) {
        Map<?, ?> keys = (Map<?, ?>) requireNonNull(created.get("keys"));
        this.world = world;
        this.id = text((Map<?, ?>) requireNonNull(created.get("show")), "id");
        this.host = text(keys, "host");
        this.overlay = text(keys, "overlay");
    }

    /** A show that takes what is not proven as well. */
    static StreamedShow create(LivingWorld world, String language) {
        String show = "{\"title\":\"Friday night\",\"target\":80,\"uncertified\":true,\"language\":\"%s\"}"
                .formatted(language);
        return new StreamedShow(world, send(world, "POST", "/v1/shows", show, Optional.empty()));
    }

    String overlay() {
        return "/overlay/" + overlay;
    }

    /** Saves a trip of which all has just been seen to be so; tells its id. */
    static String save(LivingWorld world, String brief) {
        Map<?, ?> found = send(world, "POST", "/v1/recommendations", brief, Optional.empty());
        String recommendation = text((Map<?, ?>) requireNonNull(found.get("reliability")), "recommendation");
        String saved = "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(brief, recommendation);
        String trip = text(send(world, "POST", "/v1/trips", saved, Optional.empty()), "id");
        confirm(world, trip);
        return trip;
    }

    /** Puts a saved trip into the rundown, as an offer that ends in a quarter of an hour; tells its item. */
    String prepare(String trip) {
        Instant until = world.get(Clock.class).instant().plus(Duration.ofMinutes(15));
        List<?> rundown = (List<?>)
                requireNonNull(host("POST", "/items", "{\"trip\":\"%s\",\"until\":\"%s\"}".formatted(trip, until))
                        .get("rundown"));
        return text((Map<?, ?>) rundown.get(rundown.size() - 1), "item");
    }

    private static void confirm(LivingWorld world, String trip) {
        Instant now = world.get(Clock.class).instant();
        List<Reliance> facts = world.get(SavedTrips.class).find(trip).orElseThrow().trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .toList();
        List<Observation> seen = facts.stream()
                .flatMap(fact -> Stream.of("channel", "checker", "phone")
                        .map(source -> new Observation(
                                fact.fact(), source, Manner.VERIFIED, now, Optional.empty(), fact.value())))
                .distinct()
                .toList();
        world.get(Evidence.class).append(seen);
    }

    /** Looks at it, and puts it on air; tells its card. */
    String take(String item) {
        host("POST", "/preview", "{\"item\":\"%s\"}".formatted(item));
        Map<?, ?> onAir =
                (Map<?, ?>) requireNonNull(host("POST", "/take", "{\"item\":\"%s\",\"leaveOut\":true}".formatted(item))
                        .get("onAir"));
        return text((Map<?, ?>) requireNonNull(onAir.get("card")), "card");
    }

    void hide() {
        host("POST", "/hide", "");
    }

    void unhide() {
        host("POST", "/show", "");
    }

    void clear() {
        host("POST", "/clear", "");
    }

    void ask(String question, String... options) {
        List<String> labels =
                Stream.of(options).map("{\"label\":\"%s\"}"::formatted).toList();
        host("POST", "/polls", "{\"question\":\"%s\",\"options\":%s}".formatted(question, labels));
    }

    /** From now on, the key in the address of overlays is worth nothing. */
    void exchangeOverlayKey() {
        overlay = text(host("POST", "/keys/overlay", ""), "key");
    }

    Map<?, ?> read() {
        return host("GET", "", "");
    }

    private Map<?, ?> host(String method, String rest, String json) {
        return send(world, method, "/v1/shows/" + id + rest, json, Optional.of(host));
    }

    private static String text(Map<?, ?> document, String field) {
        return String.valueOf(requireNonNull(document.get(field), field));
    }

    private static Map<?, ?> send(LivingWorld world, String method, String path, String json, Optional<String> key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(world.port(), path)))
                .timeout(Duration.ofSeconds(60))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
            return world.get(ObjectMapper.class).readValue(answer.body(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new AssertionError(
                    "%s %s was not answered. Maybe the server has stopped?".formatted(method, path), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
