package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages are served as they were built, with what a browser has to know of them. */
class PagesTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"");

    private static SmallServer server;

    @BeforeAll
    static void start() {
        assumeTrue(
                PagesTest.class.getResource("/web/index.html") != null,
                "The pages were left out of this build (web.skip).");
        server = SmallServer.start(Map.of("surefoot.public-address", "https://trips.example"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void thePageLoadsFromHereAloneAndIsAskedForAgain() throws Exception {
        // when
        HttpResponse<String> page = server.send(Call.get("/"));

        // then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Type")).startsWith("text/html");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).doesNotContain("http://", "https://");
    }

    @Test
    void mapsAreDrawnByWhatComesWithThePages() throws Exception {
        assertThat(server.exchange(Call.get("/v1/map-style")).statusCode()).isEqualTo(204);
    }

    @Test
    void aStyleForMapsIsHandedOnWithTheHostsThatItLoadsFrom(@TempDir Path folder) throws Exception {
        // given
        String style = "{\"version\":8,\"sources\":{},\"layers\":[]}";
        Path file = Files.writeString(folder.resolve("style.json"), style);

        // when
        try (SmallServer streets = SmallServer.start(
                Map.of("surefoot.map.style", file, "surefoot.map.hosts", "https://tiles.example.org"))) {

            // then
            assertThat(streets.exchange(Call.get("/v1/map-style")).body()).isEqualTo(style);
            assertThat(header(streets.send(Call.get("/")), "Content-Security-Policy"))
                    .contains("connect-src 'self' https://tiles.example.org;");
        }
    }

    @Test
    void anOverlayIsToldWhereViewersReachTheServer() throws Exception {
        // when
        HttpResponse<String> page = server.send(Call.get("/overlay/any-key/qr"));

        // then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("content=\"https://trips.example\"").doesNotContain("any-key");
    }

    @Test
    void whatHasAHashInItsNameIsKept() throws Exception {
        // given
        Matcher script = SCRIPT.matcher(server.send(Call.get("/")).body());
        assertThat(script.find()).isTrue();

        // when
        HttpResponse<String> asset = server.send(Call.get(script.group(1)));

        // then
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(header(asset, "Cache-Control")).contains("immutable");
        assertThat(header(asset, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whatIsNotThereIsNotFoundAndNothingOutsideIsServed() throws Exception {
        for (String path :
                new String[] {"/assets/none.js", "/../application.yml", "/%2e%2e/application.yml", "/application.yml"
                }) {
            assertThat(server.send(Call.get(path)).statusCode()).as(path).isIn(400, 404);
        }
    }
}
