package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not done in a show, and how that is told. */
class ShowRefusalsTest {

    private static final SmallServer SERVER = SmallServer.start(Map.of(
            "surefoot.jdbc.url",
            "jdbc:h2:mem:refusals;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
            "surefoot.shows.most",
            3,
            "micronaut.server.client-address-header",
            "X-Forwarded-For"));
    private static final String NOBODY = "AAAAAAAAAAAAAAAAAAAAAAAAAAA";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whoShowsNoKeyOrTheWrongOneIsNotLetIn() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 90);
        for (String path : List.of("", "/events", "/log", "/airings")) {
            Call call = Call.get(stage.path(path));

            // then
            assertThat(SERVER.answer(call, 401)).contains("wrong-key", "Maybe");
            SERVER.answer(call.withKey(NOBODY), 401);
            SERVER.answer(call.withKey(stage.overlay), 401);
            SERVER.answer(call.withKey("%00"), 401);
        }
        assertThat(SERVER.send(Call.get(stage.path(""))).headers().firstValue("WWW-Authenticate"))
                .isPresent();
        SERVER.answer(Call.of("DELETE", stage.path("")).withKey(stage.host), 204);
    }

    @Test
    void anAssistantPreparesAndDoesNotTake() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 90);
        Map<String, String> bodies = Map.of(
                "/take",
                "{\"item\":\"x\"}",
                "/clear",
                "",
                "/show",
                "",
                "/rehearsal",
                "{\"on\":true}",
                "/keys/host",
                "");

        for (Map.Entry<String, String> deed : bodies.entrySet()) {
            // when
            Call call = deed.getValue().isEmpty()
                    ? Call.of("POST", stage.path(deed.getKey()))
                    : Call.post(stage.path(deed.getKey()), deed.getValue());

            // then
            assertThat(SERVER.answer(call.withKey(stage.assistant), 403)).contains("host-only");
            SERVER.answer(call, 401);
        }
        SERVER.answer(Call.of("DELETE", stage.path("")).withKey(stage.assistant), 403);
        SERVER.answer(Call.of("POST", stage.path("/hide")).withKey(stage.assistant), 200);
        SERVER.answer(Call.of("POST", stage.path("/keys/nobody")).withKey(stage.host), 404);
        SERVER.answer(Call.of("DELETE", stage.path("")).withKey(stage.host), 204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "%00", "00000000-0000-0000-0000-000000000000", "..%2F"})
    void aShowThatThereIsNotIsA404(String id) throws Exception {
        assertThat(SERVER.answer(Call.get("/v1/shows/" + id).withKey(NOBODY), 404))
                .contains("unknown-show");
        SERVER.answer(Call.get("/v1/overlays/" + id), 404);
        SERVER.answer(Call.get("/v1/cards/" + id), 404);
        SERVER.answer(Call.get("/v1/cards/" + id + "/1"), 404);
        SERVER.answer(Call.get("/v1/cards/" + id + "/poll"), 404);
        SERVER.answer(Call.post("/v1/cards/" + id + "/questions", "{\"text\":\"Why?\"}"), 404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400 | /title    | {'target':90,'language':'en'}",
                "422 | /title    | {'title':' ','target':90,'language':'en'}",
                "422 | /target   | {'title':'x','target':91,'language':'en'}",
                "400 | /target   | {'title':'x','target':'high','language':'en'}",
                "422 | /language | {'title':'x','target':90,'language':'de'}",
                "400 | /colour   | {'title':'x','target':90,'language':'en','colour':1}",
                "400 | ''        | [",
            })
    void whatIsNoShowIsRefused(int status, String pointer, String document) throws Exception {
        // when
        String answer = SERVER.answer(Call.post("/v1/shows", document.replace('\'', '"')), status);

        // then
        assertThat(answer).contains("\"pointer\":\"" + pointer.replace("''", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "items       | 404 | {'trip':'00000000-0000-0000-0000-000000000000'}",
                "items       | 400 | {}",
                "items       | 422 | {'trip':'x','until':'2001-01-01T00:00:00Z'}",
                "preview     | 404 | {'item':'x'}",
                "preview     | 400 | {'item':7}",
                "preview     | 200 | {}",
                "take        | 404 | {'item':'x'}",
                "take        | 400 | {'item':'x','leaveOut':'yes'}",
                "rehearsal   | 400 | {'on':1}",
                "questions/x | 404 | {'state':'taken'}",
                "questions/1 | 422 | {'state':'forgotten'}",
                "polls       | 422 | {'question':'x','options':[{'label':'one'}]}",
                "polls       | 422 |"
                        + " {'question':'x','options':[{'label':'a'},{'label':'b','wish':{'beds':{'count':0}}}]}",
                "polls       | 400 | {'question':'x','options':[{'label':'a'},{'label':'b','votes':7}]}",
            })
    void whatCannotBeDoneIsTold(String path, int status, String document) throws Exception {
        SERVER.answer(
                Call.post(Shared.SHOW.path("/" + path), document.replace('\'', '"'))
                        .withKey(Shared.SHOW.host),
                status);
    }

    @Test
    void aPollIsOneAtATime() throws Exception {
        // given
        String poll = "{\"question\":\"Which?\",\"options\":[{\"label\":\"A\"},{\"label\":\"B\"}]}";
        Map<?, ?> opened =
                (Map<?, ?>) requireNonNull(Shared.SHOW.post("/polls", poll, 201).get("poll"));

        // then
        assertThat(Shared.SHOW.post("/polls", poll, 409).get("type")).isEqualTo("urn:surefoot:problem:poll-open");
        String path = "/polls/" + opened.get("poll");
        assertThat(Shared.SHOW.post(path + "/close", "", 200).get("poll"))
                .asString()
                .doesNotContain("winner");
        SERVER.answer(Call.of("DELETE", Shared.SHOW.path(path)).withKey(Shared.SHOW.assistant), 200);
        SERVER.answer(Call.of("DELETE", Shared.SHOW.path(path)).withKey(Shared.SHOW.assistant), 404);
        Shared.SHOW.post("/polls/x/close", "", 404);
    }

    @Test
    void whatIsNotProvenIsNotTakenUnlessThatIsAskedFor() throws Exception {
        // given
        String trip = TestShow.save(SERVER);
        String item = Shared.SHOW.add(trip);
        assertThat(Shared.SHOW
                        .post("/items", "{\"trip\":\"%s\"}".formatted(trip), 409)
                        .get("type"))
                .isEqualTo("urn:surefoot:problem:trip-in-rundown");

        // then
        assertThat(Shared.SHOW
                        .post("/take", "{\"item\":\"%s\"}".formatted(item), 409)
                        .get("type"))
                .isEqualTo("urn:surefoot:problem:preview-changed");
        Map<String, Object> show = Shared.SHOW.post("/preview", "{\"item\":\"%s\"}".formatted(item), 200);
        assertThat(show.get("preview"))
                .asString()
                .contains("ready=false", "withheld=[")
                .doesNotContain("card=");
        assertThat(Shared.SHOW
                        .post("/take", "{\"item\":\"%s\"}".formatted(item), 409)
                        .get("withheld"))
                .asString()
                .contains("not_sure_enough", "threshold=0.9", "confidence=");
    }

    @Test
    void aLastEventThatIsNoneIsA400() throws Exception {
        Call events = Call.get(Shared.SHOW.path("/events")).withKey(Shared.SHOW.host);
        assertThat(SERVER.send(events.with("Last-Event-ID", "1; drop")).statusCode())
                .isEqualTo(400);
        assertThat(SERVER.send(Call.get("/v1/overlays/" + Shared.SHOW.overlay + "/events?after=%00"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void noMoreShowsAreCreatedThanCanBeNorMoreOftenThanMayBe() throws Exception {
        // given
        String show = "{\"title\":\"x\",\"target\":90,\"language\":\"fr\"}";

        Call create = Call.post("/v1/shows", show).with("X-Forwarded-For", "192.0.2.7");

        // when
        List<HttpResponse<String>> answers = new ArrayList<>();
        for (int each = 0; each < 25; each++) {
            answers.add(SERVER.exchange(create));
        }

        // then
        assertThat(answers).extracting(HttpResponse::statusCode).contains(503, 429);
        HttpResponse<String> last = answers.get(24);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValue("Retry-After")).contains("60");
        for (HttpResponse<String> answer : answers) {
            if (answer.statusCode() == 201) {
                TestShow created = TestShow.of(SERVER, answer.body());
                SERVER.answer(Call.of("DELETE", created.path("")).withKey(created.host), 204);
            }
        }
    }

    /** A show that several tests share. */
    private static final class Shared {

        static final TestShow SHOW = create();

        private static TestShow create() {
            try {
                return TestShow.create(SERVER, 90);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }
}
