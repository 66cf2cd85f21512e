package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactKind;
import com.surefoot.reliability.element.Reliance;
import com.surefoot.watch.SavedTrips;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips are saved, watched, and exchanged for what is proposed in their place. */
class TripsTest {

    private static final String BRIEF = """
            {"origin":"Westburg","destination":"Eastburg","dates":{"from":"2027-06-04","to":"2027-06-06"},
             "party":{"adults":2}}""";
    private static final SmallServer SERVER = SmallServer.start(Map.of("surefoot.watch.heartbeat", "100ms"));

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aTripIsSavedReadAndDeleted() throws Exception {
        // when
        HttpResponse<String> saved = save(SERVER);
        String path = "/v1/trips/" + id(SERVER, saved);

        // then
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        assertThat(saved.headers().firstValue("Location")).contains(path);
        HttpResponse<String> read = SERVER.exchange(Call.get(path));
        assertThat(read.body())
                .contains("\"phase\":\"watched\"", "\"told\":[]", "\"name\":\"Hotel ", "\"priceNow\":{\"amount\"");
        assertThat(SERVER.exchange(Call.of("DELETE", path)).statusCode()).isEqualTo(204);
        assertThat(SERVER.exchange(Call.get(path)).statusCode()).isEqualTo(404);
        assertThat(SERVER.exchange(Call.of("DELETE", path)).statusCode()).isEqualTo(404);
    }

    @Test
    void aTripStaysAsItWasAnswered() throws Exception {
        // given
        Map<String, Object> answer =
                read(SERVER, SERVER.send(Call.recommend(BRIEF)).body());

        // when
        Map<String, Object> saved = read(
                SERVER,
                SERVER.exchange(Call.get("/v1/trips/" + id(SERVER, save(SERVER))))
                        .body());

        // then
        for (String field : List.of("flavour", "itinerary", "reasons", "reliability")) {
            assertThat(saved).extracting("trip." + field).as(field).isEqualTo(answer.get(field));
        }
        assertThat(saved.get("brief")).asString().contains("origin=Westburg", "rest=[{");
    }

