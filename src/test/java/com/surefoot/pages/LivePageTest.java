package com.surefoot.pages;

import static java.util.Objects.requireNonNull;
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

/** A viewer opens the trip from the show: looks at it, asks, votes, and makes it theirs. */
class LivePageTest {

    private static Chromium chromium;
    private static LivingWorld world;
    private static String trip;
    private static StreamedShow show;
    private static String card;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        trip = StreamedShow.save(world, OverlayPageTest.BRIEF);
        show = StreamedShow.create(world, "en");
        card = show.take(show.prepare(trip));
        show.ask("Spa or museums?", "Spa", "Museums");
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
            chromium.close();
        }
    }

    private static Visitor viewer(String language, Screen screen) {
        return viewer(language, screen, card);
    }

    private static Visitor viewer(String language, Screen screen, String card) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), "/live/" + card);
        visitor.named("#mine").waitFor();
        return visitor;
    }

    @ParameterizedTest
    @CsvSource({"en, DESK", "fr, PHONE", "zh-CN, PHONE"})
    void theTripIsShownInEveryLanguage(String language, Screen screen) {
        // when
        try (Visitor visitor = viewer(language, screen)) {
            // then
            assertThat(visitor.named("h1").count()).isEqualTo(1);
            assertThat(visitor.named("[aria-labelledby=certain] li").count()).isGreaterThanOrEqualTo(3);
            assertThat(visitor.named(".note").first().isVisible())
                    .as("sample data is said")
                    .isTrue();
            visitor.screenshot("live-%s-%s".formatted(language, screen));
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.expectNoHarm();
        }
    }

    @Test
    void aQuestionAndAVoteArrive() {
        // given
        try (Visitor visitor = viewer("en", Screen.PHONE)) {
            // when
            visitor.named("[aria-labelledby=vote] button").nth(1).click();
            visitor.named("[aria-labelledby=vote] .bar.mine").waitFor();
            visitor.named("textarea").fill("Is there a spa?");
            visitor.named("[autocomplete=nickname]").fill("Lin");
            visitor.named("[aria-labelledby=ask] button").click();
            visitor.named("[aria-labelledby=ask] [role=status]:not(:empty)").waitFor();

            // then
            assertThat(visitor.named("[aria-labelledby=vote] .bar b").allTextContents())
                    .containsExactly("0%", "100%");
            Map<?, ?> question =
                    (Map<?, ?>) ((List<?>) requireNonNull(show.read().get("questions"))).get(0);
            assertThat(question.get("text")).isEqualTo("Is there a spa?");
            assertThat(question.get("name")).isEqualTo("Lin");
            assertThat(((Map<?, ?>) requireNonNull(show.read().get("poll"))).get("votes"))
                    .isEqualTo(1);

            // when: who has voted comes back
            visitor.page().reload();

            // then
            visitor.named("[aria-labelledby=vote] .bar.mine").waitFor();
            visitor.screenshot("live-voted");
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.expectNoHarm();
        }
    }

    @Test
    void theTripBecomesTheirs() {
        // given
        try (Visitor visitor = viewer("en", Screen.PHONE)) {
            // when
            visitor.named(".cta").click();
            visitor.named("#mine input[type=date]").first().fill("2027-03-12");
            visitor.named("#mine input[type=date]").first().blur();
            assertThat(visitor.named("#mine input[type=date]").nth(1).inputValue())
                    .isEqualTo("2027-03-14");
            visitor.named("#mine [role=group] button").nth(1).click();
            visitor.named("#mine form .button").click();

            // then: the planner plans it at once
            visitor.named(".card").first().waitFor();
            visitor.named(".dot").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(visitor.page().url()).isEqualTo("http://localhost:%d/".formatted(world.port()));
            assertThat(visitor.named("input[type=date]").first().inputValue()).isEqualTo("2027-03-12");
            assertThat(visitor.named("output").first().textContent()).isEqualTo("3");
            visitor.screenshot("live-mine");
            visitor.expectNoHarm();
        }
    }

    @Test
    void whoComesBackSeesHowItStands() {
        // given
        StreamedShow other = StreamedShow.create(world, "en");
        String taken = other.take(other.prepare(trip));
        try (Visitor visitor = viewer("en", Screen.PHONE, taken)) {
            visitor.named(".state.air").waitFor();

            // when: a card may be kept for two seconds
            other.clear();
            visitor.page().waitForTimeout(2_100);
            visitor.page().evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");

            // then
            visitor.named(".state:not(.air)").waitFor();
            assertThat(visitor.named(".state").textContent()).isEqualTo("Was on air");
            visitor.expectNoHarm();
        }
    }

    @Test
    void whereThereIsNoSuchCardThatIsSaid() {
        // given
        try (Visitor visitor = new Visitor(chromium, "en", Screen.PHONE)) {
            // when
            visitor.open(world.port(), "/live/none");
            visitor.named("[role=alert]").waitFor();

            // then
            assertThat(visitor.named("[role=alert]").textContent()).contains("Maybe");
            assertThat(visitor.listBarriers()).isEmpty();
        }
    }
}
