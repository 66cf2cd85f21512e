package com.surefoot.pages;

import static com.surefoot.pages.Planning.say;
import static com.surefoot.pages.Planning.sayTheExample;
import static com.surefoot.pages.Planning.sights;
import static com.surefoot.pages.Planning.waitForTrips;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.surefoot.pages.Visitor.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A traveller changes a trip by hand, in a real browser over the sandbox. */
class EditingPageTest {

    private static final Map<String, String> PARIS = Map.of(
            "en", "From Amsterdam to Paris, 11 to 14 May, two of us",
            "fr", "D'Amsterdam à Paris du 11 au 14 mai, à deux",
            "zh", "从阿姆斯特丹去巴黎，5月11日到14日，两个人");

    private static final String ROW = "li.visit:has(.top > b:text-is(\"%s\"))";

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

    private static void sayIn(Visitor visitor, String language, Map<String, String> texts) {
        say(visitor, requireNonNull(texts.get(language.substring(0, 2))));
        waitForTrips(visitor);
    }

    /** Waits until something was planned that can be gone back from. */
    private static void waitForEdit(Visitor visitor, Runnable edit) {
        visitor.named(".progress .soft").waitFor();
        edit.run();
        visitor.named(".head button:enabled").first().waitFor();
        waitForTrips(visitor);
    }

    private static void undo(Visitor visitor) {
        visitor.named(".head button").first().click();
        visitor.named(".head button:enabled:nth-child(2)").waitFor();
    }

    private static String starts(Visitor visitor, String sight) {
        return visitor.named(ROW.formatted(sight) + " > .time").textContent();
    }

    /** Opens, by keys, where else a visit could be: the first one that could be anywhere. */
    private static String openWhatCanBeMoved(Visitor visitor, List<String> sights) {
        for (String sight : sights) {
            visitor.named(ROW.formatted(sight) + " .move").focus();
            visitor.page().keyboard().press("Enter");
            visitor.named(".elsewhere .title").waitFor();
            if (visitor.named(".elsewhere .time").count() > 0) {
                return sight;
            }
        }
        throw new AssertionError("Nothing can be moved of " + sights);
    }

    @Test
    void whatCountsIsToldAndCanBeTakenOutPieceByPiece() {
        // given
        try (Visitor visitor = planning.visitor("en", Screen.DESK)) {
            sayTheExample(visitor);
            Locator budget = visitor.named(".chips li", "1,200");
            budget.locator("button").waitFor();
            assertThat(visitor.named(".chips li").allTextContents().toString())
                    .contains("Paris", "Vienna", "2 adults", "museum");

            // when it is set by hand
            visitor.named(".grid select").first().selectOption("relaxed");

            // then
            visitor.named(".chips li", "easy pace").waitFor();

            // when taken out by key
            waitForEdit(visitor, () -> {
                budget.locator("button").focus();
                visitor.page().keyboard().press("Delete");
            });

            // then
            assertThat(budget.count()).isZero();
            assertThat(visitor.named(".chips li", "easy pace").count()).isOne();

            // when
            undo(visitor);

            // then
            budget.waitFor();
            visitor.expectNoHarm();
        }
    }

    @Test
    void aVisitIsExchangedMovedByKeyAndByHandAndNothingIsLostByWhatCannotBe() {
        // given
        try (Visitor visitor = planning.visitor("en", Screen.DESK)) {
            sayIn(visitor, "en", PARIS);
            List<String> before = sights(visitor);

            // when something else is taken
            visitor.named("li.visit .other").first().click();
            Locator choice = visitor.named(".instead li").first();
            choice.waitFor();
            visitor.screenshot("planner-instead-en-DESK");
            assertThat(visitor.listBarriers()).isEmpty();
            String taken = choice.locator(".name").textContent();
            assertThat(choice.locator(".figures span").count()).isGreaterThanOrEqualTo(2);
            waitForEdit(visitor, () -> choice.locator("button").click());

            // then
            assertThat(sights(visitor))
                    .contains(taken)
                    .doesNotContain(before.get(0))
                    .containsAll(before.subList(1, before.size()));
            assertThat(visitor.named(".unseen[aria-live]").first().textContent())
                    .contains(taken);

            // when
            undo(visitor);

            // then
            assertThat(sights(visitor)).isEqualTo(before);

            // when it is moved by key
            String moved = openWhatCanBeMoved(visitor, before);
            Locator move = visitor.named(ROW.formatted(moved) + " .move");
            Locator time = visitor.named(".elsewhere .time").first();
            visitor.screenshot("planner-elsewhere-en-DESK");
            assertThat(visitor.listBarriers()).isEmpty();
            String at = time.textContent();
            waitForEdit(visitor, () -> {
                time.focus();
                visitor.page().keyboard().press("Enter");
            });

            // then
            assertThat(starts(visitor, moved)).isEqualTo(at);
            assertThat(sights(visitor)).containsExactlyInAnyOrderElementsOf(before);
            visitor.named(".chips li", moved).waitFor();

            // when it is dragged to elsewhere
            undo(visitor);
            move.hover();
            visitor.page().mouse().down();
            visitor.page().mouse().move(300, 500);
            Locator landing = visitor.named(".landing").last();
            landing.waitFor();
            landing.scrollIntoViewIfNeeded();
            landing.hover(new Locator.HoverOptions().setForce(true));
            visitor.screenshot("planner-dragged-en-DESK");
            String place = landing.textContent();
            visitor.page().mouse().up();
            visitor.named(".landing")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            visitor.named(".unseen[aria-live]", place).waitFor();

            // then
            assertThat(starts(visitor, moved)).isEqualTo(place);

            // when it cannot be
            List<String> now = sights(visitor);
            move.click();
            visitor.named(".elsewhere input").fill("03:00");
            visitor.named(".elsewhere .go").click();
            visitor.named(".set-back").waitFor();

            // then
            assertThat(visitor.named(".set-back").textContent())
                    .contains("03:00")
                    .doesNotContain("undefined");
            assertThat(sights(visitor)).isEqualTo(now);
            visitor.screenshot("planner-set-back-en-DESK");
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.named(".set-back button").click();
            visitor.expectNoHarm();
        }
    }

    @ParameterizedTest
    @CsvSource({"zh-CN", "fr"})
    void whatCouldBeOtherwiseIsToldOnAPhone(String language) {
        // given
        try (Visitor visitor = planning.visitor(language, Screen.PHONE)) {
            sayIn(visitor, language, PARIS);

            // when
            visitor.named("li.meal .other").first().click();
            visitor.named(".instead .title").waitFor();

            // then
            visitor.screenshot("planner-instead-%s-PHONE".formatted(language));
            assertThat(visitor.listBarriers()).isEmpty();

            // when
            visitor.named("li.visit .move").first().click();
            visitor.named(".elsewhere .title").waitFor();

            // then
            visitor.screenshot("planner-elsewhere-%s-PHONE".formatted(language));
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.expectNoHarm();
        }
    }
}