    @Test
    void aRoomThatIsSoldOutBringsAProposalThatCanBeAccepted() throws Exception {
        // given
        HttpResponse<String> saved = save(SERVER);
        String id = id(SERVER, saved);

        try (Listening listening = Listening.to(SERVER, id, 0)) {
            // when
            assertThat(soldOut(SERVER, id).statusCode()).isEqualTo(200);

            // then
            Map<String, Object> changed = read(SERVER, listening.await("changed"));
            assertThat(changed).containsEntry("proposal", true);
            assertThat(changed.get("changes")).asString().contains("after=sold out", "source=channel");
            Map<String, Object> proposed = read(SERVER, listening.await("proposed"));
            String other = String.valueOf(proposed.get("proposed"));
            assertThat(proposed).containsEntry("about", changed.get("no"));
            assertThat(proposed.get("trip")).asString().contains("phase=proposed", "replaces=" + id);
            assertThat(listening.await("heartbeat")).isEqualTo("{}");

            HttpResponse<String> accepted = SERVER.exchange(Call.of("POST", "/v1/trips/" + other + "/accept"));
            assertThat(accepted.body()).contains("\"phase\":\"watched\"", "\"replaces\":\"" + id, "\"trip\":{\"");
            assertThat(SERVER.exchange(Call.get("/v1/trips/" + id)).body())
                    .contains("\"phase\":\"replaced\"", "\"type\":\"changed\"", "\"type\":\"proposed\"");
            assertThat(SERVER.exchange(Call.of("POST", "/v1/trips/" + id + "/accept"))
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void whatWasSeenBeforeARestartIsToldAfterIt(@TempDir Path folder) throws Exception {
        // given: a server that stops before it looks
        Map<String, Object> settings = Map.of(
                "surefoot.jdbc.url",
                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        .formatted(folder.resolve("restarted")),
                "surefoot.watch.look-every",
                "1h");
        String id;
        try (SmallServer before = SmallServer.start(settings)) {
            id = id(before, save(before));
            soldOut(before, id);
        }

        // when
        Map<String, Object> looking = new HashMap<>(settings);
        looking.put("surefoot.watch.look-every", "100ms");
        try (SmallServer after = SmallServer.start(looking);
                Listening first = Listening.to(after, id, 0)) {
            String changed = first.await("changed");

            // then
            assertThat(changed).contains("sold out");
            String proposed = first.await("proposed");
            try (Listening resumed = Listening.to(after, id, number(read(after, changed)))) {
                assertThat(resumed.await("proposed")).isEqualTo(proposed);
                assertThat(resumed.heard()).noneMatch(line -> line.contains("\"changed\""));
            }
        }
    }

    @Test
    void aTripThatWasAnsweredByAnotherServerIsPlannedAgain() throws Exception {
        // given
        String recommendation = recommendation(SERVER);

        // when
        try (SmallServer other = SmallServer.start()) {
            HttpResponse<String> saved = other.exchange(Call.post("/v1/trips", body(recommendation)));

            // then
            assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        }
    }

    @Test
    void aTripTheBriefDoesNotLeadToIsAConflict() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.post("/v1/trips", body("another")));

        // then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("urn:surefoot:problem:trip-not-found", "Maybe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400 | /brief          | {'recommendation':'x'}",
                "400 | /recommendation | {'brief':BRIEF}",
                "400 | /brief/origin   | {'brief':{},'recommendation':'x'}",
                "400 | /brief          | {'brief':7,'recommendation':'x'}",
                "400 | /recommendation | {'brief':BRIEF,'recommendation':7}",
                "422 | /recommendation | {'brief':BRIEF,'recommendation':''}",
                "400 | /secret         | {'brief':BRIEF,'recommendation':'x','secret':1}",
                "422 | /brief/pace     | {'brief':PACED,'recommendation':'x'}",
                "400 | ''              | [",
            })
    void whatIsNoTripIsRefused(int status, String pointer, String document) throws Exception {
        // given
        String body = document.replace('\'', '"')
                .replace("BRIEF", BRIEF)
                .replace("PACED", BRIEF.replaceFirst("\\}$", ",\"pace\":\"brisk\"}"));

        // when
        HttpResponse<String> response = SERVER.exchange(Call.post("/v1/trips", body));

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"pointer\":\"" + pointer.replace("''", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "1%27--", "%00", "00000000-0000-0000-0000-000000000000"})
    void whatThereIsNotIsA404(String id) throws Exception {
        for (Call call : List.of(
                Call.get("/v1/trips/" + id),
                Call.get("/v1/trips/" + id + "/events"),
                Call.of("POST", "/v1/trips/" + id + "/accept"),
                Call.of("DELETE", "/v1/trips/" + id))) {
            HttpResponse<String> response = SERVER.exchange(call);
            assertThat(response.statusCode()).as(call + response.body()).isEqualTo(404);
            assertThat(response.body()).contains("urn:surefoot:problem:unknown-trip", "Maybe");
        }
    }

    @Test
    void aLastEventThatIsNoneIsA400() throws Exception {
        assertThat(Listening.status(SERVER, "x", "-1; drop")).isEqualTo(400);
    }

    private static HttpResponse<String> save(SmallServer server) throws Exception {
        return server.exchange(Call.post("/v1/trips", body(recommendation(server))));
    }

    private static String body(String recommendation) {
        return "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(BRIEF, recommendation);
    }

    private static String recommendation(SmallServer server) throws Exception {
        String answer = server.send(Call.recommend(BRIEF)).body();
        Map<?, ?> reliability = (Map<?, ?>) requireNonNull(read(server, answer).get("reliability"));
        return String.valueOf(reliability.get("recommendation"));
    }

    private static int number(Map<?, ?> told) {
        return (int) requireNonNull(told.get("no"));
    }

    private static HttpResponse<String> soldOut(SmallServer server, String id) throws Exception {
        Reliance room = server.context().getBean(SavedTrips.class).find(id).orElseThrow().trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(fact -> fact.fact().kind() == FactKind.ROOM)
                .findFirst()
                .orElseThrow();
        return server.exchange(Call.post("/v1/observations", """
                [{"fact":{"kind":"room","subject":"%s","occasion":"%s"},"source":"channel","manner":"checked",
                  "seenAt":"2026-11-23T11:59:00Z","value":"sold out"}]""".formatted(
                        room.fact().subject(), room.fact().occasion())));
    }

    private static String id(SmallServer server, HttpResponse<String> saved) throws Exception {
        return String.valueOf(read(server, saved.body()).get("id"));
    }

    private static Map<String, Object> read(SmallServer server, String json) throws Exception {
        return server.context().getBean(ObjectMapper.class).readValue(json, Argument.mapOf(String.class, Object.class));
    }
}
