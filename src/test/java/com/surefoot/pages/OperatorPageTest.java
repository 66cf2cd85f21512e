package com.surefoot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.surefoot.evidence.ElementKind;
import com.surefoot.evidence.Outcomes;
import com.surefoot.fixtures.KnownTruth;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.pages.Visitor.Screen;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Recommender;
import com.surefoot.reliability.learn.Knowledge;
import com.surefoot.sandbox.LivingWorld;
import com.surefoot.wire.BriefReader;
import com.surefoot.wire.PointsDocument;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operators see what is promised, how well it holds and what was held back, in a real browser, on outcomes that are known. */
class OperatorPageTest {

    private static final String BRIEF = """
            {"origin":"Paris","destination":"Vienna","dates":{"from":"2027-06-04","to":"2027-06-06"},
             "reliability":{"target":95,"uncertified":true}}""";

    /** So much of a canvas is not empty. */
    private static final String DRAWN = "canvas => { const all = canvas.getContext('2d')"
            + ".getImageData(0, 0, canvas.width, canvas.height).data; let drawn = 0;"
            + " for (let i = 3; i < all.length; i += 4) if (all[i] > 0) drawn++; return drawn; }";

    private static Chromium chromium;
    private static LivingWorld world;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        world.pass(Duration.ofHours(6), Duration.ofHours(3));
        KnownTruth truth = new KnownTruth(world.get(Outcomes.class), LivingWorld.START.minus(Duration.ofDays(30)));
        truth.report(ElementKind.VISIT, "sample", 1_500, raw -> 0.86 + 0.14 * raw)
                .report(ElementKind.RIDE, "sample-timetable", 600, raw -> 0.7 + 0.3 * raw);
        world.get(Knowledge.class).renew();
        TripBrief brief = world.get(BriefReader.class).read(BRIEF.getBytes(StandardCharsets.UTF_8));
        world.get(Recommender.class).recommend(brief, List.of(Flavour.BALANCED), Recommender.NOBODY);
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
            chromium.close();
        }
    }

    private static Visitor operator(String language, Screen screen) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), "/operator");
        visitor.named("figure >> nth=1 >> canvas").waitFor();
        return visitor;
    }

    private static int drawn(Locator chart) {
        return (Integer) chart.locator("canvas").evaluate(DRAWN);
    }

    @Test
    void chartsAreDrawnOfTheFiguresThatStandBesideThem() {
        // given
        try (Visitor visitor = operator("en", Screen.DESK)) {
            PointsDocument points = PointsDocument.of(world.get(Knowledge.class).current(), ElementKind.VISIT);

            // then
            assertThat(drawn(visitor.named("figure").first())).isGreaterThan(1_000);
            assertThat(drawn(visitor.named("figure").nth(1))).isGreaterThan(1_000);
            assertThat(visitor.named("#bins tbody th").allTextContents())
                    .isEqualTo(points.bins().stream()
                            .map(bin -> percent(bin.stated()))
                            .toList());
            assertThat(visitor.named("#bins tbody td:nth-child(2)").allTextContents())
                    .isEqualTo(points.bins().stream()
                            .map(bin -> percent(bin.observed()))
                            .toList());
            assertThat(visitor.named("#curve tbody th").last().textContent()).isEqualTo("100%");
            assertThat(visitor.named("#curve tbody td").nth(-2).textContent())
                    .isEqualTo(percent(
                            points.curve().get(points.curve().size() - 1).risk()));
            assertThat(visitor.named(".state.proven").count()).isPositive();
            assertThat(visitor.named("section:has(#withheld) tbody").textContent())
                    .contains("not sure enough");
            assertThat(visitor.named("section:has(#sources) tbody th").allTextContents())
                    .contains("sample", "sample-timetable");
            visitor.screenshot("operator-en-DESK");
            assertThat(visitor.listBarriers()).isEmpty();

            // when
            visitor.named("fieldset label").first().click();
            visitor.named("#bins tbody tr >> nth=0").waitFor();

            // then
            PointsDocument rides = PointsDocument.of(world.get(Knowledge.class).current(), ElementKind.RIDE);
            visitor.named("#bins th:has-text('%s')"
                            .formatted(percent(rides.bins().get(0).stated())))
                    .first()
                    .waitFor();

            // when
            visitor.named("fieldset label").nth(1).click();
            visitor.named("section:has(#holds) .note").waitFor();

            // then
            assertThat(visitor.named("canvas").count()).isZero();
            visitor.expectNoHarm();
        }
    }

    /** As the page writes it. */
    private static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.1f", Math.round(share * 1_000) / 10.0);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "%";
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "zh-CN, DESK"})
    void thePageSpeaksEveryLanguageOnEveryScreen(String language, Screen screen) {
        try (Visitor visitor = operator(language, screen)) {
            // then
            assertThat(visitor.named("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
            assertThat(drawn(visitor.named("figure").first())).isGreaterThan(1_000);
            visitor.screenshot("operator-%s-%s".formatted(language, screen));
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.expectNoHarm();
        }
    }
}
