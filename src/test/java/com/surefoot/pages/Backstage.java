package com.surefoot.pages;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
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
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens around a show without a browser: people see to facts, keys are handed out, viewers ask. */
final class Backstage {

    /** Keys of a show, and where its host and its assistant open it. */
    record Pass(String show, String host, String assistant, String overlay) {

        String hostAddress() {
            return "/host/%s#key=%s".formatted(show, host);
        }

        String assistantAddress() {
            return "/host/%s#key=%s".formatted(show, assistant);
        }
    }

    private static final List<String> PEOPLE = List.of("anna", "bela", "chen");

    /** What people see; hours and delays are relied on in parts that nobody speaks of. */
    private static final Set<FactKind> SEEN =
            EnumSet.of(FactKind.RIDE, FactKind.RATE, FactKind.ROOM, FactKind.PLACE, FactKind.PRICE);

    /** Before the show: what people see later counts more. */
    private static final Instant EARLIER = LivingWorld.START.minus(Duration.ofHours(1));

    private final LivingWorld world;
    private final HttpClient client = HttpClient.newHttpClient();

    Backstage(LivingWorld world) {
        this.world = world;
    }

    /** A show that takes estimates as well, since nothing is proven in a world that has just begun. */
    Pass createShow(String language) throws IOException, InterruptedException {
        Map<String, Object> created = post("/v1/shows", """
                {"title":"Friday evening","target":80,"uncertified":true,"language":"%s"}""".formatted(language));
        Map<?, ?> keys = (Map<?, ?>) requireNonNull(created.get("keys"));
        Map<?, ?> show = (Map<?, ?>) requireNonNull(created.get("show"));
        return new Pass(text(show, "id"), text(keys, "host"), text(keys, "assistant"), text(keys, "overlay"));
    }

    /** Plans a trip, saves it, and has people say that all of it is as it was planned. */
    String verifiedTrip(String brief) throws IOException, InterruptedException {
        Map<?, ?> reliability =
                (Map<?, ?>) requireNonNull(post("/v1/recommendations", brief).get("reliability"));
        String trip = text(post("/v1/trips", """
                {"brief":%s,"recommendation":"%s"}""".formatted(brief, reliability.get("recommendation"))), "id");
        see(relied(trip).filter(fact -> SEEN.contains(fact.fact().kind())), Reliance::value, EARLIER);
        return trip;
    }

    /** Puts a saved trip into the rundown of a show, in preview and on air. */
    void air(Pass pass, String trip) throws IOException, InterruptedException {
        String path = "/v1/shows/" + pass.show();
        Map<?, ?> item = (Map<?, ?>)
                ((List<?>) requireNonNull(post(path + "/items", "{\"trip\":\"%s\"}".formatted(trip), pass.host())
                                .get("rundown")))
                        .get(0);
        String named = "{\"item\":\"%s\",\"leaveOut\":true}".formatted(text(item, "item"));
        post(path + "/preview", named.replace(",\"leaveOut\":true", ""), pass.host());
        post(path + "/take", named, pass.host());
    }

    /** People say of a place of a trip that there is something else. */
    void close(String trip, String place) throws IOException, InterruptedException {
        see(
                relied(trip)
                        .filter(fact -> fact.fact().kind() == FactKind.PLACE)
                        .filter(fact -> fact.fact().subject().endsWith(place)),
                fact -> "closed for good",
                LivingWorld.START);
    }

    void ask(String card, String question) throws IOException, InterruptedException {
        post("/v1/cards/%s/questions".formatted(card), "{\"text\":\"%s\",\"name\":\"Lin\"}".formatted(question));
    }

    void vote(String card, String poll, int option) throws IOException, InterruptedException {
        post(
                "/v1/cards/%s/votes".formatted(card),
                "{\"poll\":\"%s\",\"option\":%d,\"viewer\":\"a-viewer-of-the-show\"}".formatted(poll, option));
    }

    private Stream<Reliance> relied(String trip) {
        return world.get(SavedTrips.class).find(trip).orElseThrow().trip().listElements().stream()
                .flatMap(element -> element.facts().stream());
    }

    private void see(Stream<Reliance> facts, Function<Reliance, String> value, Instant at)
            throws IOException, InterruptedException {
        post(
                "/v1/observations",
                facts.flatMap(fact -> PEOPLE.stream().map(person -> seen(person, fact.fact(), value.apply(fact), at)))
                        .collect(joining(",", "[", "]")));
    }

    private static String seen(String person, FactId fact, String value, Instant at) {
        String occasion = fact.occasion().isEmpty() ? "" : ",\"occasion\":\"%s\"".formatted(fact.occasion());
        return """
                {"fact":{"kind":"%s","subject":"%s"%s},"source":"%s","manner":"verified","seenAt":"%s","value":"%s"}""".formatted(fact.kind().name().toLowerCase(Locale.ROOT), fact.subject(), occasion, person, at, value);
    }

    private static String text(Map<?, ?> document, String field) {
        return String.valueOf(requireNonNull(document.get(field)));
    }

    private Map<String, Object> post(String path, String document) throws IOException, InterruptedException {
        return post(path, document, null);
    }

    private Map<String, Object> post(String path, String document, @Nullable String key)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(world.port(), path)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.body());
        }
        return world.get(ObjectMapper.class).readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }
}
