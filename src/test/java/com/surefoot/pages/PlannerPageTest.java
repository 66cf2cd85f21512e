package com.surefoot.pages;

import static com.surefoot.pages.Planning.say;
import static com.surefoot.pages.Planning.sayTheExample;
import static com.surefoot.pages.Planning.sights;
import static com.surefoot.pages.Planning.waitForTrips;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.pages.Visitor.Screen;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A traveller says a wish, sees trips and changes one, in a real browser over the sandbox. */
class PlannerPageTest {

    private static Planning planning;

    @BeforeAll
    static void start() {
        planning = Planning.start();
    }

    @AfterAll
    static void stop() {
        if (planning != null) {
            planning.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK", "zh-CN, DESK", "fr, PHONE", "zh-CN, PHONE"})
    void aWishBecomesTripsInEveryLanguageOnEveryScreen(String language, Screen screen) {
        // given
        try (Visitor visitor = planning.visitor(language, screen)) {
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
        try (Visitor visitor = planning.visitor("en", Screen.DESK)) {
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
        try (Visitor visitor = planning.visitor("en", Screen.DESK)) {
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
        try (Visitor visitor = planning.visitor("en", Screen.DESK)) {
            // when
            say(visitor, "From Paris to Vienna, 4 to 7 June, two of us, under €20");
            visitor.named("[role=alert]").waitFor();

            // then
            assertThat(visitor.named("[role=alert]").textContent()).contains("20");
            assertThat(visitor.listBarriers()).isEmpty();
        }
    }
}
