package com.surefoot.web;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Evidence;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Observation;
import com.surefoot.evidence.Observation.Manner;
import com.surefoot.fixtures.AirSample;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.NewTrip;
import com.surefoot.watch.Part;
import com.surefoot.watch.SavedTrips;
import com.surefoot.watch.Watched;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A show on a small server, and what its people do. */
final class TestShow {

    private static final Instant SEEN = Instant.parse("2026-11-23T11:58:00Z");

    private final SmallServer server;
    final String id;
    final String host;
    final String assistant;
    final String overlay;

    private TestShow(SmallServer server, Map<String, Object> created) {
        this.server = server;
        Map<?, ?> keys = (Map<?, ?>) requireNonNull(created.get("keys"));
        this.id = String.valueOf(((Map<?, ?>) requireNonNull(created.get("show"))).get("id"));
        this.host = String.valueOf(keys.get("host"));
        this.assistant = String.valueOf(keys.get("assistant"));
        this.overlay = String.valueOf(keys.get("overlay"));
    }

    /** A new show that takes what is not proven as well. */
    static TestShow create(SmallServer server, int target) throws Exception {
        String answer = server.answer(Call.post("/v1/shows", """
                        {"title":"Friday night","target":%d,"uncertified":true,"language":"en"}""".formatted(target)), 201);
        return of(server, answer);
    }

    /** A show that was created. */
    static TestShow of(SmallServer server, String answer) throws Exception {
        return new TestShow(server, read(server, answer));
    }

    String path(String rest) {
        return "/v1/shows/" + id + rest;
    }

    /** What comes of a post by the host that ends with a status. */
    Map<String, Object> post(String rest, String json, int status) throws Exception {
        Call call = json.isEmpty() ? Call.of("POST", path(rest)) : Call.post(path(rest), json);
        return read(server, server.answer(call.withKey(host), status));
    }

    Map<String, Object> show() throws Exception {
        return read(server, server.answer(Call.get(path("")).withKey(host), 200));
    }

    /** Saves a trip and puts it into the rundown; tells its item. */
    String add() throws Exception {
        String trip = save(server);
        confirm(server, trip);
        return add(trip);
    }

    String add(String trip) throws Exception {
        List<?> rundown = (List<?>) requireNonNull(
                post("/items", "{\"trip\":\"%s\"}".formatted(trip), 201).get("rundown"));
        return String.valueOf(((Map<?, ?>) rundown.get(rundown.size() - 1)).get("item"));
    }

    /** Takes an item on air; tells its card. */
    Map<?, ?> take(String item) throws Exception {
        post("/preview", "{\"item\":\"%s\"}".formatted(item), 200);
        Map<?, ?> onAir = (Map<?, ?>) requireNonNull(
                post("/take", "{\"item\":\"%s\"}".formatted(item), 200).get("onAir"));
        return (Map<?, ?>) requireNonNull(onAir.get("card"));
    }

    /** Saves a trip that nobody planned, of a ride, a stay, two sights and a meal; tells its id. */
    static String save(SmallServer server) {
        Watched trip = AirSample.trip(UUID.randomUUID().toString());
        server.context().getBean(SavedTrips.class).save(new NewTrip(trip, Optional.of(AirSample.ANSWER)), 1_000);
        return trip.trip().id();
    }

    /** Several people see to all that a trip rests on, and find it so. */
    static void confirm(SmallServer server, String trip) {
        List<Observation> seen = trip(server, trip).trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(relied -> !relied.fact().kind().isDecidedByTime())
                .map(relied -> Map.entry(relied.fact(), relied.value()))
                .distinct()
                .flatMap(fact -> Stream.of("anna", "ben", "carla", "dan")
                        .map(who -> new Observation(
                                fact.getKey(), who, Manner.VERIFIED, SEEN, Optional.empty(), fact.getValue())))
                .toList();
        server.context().getBean(Evidence.class).append(seen);
    }

    private static Watched trip(SmallServer server, String trip) {
        return server.context().getBean(SavedTrips.class).find(trip).orElseThrow();
    }

    /** Several people see the first fact of a kind that a trip rests on to be otherwise; tells of which part. */
    static String see(SmallServer server, String trip, ElementKind element, FactKind kind, String value) {
        Part part = trip(server, trip).trip().parts().stream()
                .filter(one -> one.element().kind() == element)
                .findFirst()
                .orElseThrow();
        Reliance relied = part.element().facts().stream()
                .filter(fact -> fact.fact().kind() == kind)
                .findFirst()
                .orElseThrow();
        server.context()
                .getBean(Evidence.class)
                .append(Stream.of("anna", "ben", "carla", "dan")
                        .map(who -> new Observation(
                                relied.fact(), who, Manner.VERIFIED, SEEN.plusSeconds(60), Optional.empty(), value))
                        .toList());
        return part.name();
    }

    static Map<String, Object> read(SmallServer server, String json) throws Exception {
        return server.context().getBean(ObjectMapper.class).readValue(json, Argument.mapOf(String.class, Object.class));
    }
}
