package com.surefoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.sandbox.LivingWorld;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sandbox says with every answer that it is made of sample data; a real server never does. */
class SampleDataTest {

    private static final String HEADER = "Surefoot-Data";
    private static final String BRIEF = """
            {"origin": "Amsterdam", "destination": "Berlin", "dates": {"from": "2027-03-19", "to": "2027-03-21"}}""";
    private static final LivingWorld SANDBOX = LivingWorld.start(Map.of("surefoot.sandbox.seed", 11));

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    private static HttpResponse<InputStream> get(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cities",
                "/v1/reliability",
                "/v1/reliability/visit/diagram.svg",
                "/v1/trips/00000000-0000-0000-0000-000000000000/events",
                "/v1/verifications",
                "/openapi.yaml",
                "/health",
                "/prometheus",
                "/nothing-here"
            })
    void everyAnswerOfASandboxSaysSo(String path) throws Exception {
        assertThat(get(SANDBOX.port(), path).headers().allValues(HEADER)).containsExactly("sample");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cities, 200",
        "/v1/reliability, 200",
        "/v1/verifications, 200",
        "/v1/facts?kind=place&subject=louvre, 200",
        "/v1/facts?kind=nonsense, 400",
        "/v1/trips/00000000-0000-0000-0000-000000000000, 404",
        "/v1/nothing-here, 404",
    })
    void everyDocumentOfASandboxSaysSo(String path, int status) throws Exception {
        // when
        HttpResponse<InputStream> response = get(SANDBOX.port(), path);

        // then
        String body = text(response);
        String type = response.headers().firstValue("Content-Type").orElseThrow();
        assertThat(response.statusCode()).as(body).isEqualTo(status);
        assertThat(body).matches("(?s)\\[?(\\{\"sampleData\":true,.*|\\])");
        if (!path.endsWith("nothing-here")) {
            String known = path.replaceFirst("[?].*", "");
            assertThat(Contract.faultsOf("GET", known, status, type, body)).isEmpty();
        }
    }

    @Test
    void everyEventOfASandboxSaysSo() throws Exception {
        // given: a trip that was saved, and a brief that cannot be met
        String answer = text(post("/v1/recommendations", "application/json", BRIEF));
        String id = answer.replaceFirst("(?s).*?\"recommendation\":\"([^\"]+)\".*", "$1");
        String saved = text(post(
                "/v1/trips", "application/json", "{\"brief\": %s, \"recommendation\": \"%s\"}".formatted(BRIEF, id)));

        // when
        String trip = saved.replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        HttpResponse<InputStream> events = get(SANDBOX.port(), "/v1/trips/" + trip + "/events");
        String heard = new String(events.body().readNBytes(40), UTF_8);
        events.body().close();
        String searched = text(post("/v1/recommendations", "text/event-stream", BRIEF));

        // then
        assertThat(answer).startsWith("{\"outcome\":\"recommended\",\"sampleData\":true,");
        assertThat(saved).startsWith("{\"sampleData\":true,\"id\":");
        assertThat(Contract.faultsOf("POST", "/v1/trips", 201, "application/json", saved))
                .isEmpty();
        assertThat(heard).contains("event: heartbeat", "{\"sampleData\"");
        assertThat(searched.lines().filter(line -> line.startsWith("data: ")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("\"sampleData\":true,"));
    }

    private static String text(HttpResponse<InputStream> response) throws IOException {
        return new String(response.body().readAllBytes(), UTF_8);
    }

    private static HttpResponse<InputStream> post(String path, String accept, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(SANDBOX.port(), path)))
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    }

    @Test
    void aSandboxTellsWhatItIs() throws Exception {
        // when
        HttpResponse<InputStream> response = get(SANDBOX.port(), "/v1/sandbox");

        // then
        String body = new String(response.body().readAllBytes(), UTF_8);
        assertThat(body).isEqualTo("{\"sampleData\":true,\"now\":\"2027-03-01T08:00:00Z\",\"speed\":1,\"seed\":11}");
        assertThat(Contract.faultsOf("GET", "/v1/sandbox", 200, "application/json", body))
                .isEmpty();
    }

    @Test
    void withoutASandboxNothingSaysSo() throws Exception {
        try (SmallServer real = SmallServer.start()) {
            for (Call call : List.of(Call.get("/v1/cities"), Call.get("/v1/reliability"), Call.get("/nothing-here"))) {
                assertThat(real.exchange(call).headers().map()).doesNotContainKey(HEADER.toLowerCase(Locale.ROOT));
                assertThat(real.exchange(call).body()).doesNotContain("sampleData");
            }
            assertThat(real.exchange(Call.get("/v1/sandbox")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void showsOfASandboxAndWhatIsHeardOfThemSaySo() throws Exception {
        // given
        HttpRequest create = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/shows".formatted(SANDBOX.port())))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"Friday\",\"target\":90,\"language\":\"fr\"}"))
                .build();

        // when
        HttpResponse<String> created = HttpClient.newHttpClient().send(create, BodyHandlers.ofString());

        // then
        String body = created.body();
        assertThat(body).startsWith("{\"sampleData\":true,\"show\":{\"sampleData\":true,");
        String overlay = body.replaceFirst("(?s).*\"overlay\":\"([^\"]+)\".*", "$1");
        assertThat(text(get(SANDBOX.port(), "/v1/overlays/" + overlay))).startsWith("{\"sampleData\":true,\"");
        try (InputStream events =
                get(SANDBOX.port(), "/v1/overlays/" + overlay + "/events").body()) {
            assertThat(new String(events.readNBytes(100), UTF_8))
                    .contains("event: snapshot\ndata: {\"sampleData\":true,");
        }
    }
}
