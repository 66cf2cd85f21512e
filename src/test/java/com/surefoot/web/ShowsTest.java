package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.FactKind;
import com.surefoot.show.Item;
import com.surefoot.show.Show;
import com.surefoot.show.Shows;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Shows: what is prepared goes on air, is seen, and leaves the air when it must. */
class ShowsTest {

    private static final SmallServer SERVER =
            SmallServer.start(Map.of("surefoot.watch.heartbeat", "200ms", "surefoot.watch.look-every", "50ms"));

    private static final Instant PAST = Instant.parse("2026-11-23T11:00:00Z");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String id(String event) {
        return event.lines().findFirst().orElseThrow().substring("id: ".length());
    }

    @Test
    void whatIsTakenIsSeenByOverlaysConsolesAndViewers() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String item = stage.add();
        Call overlay = Call.get("/v1/overlays/" + stage.overlay);
        Call console = Call.get(stage.path("/events")).withKey(stage.assistant);
        try (Listening seen = Listening.to(SERVER, Call.get("/v1/overlays/" + stage.overlay + "/events"));
                Listening prepared = Listening.to(SERVER, console)) {
            String snapshot = seen.awaitText("event: snapshot");
            assertThat(snapshot).doesNotContain("\"card\"").contains("\"hidden\":false", "\"language\":\"en\"");
            assertThat(prepared.awaitText("event: snapshot")).contains("\"role\":\"assistant\"", item);

            // when
            Map<?, ?> card = stage.take(item);

            // then
            assertThat(card.get("state")).isEqualTo("on_air");
            assertThat(card.get("version")).isEqualTo(1);
            assertThat((List<?>) card.get("elements")).hasSize(5);
            assertThat((List<?>) card.get("script")).isNotEmpty();
            assertThat(card.get("itinerary")).isNotNull();
            String changed = seen.awaitText("\"state\":\"on_air\"");
            assertThat(changed).contains("event: changed", item).doesNotContain("\"hidden\"");
            assertThat(prepared.awaitText("\"onAir\":{")).contains("event: changed");
            seen.awaitText("event: heartbeat");
            assertThat(SERVER.answer(overlay, 200)).contains("\"card\":{", item);
            HttpResponse<String> viewed = SERVER.exchange(Call.get("/v1/cards/" + item));
            assertThat(viewed.statusCode()).isEqualTo(200);
            assertThat(viewed.headers().firstValue("Cache-Control")).contains("public, max-age=2");

            // who comes back hears what was missed, and no more
            try (Listening back = Listening.to(
                    SERVER,
                    Call.get("/v1/overlays/" + stage.overlay + "/events").with("Last-Event-ID", id(snapshot)))) {
                assertThat(back.awaitText("\"state\":\"on_air\"")).isEqualTo(changed);
                assertThat(back.heard()).noneMatch(event -> event.contains("snapshot"));
            }
            try (Listening stranger =
                    Listening.to(SERVER, Call.get("/v1/overlays/" + stage.overlay + "/events?after=elsewhere-7"))) {
                stranger.awaitText("event: snapshot");
            }

            // hidden, nothing is seen of it; then it is again
            stage.post("/hide", "", 200);
            seen.awaitText("\"hidden\":true");
            assertThat(SERVER.answer(overlay, 200)).doesNotContain("\"card\"");
            assertThat(seen.awaitText("\"card\":null")).contains("\"hidden\":true");
            stage.post("/show", "", 200);
            seen.awaitText("\"hidden\":false");

            // cleared, it is off the air, and can still be read
            assertThat(stage.post("/clear", "", 200)).doesNotContainKey("onAir");
            assertThat(SERVER.answer(Call.get("/v1/cards/" + item), 200)).contains("\"state\":\"off_air\"");
            assertThat(SERVER.answer(Call.get("/v1/cards/" + item + "/1"), 200)).contains("\"state\":\"on_air\"");
            String airings = SERVER.answer(Call.get(stage.path("/airings")).withKey(stage.host), 200);
            assertThat(airings).contains("\"version\":1", "\"until\":", "\"rehearsal\":false");
            String log = SERVER.answer(
                    Call.get(stage.path("/log")).withQuery("limit=4").withKey(stage.assistant), 200);
            assertThat(log)
                    .containsSubsequence("cleared", "shown", "hidden", "taken")
                    .doesNotContain("created");
        }
    }

    @Test
    void aCardIsReadPackedAndOnlyWhenItIsAnother() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String item = stage.add();
        assertThat(SERVER.exchange(Call.get("/v1/cards/" + item)).statusCode()).isEqualTo(404);
        stage.take(item);

        // when
        HttpResponse<String> card = SERVER.exchange(Call.get("/v1/cards/" + item));
        String tag = card.headers().firstValue("ETag").orElseThrow();

        // then
        HttpResponse<String> same = SERVER.send(Call.get("/v1/cards/" + item).with("If-None-Match", tag));
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        HttpResponse<String> packed = SERVER.send(Call.get("/v1/cards/" + item).with("Accept-Encoding", "gzip"));
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        HttpResponse<String> version = SERVER.exchange(Call.get("/v1/cards/" + item + "/1"));
        assertThat(version.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(version.body()).isEqualTo(card.body());
    }

    @Test
    void aSightThatClosesLeavesTheCardAndARoomThatIsSoldOutTakesItOffTheAir() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String trip = TestShow.save(SERVER);
        TestShow.confirm(SERVER, trip);
        String item = stage.add(trip);
        Map<?, ?> first = stage.take(item);
        try (Listening seen = Listening.to(SERVER, Call.get("/v1/overlays/" + stage.overlay + "/events"))) {
            seen.awaitText("event: snapshot");

            // when
            String sight = TestShow.see(SERVER, trip, ElementKind.VISIT, FactKind.PLACE, "closed for good");

            // then
            String changed = seen.awaitText("\"version\":2");
            Map<?, ?> card = card(changed);
            assertThat(((List<?>) requireNonNull(card.get("elements"))).size())
                    .isLessThan(((List<?>) requireNonNull(first.get("elements"))).size());
            assertThat(String.valueOf(card.get("elements")) + card.get("script"))
                    .doesNotContain(sight);
            assertThat(stage.show().get("warnings")).asString().contains("left_out", sight);

            // when
            TestShow.see(SERVER, trip, ElementKind.STAY, FactKind.ROOM, "sold out");

            // then
            seen.awaitText("\"card\":null");
            assertThat(stage.show()).doesNotContainKey("onAir");
            assertThat(stage.show().get("warnings")).asString().contains("dropped");
            assertThat(SERVER.answer(Call.get("/v1/cards/" + item), 200))
                    .contains("\"state\":\"dropped\"", "\"elements\":[]");
            assertThat(SERVER.answer(Call.get(stage.path("/log")).withKey(stage.host), 200))
                    .contains("\"by\":\"surefoot\",\"did\":\"dropped\"", "\"did\":\"left_out\"");

            // and it is not taken again: what falls short is named
            stage.post("/preview", "{\"item\":\"%s\"}".formatted(item), 200);
            Map<String, Object> refused =
                    stage.post("/take", "{\"item\":\"%s\",\"leaveOut\":true}".formatted(item), 409);
            assertThat(refused.get("type")).isEqualTo("urn:surefoot:problem:not-sure-enough");
            assertThat(refused.get("withheld")).asString().contains("stay", "threshold", sight);
        }
    }

    private static Map<?, ?> card(String event) throws Exception {
        String data = event.lines()
                .filter(line -> line.startsWith("data: "))
                .findFirst()
                .orElseThrow()
                .substring("data: ".length());
        return (Map<?, ?>) requireNonNull(TestShow.read(SERVER, data).get("card"));
    }

    @Test
    void aRehearsalIsNotSeen() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String item = stage.add();
        stage.post("/rehearsal", "{\"on\":true}", 200);

        // when
        Map<?, ?> card = stage.take(item);

        // then
        assertThat(card.get("state")).isEqualTo("rehearsal");
        assertThat(SERVER.answer(Call.get("/v1/overlays/" + stage.overlay), 200))
                .contains("\"rehearsal\":true")
                .doesNotContain("\"card\"");
        assertThat(stage.post("/rehearsal", "{\"on\":false}", 200)).doesNotContainKey("onAir");
        assertThat(SERVER.answer(Call.get(stage.path("/airings")).withKey(stage.host), 200))
                .contains("\"rehearsal\":true");
        stage.take(item);
        assertThat(stage.post("/rehearsal", "{\"on\":true}", 409).get("type")).isEqualTo("urn:surefoot:problem:on-air");
    }

    @Test
    void viewersAskAndVote() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String item = stage.add();
        stage.take(item);
        Map<String, Object> opened = stage.post("/polls", """
                 {"question":"Which?","options":[{"label":"Museums","wish":{"kinds":{"any":["museum"]}}},
                  {"label":"Rest","wish":{"restADay":{"minutes":60}}}]}\
                 """, 201);
        String poll = String.valueOf(((Map<?, ?>) requireNonNull(opened.get("poll"))).get("poll"));

        // when
        for (int viewer = 0; viewer < 3; viewer++) {
            vote(item, poll, viewer == 0 ? 0 : 1, "viewer-000000000" + viewer, 200);
        }
        vote(item, poll, 1, "viewer-0000000002", 200);
        String asked = SERVER.answer(
                Call.post("/v1/cards/" + item + "/questions", "{\"text\":\"Open on Mondays?\",\"name\":\"Lin\"}"), 201);

        // then
        assertThat(vote(item, poll, 0, "viewer-0000000002", 409)).contains("voted");
        assertThat(SERVER.answer(Call.get("/v1/overlays/" + stage.overlay), 200))
                .contains("\"poll\":{");
        Map<String, Object> closed = stage.post("/polls/" + poll + "/close", "", 200);
        assertThat(closed.get("poll"))
                .asString()
                .contains("votes=3", "winner={option=1, label=Rest, share=0.6666", "restADay={minutes=60}, wish=7");
        assertThat(vote(item, poll, 0, "viewer-0000000009", 409)).contains("poll-closed");
        assertThat(SERVER.answer(Call.get("/v1/cards/" + item + "/poll"), 200)).contains("\"open\":false");

        String question = String.valueOf(TestShow.read(SERVER, asked).get("question"));
        assertThat(closed.get("questions")).asString().contains("Open on Mondays?", "name=Lin", "state=waiting");
        stage.post("/questions/" + question, "{\"state\":\"taken\"}", 200);
        stage.post("/questions/" + question, "{\"state\":\"answered\"}", 200);
        assertThat(stage.post("/questions/" + question, "{\"state\":\"waiting\"}", 409)
                        .get("type"))
                .isEqualTo("urn:surefoot:problem:question-done");
        stage.post("/questions/999", "{\"state\":\"taken\"}", 404);
    }

    private static String vote(String card, String poll, int option, String viewer, int status) throws Exception {
        return SERVER.answer(Call.post("/v1/cards/" + card + "/votes", """
            {"poll":"%s","option":%d,"viewer":"%s"}\
            """.formatted(poll, option, viewer)), status);
    }

    @Test
    void aNewKeyEndsWhatWasOpenedWithTheOldOne() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        try (Listening seen = Listening.to(SERVER, Call.get("/v1/overlays/" + stage.overlay + "/events"));
                Listening prepared =
                        Listening.to(SERVER, Call.get(stage.path("/events")).withKey(stage.assistant))) {
            seen.awaitText("snapshot");
            prepared.awaitText("snapshot");

            // when
            Map<String, Object> fresh = stage.post("/keys/overlay", "", 200);

            // then
            seen.awaitText("ended");
            SERVER.answer(Call.get("/v1/overlays/" + stage.overlay), 404);
            SERVER.answer(Call.get("/v1/overlays/" + fresh.get("key")), 200);
            assertThat(prepared.heard()).doesNotContain("ended");

            // when the show goes
            SERVER.answer(Call.of("DELETE", stage.path("")).withKey(stage.host), 204);

            // then
            prepared.awaitText("ended");
            SERVER.answer(Call.get(stage.path("")).withKey(stage.host), 404);
        }
    }

    @Test
    void aTripThatIsDeletedLeavesTheAir() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String trip = TestShow.save(SERVER);
        TestShow.confirm(SERVER, trip);
        String item = stage.add(trip);
        stage.take(item);
        try (Listening seen = Listening.to(SERVER, Call.get("/v1/overlays/" + stage.overlay + "/events"))) {
            seen.awaitText("\"state\":\"on_air\"");

            // when
            SERVER.answer(Call.of("DELETE", "/v1/trips/" + trip), 204);

            // then
            seen.awaitText("\"card\":null");
            assertThat(SERVER.answer(Call.get("/v1/cards/" + item), 200))
                    .contains("\"version\":2", "\"state\":\"dropped\"", "\"elements\":[]", "\"withheld\":5");
            assertThat(stage.show().get("rundown")).asString().contains("gone=true", "ready=false");
            stage.post("/preview", "{\"item\":\"%s\"}".formatted(item), 200);
            assertThat(stage.post("/take", "{\"item\":\"%s\"}".formatted(item), 409)
                            .get("type"))
                    .isEqualTo("urn:surefoot:problem:trip-not-watched");
        }
    }

    @Test
    void whatAnotherServerDoesIsSeenAndAnOfferThatExpiresLeavesTheAir() throws Exception {
        // given: a show that is on air here and seen there
        TestShow stage = TestShow.create(SERVER, 80);
        String item = stage.add();
        stage.take(item);
        try (SmallServer other = SmallServer.start(Map.of("surefoot.watch.look-every", "50ms"));
                Listening seen = Listening.to(other, Call.get("/v1/overlays/" + stage.overlay + "/events"))) {
            assertThat(seen.awaitText("event: snapshot")).contains(item);
            stage.post("/hide", "", 200);
            seen.awaitText("\"hidden\":true");
            stage.post("/show", "", 200);
            seen.awaitText("\"hidden\":false");

            // when: its offer turns out to have expired
            try (Listening later = Listening.to(other, Call.get("/v1/overlays/" + stage.overlay + "/events"))) {
                later.awaitText("\"card\":{");
                Shows shows = SERVER.context().getBean(Shows.class);
                Show before = shows.find(stage.id).orElseThrow();
                assertThat(shows.save(before, expired(before), List.of(), List.of(), PAST))
                        .isTrue();

                // then
                later.awaitText("\"card\":null");
            }
            assertThat(other.answer(Call.get("/v1/cards/" + item), 200)).contains("\"state\":\"expired\"");
            assertThat(other.answer(Call.get(stage.path("/log")).withKey(stage.host), 200))
                    .contains("\"did\":\"expired\"");
        }
    }

    private static Show expired(Show show) {
        Item item = show.rundown().get(0);
        Item old = new Item(item.id(), item.trip(), item.title(), Optional.of(PAST), item.addedAt(), item.version());
        return new Show(
                show.id(),
                show.title(),
                show.asked(),
                show.language(),
                show.createdAt(),
                show.keys(),
                show.revision() + 1,
                show.rehearsal(),
                show.hidden(),
                List.of(old),
                show.preview(),
                show.onAir(),
                show.questions(),
                show.poll(),
                show.lastNo());
    }

    @Test
    void aRundownIsPutInOrder() throws Exception {
        // given
        TestShow stage = TestShow.create(SERVER, 80);
        String first = stage.add();
        String second = stage.add(TestShow.save(SERVER));

        // when
        Map<String, Object> show = read(SERVER.answer(
                Call.put(stage.path("/rundown"), "{\"items\":[\"%s\",\"%s\"]}".formatted(second, first))
                        .withKey(stage.assistant),
                200));

        // then
        assertThat(show.get("rundown")).asString().containsSubsequence(second, first);
        stage.post("/preview", "{\"item\":\"%s\"}".formatted(first), 200);
        assertThat(stage.show().get("preview")).asString().contains("ready=true", "state=preview", "version=0");
        SERVER.answer(
                Call.put(stage.path("/rundown"), "{\"items\":[\"%s\"]}".formatted(first))
                        .withKey(stage.host),
                409);
        SERVER.answer(Call.of("DELETE", stage.path("/items/" + first)).withKey(stage.assistant), 200);
        assertThat(stage.show()).doesNotContainKey("preview");
        SERVER.answer(Call.of("DELETE", stage.path("/items/" + first)).withKey(stage.assistant), 404);
    }

    private static Map<String, Object> read(String json) throws Exception {
        return TestShow.read(SERVER, json);
    }
}
