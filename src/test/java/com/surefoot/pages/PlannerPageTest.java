package com.surefoot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.surefoot.pages.Visitor.Screen;
import com.surefoot.sandbox.LivingWorld;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A traveller says a wish, sees trips and changes one, in a real browser over the sandbox. */
class PlannerPageTest {

    private static Chromium chromium;
    private static LivingWorld world;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
            chromium.close();
        }
    }

    private static Visitor visitor(String language, Screen screen) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), "/");
        return visitor;
    }

    private static void say(Visitor visitor, String text) {
        visitor.named("#say").fill(text);
        visitor.named(".box button").click();
    }

    private static void sayTheExample(Visitor visitor) {
        visitor.named(".example").click();
        visitor.named(".box button").click();
        waitForTrips(visitor);
    }

    private static void waitForTrips(Visitor visitor) {
        visitor.named(".card").first().waitFor();
        visitor.named(".dot").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static List<String> sights(Visitor visitor) {
        return visitor.named("li.visit b").allTextContents();
    }

    @ParameterizedTest
    @CsvSource({"en, DESK", "zh-CN, DESK", "fr, PHONE", "zh-CN, PHONE"})
    void aWishBecomesTripsInEveryLanguageOnEveryScreen(String language, Screen screen) {
        // given
        try (Visitor visitor = visitor(language, screen)) {
            visitor.named("#say").waitFor();
            assertThat(visitor.listBarriers()).isEmpty();

            // when
            sayTheExample(visitor);

            // then
            assertThat(visitor.named("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
            assertThat(visitor.named(".chips li").count()).isGreaterThanOrEqualTo(4);
            assertThat(visitor.named(".card").count()).isGreaterThanOrEqualTo(2);
            assertThat(sights(visitor)).hasSizeGreaterThan(3);
            visitor.named(".maplibregl-canvas").waitFor();
            assertThat(visitor.named(".maplibregl-marker").count()).isGreaterThanOrEqualTo(4);
            visitor.screenshot("planner-%s-%s".formatted(language, screen));
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.expectNoHarm();
        }
    }

    @Test
    void aWishAboutTheTripIsShownBeforeItIsPlanned() {
        // given
        try (Visitor visitor = visitor("en", Screen.DESK)) {
            sayTheExample(visitor);
            List<String> before = sights(visitor);
            String unwanted = before.get(0);

            // when
            visitor.named("#wish").fill("without " + unwanted);
            visitor.named("form:has(#wish) button").click();
            visitor.named("section:has(#wish) li").first().waitFor();

            // then
            assertThat(String.join("\n", visitor.named("section:has(#wish) li").allTextContents()))
                    .contains(unwanted);
            assertThat(sights(visitor)).isEqualTo(before);
            assertThat(visitor.listBarriers()).isEmpty();

            // when
            visitor.named("section:has(#wish) [aria-live] .button").first().click();
            visitor.named(".head button:enabled").first().waitFor();
            waitForTrips(visitor);

            // then
            assertThat(sights(visitor)).isNotEmpty().doesNotContain(unwanted);
            visitor.expectNoHarm();
        }
    }

    @Test
    void whatIsMissingIsAskedForAndWhatIsNotUnderstoodIsTold() {
        // given
        try (Visitor visitor = visitor("en", Screen.DESK)) {
            // when
            say(visitor, "to Vienna, with a unicorn");
            visitor.named(".not").waitFor();

            // then
            assertThat(visitor.named(".not").textContent()).contains("unicorn");
            assertThat(visitor.named("h1").textContent()).contains("?");
            assertThat(visitor.named(".card").count()).isZero();
            visitor.expectNoHarm();
        }
    }

    @Test
    void whyThereIsNoTripIsTold() {
        // given
        try (Visitor visitor = visitor("en", Screen.DESK)) {
            // when
            say(visitor, "From Paris to Vienna, 4 to 7 June, two of us, under €20");
            visitor.named("[role=alert]").waitFor();

            // then
            assertThat(visitor.named("[role=alert]").textContent()).contains("20");
            assertThat(visitor.listBarriers()).isEmpty();
        }
    }
}
