package com.surefoot.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.sandbox.LivingWorld;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sandbox says with every answer that it is made of sample data; a real server never does. */
class SampleDataTest {

    private static final String HEADER = "Surefoot-Data";
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
            }
            assertThat(real.exchange(Call.get("/v1/sandbox")).statusCode()).isEqualTo(404);
        }
    }
}
