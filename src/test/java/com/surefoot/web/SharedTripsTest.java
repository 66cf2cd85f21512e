package com.surefoot.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.surefoot.watch.Sharing;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saved trips are shared by links that can be taken back, and written into files. */
class SharedTripsTest {

    private static final String BRIEF = """
            {"origin":"Westburg","destination":"Eastburg","dates":{"from":"2027-06-04","to":"2027-06-06"},
             "party":{"adults":2}}""";
    private static final SmallServer SERVER = SmallServer.start();
    private static String recommendation = "";

    @BeforeAll
    static void plan() throws Exception {
        Map<String, Object> answer = read(SERVER.send(Call.recommend(BRIEF)).body());
        recommendation = String.valueOf(((Map<?, ?>) requireNonNull(answer.get("reliability"))).get("recommendation"));
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aLinkLetsATripBeReadUntilItIsTakenBack() throws Exception {
        // given
        String id = save();

        // when
        HttpResponse<String> shared = SERVER.exchange(Call.of("POST", "/v1/trips/" + id + "/shares"));
        Map<String, Object> share = read(shared.body());

        // then
        String path = "/v1/shared/" + share.get("secret");
        assertThat(shared.statusCode()).isEqualTo(201);
        assertThat(share).containsEntry("path", "/shared/" + share.get("secret"));
        HttpResponse<String> read = SERVER.exchange(Call.get(path));
        assertThat(read.body())
                .contains("\"phase\":\"watched\"", "\"itinerary\":{")
                .doesNotContain(id);
        assertThat(read.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(read.headers().firstValue("X-Robots-Tag").orElseThrow()).contains("noindex");
        assertThat(SERVER.exchange(Call.get("/v1/trips/" + id + "/shares")).body())
                .contains(String.valueOf(share.get("id")))
                .doesNotContain(String.valueOf(share.get("secret")));

        // when
        HttpResponse<String> revoked =
                SERVER.exchange(Call.of("DELETE", "/v1/trips/%s/shares/%s".formatted(id, share.get("id"))));

        // then
        assertThat(revoked.statusCode()).isEqualTo(204);
        assertThat(SERVER.exchange(Call.get(path)).statusCode()).isEqualTo(404);
        assertThat(SERVER.exchange(Call.get(path + "/calendar.ics")).statusCode())
                .isEqualTo(404);
        assertThat(SERVER.exchange(Call.get("/v1/trips/" + id + "/shares")).body())
                .isEqualTo("[]");
    }

    @Test
    void linksOfOneTripAreNotThoseOfAnother() throws Exception {
        // given
        String id = save();
        Object share = read(SERVER.exchange(Call.of("POST", "/v1/trips/" + id + "/shares"))
                        .body())
                .get("id");

        // when
        HttpResponse<String> revoked =
                SERVER.exchange(Call.of("DELETE", "/v1/trips/%s/shares/%s".formatted(save(), share)));

        // then
        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(SERVER.exchange(Call.get("/v1/trips/" + id + "/shares")).body())
                .contains(String.valueOf(share));
    }

    @Test
    void aTripHasSoManyLinksAndNoMore() throws Exception {
        // given
        String shares = "/v1/trips/" + save() + "/shares";
        for (int i = 0; i < Sharing.MOST; i++) {
            assertThat(SERVER.exchange(Call.of("POST", shares)).statusCode()).isEqualTo(201);
        }

        // when
        HttpResponse<String> refused = SERVER.exchange(Call.of("POST", shares));

        // then
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("too-many-shares", "20", "Maybe");
    }

    @Test
    void aTripIsWrittenIntoFiles() throws Exception {
        // given
        String trip = "/v1/trips/" + save();

        // when
        HttpResponse<String> calendar = SERVER.exchange(Call.get(trip + "/calendar.ics?language=fr"));
        HttpResponse<String> gpx = SERVER.exchange(Call.get(trip + "/trip.gpx"));
        HttpResponse<String> json = SERVER.exchange(Call.get(trip + "/trip.geojson?language=zh"));

        // then
        assertThat(calendar.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(calendar.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("trip.ics");
        List<VEvent> events = Biweekly.parse(calendar.body()).first().getEvents();
        assertThat(events).hasSizeGreaterThan(5);
        assertThat(events).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates();
        assertThat(events)
                .anyMatch(event -> event.getSummary().getValue().startsWith("Nuit"))
                .anyMatch(event -> event.getDescription().getValue().contains("Confiance"))
                .allMatch(event -> event.getDescription().getValue().contains("Prix"));
        assertThat(calendar.body()).contains("TZID:Europe/Berlin");
        assertThat(gpx.body()).startsWith("<?xml").contains("<rte>");
        assertThat(json.body()).contains("\"FeatureCollection\"", "住宿");
    }

    @Test
    void theSameTripSavedTwiceHasTheSameEvents() throws Exception {
        // when
        String one = SERVER.exchange(Call.get("/v1/trips/" + save() + "/calendar.ics"))
                .body();
        String other = SERVER.exchange(Call.get("/v1/trips/" + save() + "/calendar.ics"))
                .body();

        // then
        assertThat(one.lines().filter(line -> line.startsWith("UID")).toList())
                .isNotEmpty()
                .isEqualTo(other.lines().filter(line -> line.startsWith("UID")).toList());
    }

    @Test
    void aLanguageNobodySpeaksIsRefused() throws Exception {
        assertThat(SERVER.exchange(Call.get("/v1/trips/" + save() + "/trip.gpx?language=tlh"))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "%00", "../trips", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoSecretIsA404(String secret) throws Exception {
        for (String file : List.of("", "/calendar.ics", "/trip.gpx", "/trip.geojson")) {
            HttpResponse<String> response = SERVER.exchange(Call.get("/v1/shared/" + secret + file));
            assertThat(response.statusCode()).as(response.body()).isEqualTo(404);
        }
    }

    @Test
    void whatIsNoTripHasNoLinksAndNoFiles() throws Exception {
        for (String nobody : List.of("x", "00000000-0000-0000-0000-000000000000")) {
            String trip = "/v1/trips/" + nobody;
            for (Call call : List.of(
                    Call.of("POST", trip + "/shares"),
                    Call.get(trip + "/shares"),
                    Call.of("DELETE", trip + "/shares/x"),
                    Call.get(trip + "/calendar.ics"))) {
                HttpResponse<String> response = SERVER.exchange(call);
                assertThat(response.statusCode()).as(call + response.body()).isEqualTo(404);
                assertThat(response.body()).contains("unknown-trip", "Maybe");
            }
        }
    }

    private static String save() throws Exception {
        HttpResponse<String> saved = SERVER.exchange(
                Call.post("/v1/trips", "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(BRIEF, recommendation)));
        return String.valueOf(read(saved.body()).get("id"));
    }

    private static Map<String, Object> read(String json) throws Exception {
        return SERVER.context().getBean(ObjectMapper.class).readValue(json, Argument.mapOf(String.class, Object.class));
    }
}
