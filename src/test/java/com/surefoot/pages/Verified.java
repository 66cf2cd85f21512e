package com.surefoot.pages;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** People who have looked at everything that a trip rests on, so that it is sure enough for a show. */
final class Verified {

    private static final List<String> PEOPLE = List.of("anna", "bela", "chen");

    /** What people can see; hours and delays are relied on in part only, and nobody says parts. */
    private static final Set<FactKind> SEEN = EnumSet.of(FactKind.RIDE, FactKind.RATE, FactKind.ROOM, FactKind.PLACE, FactKind.PRICE);

    private final LivingWorld world;
    private final HttpClient client = HttpClient.newHttpClient();

    private Verified(LivingWorld world) {
        this.world = world;
    }

    /** Plans a trip, and has people say that all of it is as it was planned. */
    static void trip(LivingWorld world, String brief) throws IOException, InterruptedException {
        Verified verified = new Verified(world);
        Object recommendation = ((Map<?, ?>) verified.post("/v1/recommendations", brief).get("reliability")).get("recommendation");
        Object id = verified.post("/v1/trips", "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(brief, recommendation)).get("id");
        verified.see(world.get(SavedTrips.class).find(String.valueOf(id)).orElseThrow().trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(fact -> SEEN.contains(fact.fact().kind())));
    }

    private void see(Stream<Reliance> facts) throws IOException, InterruptedException {
        post("/v1/observations", facts.flatMap(fact -> PEOPLE.stream().map(person -> observation(person, fact)))
                .collect(joining(",", "[", "]")));
    }

    private static String observation(String person, Reliance relied) {
        FactId fact = relied.fact();
        String occasion = fact.occasion().isEmpty() ? "" : ",\"occasion\":\"%s\"".formatted(fact.occasion());
        return """
                {"fact":{"kind":"%s","subject":"%s"%s},"source":"%s","manner":"verified","seenAt":"%s","value":"%s"}"""
                .formatted(fact.kind().name().toLowerCase(Locale.ROOT), fact.subject(), occasion, person, LivingWorld.START, relied.value());
    }

    private Map<String, Object> post(String path, String document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(world.port(), path)))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.body());
        }
        return world.get(ObjectMapper.class).readValue(answer.body(), Argument.mapOf(String.class, Object.class));
    }
}
