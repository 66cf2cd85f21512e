package com.surefoot.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcomes;
import com.surefoot.fixtures.MovingClock;
import com.surefoot.pages.Visitor.Screen;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips are saved, shared, watched, taken along and reported on, in a real browser over the sandbox. */
class TripsPageTest {

    private static final String BRIEF = """
            {"origin":"Paris","destination":"Amsterdam","dates":{"from":"2027-06-04","to":"2027-06-06"},
             "party":{"adults":2},"transportModes":["train"]}""";

    private static Chromium chromium;
    private static LivingWorld world;
    private static String recommendation = "";

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        Map<?, ?> reliability = (Map<?, ?>)
                requireNonNull(read(send("/v1/recommendations", BRIEF).body()).get("reliability"));
        recommendation = String.valueOf(reliability.get("recommendation"));
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
            chromium.close();
        }
    }

    private static HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(world.port(), path)))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static Map<String, Object> read(String json) throws IOException {
        return world.get(ObjectMapper.class).readValue(json, Argument.mapOf(String.class, Object.class));
    }

    private static String save() throws Exception {
        String body = "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(BRIEF, recommendation);
        return String.valueOf(read(send("/v1/trips", body).body()).get("id"));
    }

    /** Somebody sees whether the room of a trip is to be had. */
    private static void see(String trip, boolean free) throws Exception {
        Reliance room = world.get(SavedTrips.class).find(trip).orElseThrow().trip().listElements().stream()
                .flatMap(element -> element.facts().stream())
                .filter(said -> said.fact().kind() == FactKind.ROOM)
                .findFirst()
                .orElseThrow();
        // what is seen as a source lists all that it has does not speak against it
        world.get(MovingClock.class).pass(Duration.ofHours(1));
        HttpResponse<String> seen = send("/v1/observations", """
                [{"fact":{"kind":"room","subject":"%s","occasion":"%s"},"source":"channel","manner":"checked",
                  "seenAt":"%s","value":"%s"}]""".formatted(
                        room.fact().subject(),
                        room.fact().occasion(),
                        world.get(Clock.class).instant(),
                        free ? room.value() : FactKind.SOLD_OUT));
        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
    }

    private static Visitor visitor(String path, String language, Screen screen) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), path);
        return visitor;
    }

    @Test
    void aTripIsSavedSharedAndTheLinkTakenBack() {
        // given
        try (Visitor owner = visitor("/", "en", Screen.DESK);
                Visitor friend = new Visitor(chromium, "fr", Screen.PHONE)) {
            owner.named(".example").click();
            owner.named(".box button").click();

            // when
            owner.named(".keep button:enabled").click();
            owner.named(".keep a").click();

            // then
            owner.named("main header h1").waitFor();
            assertThat(owner.page().url()).contains("/trips/");
            assertThat(owner.named("#now + dl dd").first()).containsText("%");
            assertThat(owner.listBarriers()).isEmpty();

            // when
            owner.named(".make").click();
            String link = owner.named("#link").inputValue();
            friend.open(world.port(), URI.create(link).getPath());

            // then
            assertThat(friend.named("main header h1"))
                    .hasText(owner.named("main header h1").textContent());
            friend.named(".maplibregl-canvas").waitFor();
            assertThat(friend.named(".report, .remove, #share")).hasCount(0);
            assertThat(friend.listBarriers()).isEmpty();
            friend.screenshot("trips-shared");

            // when
            owner.named("#share ~ ul .quiet").click();
            assertThat(owner.named("#share ~ ul")).hasCount(0);
            friend.page().reload();

            // then
            assertThat(friend.named("[role=alert] h1")).isVisible();
            assertThat(friend.listBarriers()).isEmpty();
            owner.expectNoHarm();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK", "zh-CN, PHONE"})
    void aChangeIsToldLiveAndWhatIsProposedIsTaken(String language, Screen screen) throws Exception {
        // given
        String id = save();
        try (Visitor owner = visitor("/trips/" + id, language, screen)) {
            owner.named("#news").waitFor();
            assertThat(owner.named("#news ~ ol li")).hasCount(0);

            // when
            see(id, false);

            // then: without anything being pressed
            owner.named(".proposal table").waitFor();
            assertThat(owner.named("#news ~ ol .failed").first()).isVisible();
            assertThat(owner.named("#news ~ [role=status]")).not().isEmpty();
            owner.named(".maplibregl-canvas").waitFor();
            owner.screenshot("trips-changed-%s-%s".formatted(language, screen));
            assertThat(owner.listBarriers()).isEmpty();

            // when
            owner.named(".proposal .button").first().click();

            // then
            owner.page().waitForURL(url -> !url.endsWith(id));
            owner.named("#versions").waitFor();
            owner.named("#versions ~ ul button").click();
            assertThat(owner.named("#versions ~ ul table")).isVisible();
            assertThat(owner.listBarriers()).isEmpty();

            // when
            owner.open(world.port(), "/trips");

            // then
            assertThat(owner.named("ul li.panel .now")).hasCount(1);
            owner.screenshot("trips-list-%s-%s".formatted(language, screen));
            assertThat(owner.listBarriers()).isEmpty();
            owner.expectNoHarm();
        } finally {
            see(id, true);
        }
    }

    @Test
    void whatWasSeenIsToldInTwoTapsAndTakenBackInOne() throws Exception {
        // given
        Outcomes outcomes = world.get(Outcomes.class);
        try (Visitor traveller = visitor("/trips/" + save(), "en", Screen.PHONE)) {
            Locator visit = traveller.named("li.visit .report").first();
            visit.waitFor();
            long before = outcomes.countChanges();

            // when
            visit.locator("button").click();
            traveller.screenshot("trips-report");
            visit.locator("button.closed").click();

            // then
            assertThat(visit.locator("[role=status]")).not().isEmpty();
            assertThat(visit.locator(".told")).isVisible();
            assertThat(outcomes.countChanges()).isEqualTo(before + 1);
            assertThat(traveller.listBarriers()).isEmpty();

            // when
            traveller.page().reload();
            visit.locator("button").click();

            // then
            assertThat(visit.locator(".told")).hasCount(0);
            assertThat(outcomes.countChanges()).isEqualTo(before + 3);
            traveller.expectNoHarm();
        }
    }

    @Test
    void aCopyOpensWithoutAnyNetwork(@TempDir Path folder) throws Exception {
        // given
        try (Visitor traveller = visitor("/trips/" + save(), "zh-CN", Screen.PHONE)) {
            traveller.named("#copy").waitFor();

            // when
            Download download = traveller
                    .page()
                    .waitForDownload(() -> traveller.named("#copy").click());
            Path copy = folder.resolve(download.suggestedFilename());
            download.saveAs(copy);
            traveller.page().context().setOffline(true);
            traveller.page().navigate(copy.toUri().toString());

            // then
            assertThat(Files.readString(copy))
                    .contains("default-src 'none'")
                    .doesNotContain("http:", "https:", "<script");
            assertThat(traveller.named("h1")).containsText("Paris → Amsterdam");
            assertThat(traveller.named(".day")).hasCount(3);
            assertThat(traveller.named(".day tr").count()).isGreaterThan(10);
            assertThat(traveller.listBarriers()).isEmpty();
            traveller.screenshot("trips-copy");
            assertThat(traveller.listErrors()).isEmpty();
        }
    }

    @Test
    void onPaperThereIsTheTripAlone() throws Exception {
        // given
        try (Visitor traveller = visitor("/trips/" + save(), "en", Screen.DESK)) {
            traveller.named("#copy").waitFor();

            // when
            traveller.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            // then
            assertThat(traveller.named(".sheet")).isVisible();
            assertThat(traveller.named(".sheet .day")).hasCount(3);
            for (String control :
                    new String[] {"nav >> nth=0", "button >> nth=0", ".map >> nth=0", "select >> nth=0"}) {
                assertThat(traveller.named(control)).isHidden();
            }
            traveller
                    .page()
                    .pdf(new Page.PdfOptions()
                            .setFormat("A4")
                            .setPath(Path.of("target", "screenshots", "trips-paper.pdf")));
        }
    }

    @Test
    void aTripIsDeletedOnlyWhenThatIsSaidTwice() throws Exception {
        // given
        String id = save();
        try (Visitor owner = visitor("/trips/" + id, "en", Screen.DESK)) {
            owner.named(".remove button").click();
            assertThat(owner.named(".remove button").first()).isFocused();
            owner.page().keyboard().press("Enter");
            assertThat(owner.named(".remove button")).hasCount(1);

            // when
            owner.named(".remove button").click();
            owner.named(".remove .danger").click();

            // then
            owner.page().waitForURL(url -> url.endsWith("/trips"));
            assertThat(owner.named(".none")).isVisible();
            assertThat(owner.listBarriers()).isEmpty();
            assertThat(world.get(SavedTrips.class).find(id)).isEmpty();
        }
    }
}
