package com.surefoot.web;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.SavedTrips;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** A show on a small server, and what its people do. */
final class Stage {

    static final String BRIEF = """
            {"origin":"Westburg","destination":"Eastburg","dates":{"from":"2027-06-04","to":"2027-06-06"},
             "party":{"adults":2}}""";

    private final SmallServer server;
    final String id;
    final String host;
    final String assistant;
    final String overlay;

    private Stage(SmallServer server, Map<String, Object> created) {
        this.server = server;
        Map<?, ?> keys = (Map<?, ?>) requireNonNull(created.get("keys"));
        this.id = String.valueOf(((Map<?, ?>) requireNonNull(created.get("show"))).get("id"));
        this.host = String.valueOf(keys.get("host"));
        this.assistant = String.valueOf(keys.get("assistant"));
        this.overlay = String.valueOf(keys.get("overlay"));
    }

    /** A new show that takes what is not proven as well. */
    static Stage create(SmallServer server, int target) throws Exception {
        String answer = server.answer(
                Call.post("/v1/shows", """
                        {"title":"Friday night","target":%d,"uncertified":true,"language":"en"}""".formatted(target)),
                201);
        return new Stage(server, read(server, answer));
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
        return add(save(server));
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

    /** Saves a trip; tells its id. */
    static String save(SmallServer server) throws Exception {
        String answer = server.answer(Call.recommend(BRIEF), 200);
        Map<?, ?> reliability = (Map<?, ?>) requireNonNull(read(server, answer).get("reliability"));
        String body = "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(BRIEF, reliability.get("recommendation"));
        return String.valueOf(read(server, server.answer(Call.post("/v1/trips", body), 201)).get("id"));
    }

    /** Somebody sees a fact of a trip to be otherwise. */
    static void see(SmallServer server, String trip, FactKind kind, String value) throws Exception {
        Reliance relied = server.context().getBean(SavedTrips.class).find(trip).orElseThrow().trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(fact -> fact.fact().kind() == kind)
                .findFirst()
                .orElseThrow();
        HttpResponse<String> seen = server.exchange(Call.post("/v1/observations", """
                [{"fact":{"kind":"%s","subject":"%s","occasion":"%s"},"source":"channel","manner":"checked",
                  "seenAt":"2026-11-23T11:59:00Z","value":"%s"}]""".formatted(
                        kind.name().toLowerCase(java.util.Locale.ROOT),
                        relied.fact().subject(),
                        relied.fact().occasion(),
                        value)));
        if (seen.statusCode() != 200) {
            throw new AssertionError(seen.body());
        }
    }

    static Map<String, Object> read(SmallServer server, String json) throws Exception {
        return server.context().getBean(ObjectMapper.class).readValue(json, Argument.mapOf(String.class, Object.class));
    }
}
