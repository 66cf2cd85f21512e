package com.surefoot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.fixtures.MovingClock;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.pages.Visitor.Screen;
import com.surefoot.planning.api.Flavour;
import com.surefoot.recommendation.Recommender;
import com.surefoot.sandbox.LivingWorld;
import com.surefoot.wire.BriefReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkers look into facts that trips wait for, in a real browser over the sandbox. */
class DeskPageTest {

    /** One check of a fact is enough for some of what is withheld from it. */
    private static final String BRIEF = """
            {"origin":"Paris","destination":"Vienna","dates":{"from":"2027-06-04","to":"2027-06-07"},
             "party":{"adults":2},"reliability":{"target":80,"uncertified":true}}""";

    private static final String HOURS = ".row:has-text('Opening hours') >> nth=0";

    private static Chromium chromium;
    private static LivingWorld world;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
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

    private static Visitor checker(String name, String language, Screen screen) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), "/desk");
        visitor.named("#checker").fill(name);
        visitor.named("form .button").click();
        visitor.named(".row").first().waitFor();
        return visitor;
    }

    private static void press(Visitor visitor, String key) {
        visitor.page().keyboard().press(key);
    }

    private static void waitUntilGone(Visitor visitor, String selector) {
        visitor.named(selector).first().waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void waitForHold(Visitor visitor) {
        visitor.named("[role=timer]").waitFor();
    }

    @Test
    void aCheckerAnswersByKeyboardAndSeesWhatThatReleased() {
        // given
        try (Visitor ana = checker("ana", "en", Screen.DESK)) {
            int waiting = ana.named(".row").count();
            assertThat(ana.listBarriers()).isEmpty();
            ana.screenshot("desk-queue-en-DESK");

            // when
            press(ana, "j");
            waitForHold(ana);

            // then
            assertThat(ana.named("tbody tr").count()).isPositive();
            assertThat(ana.named(".badge").allTextContents()).contains("Would be shown");
            assertThat(ana.listBarriers()).isEmpty();
            ana.screenshot("desk-fact-en-DESK");

            // when
            press(ana, "1");
            ana.named("#outcome").waitFor();

            // then
            assertThat(ana.named("#outcome").textContent()).contains("This released");
            assertThat(ana.named(".outcome .badge").first().textContent()).isEqualTo("Shown again");
            assertThat(ana.named(".outcome li").first().textContent()).contains("SF 3");
            waitUntilGone(ana, ".row >> nth=" + (waiting - 1));
            assertThat(ana.named(".row").count()).isEqualTo(waiting - 1);
            assertThat(ana.named("details .released").allTextContents()).anyMatch(told -> told.contains("1 released"));
            assertThat(ana.listBarriers()).isEmpty();
            ana.screenshot("desk-released-en-DESK");

            // when
            press(ana, "j");
            waitForHold(ana);
            press(ana, "Escape");

            // then: it is nobody's again
            waitUntilGone(ana, ".fact");
            waitUntilGone(ana, ".hold");
            ana.expectNoHarm();
        }
    }

    @Test
    void ofTwoCheckersOneHasAFactAndNothingTypedIsLost() {
        // given
        try (Visitor ana = checker("ana", "en", Screen.DESK);
                Visitor ben = checker("ben", "en", Screen.DESK)) {
            ana.named(HOURS).click();
            waitForHold(ana);

            // when
            ben.named(HOURS).click();
            ben.named(".fact [role=alert]").waitFor();

            // then
            assertThat(ben.named(".fact [role=alert]").textContent()).contains("ana has this one until");
            assertThat(ben.named("[data-answer=confirmed]").isDisabled()).isTrue();
            assertThat(ben.named("tbody tr").count()).isPositive();
            assertThat(ben.listBarriers()).isEmpty();

            // when: it is given back, taken, and lost while something is typed
            press(ana, "Escape");
            waitUntilGone(ana, ".hold");
            ben.named(".fact [role=alert] button").click();
            waitForHold(ben);
            press(ben, "2");
            ben.named("form input[type=time]").first().fill("11:30");
            world.get(MovingClock.class).pass(VerificationDesk.HOLD.plusMinutes(1));
            ana.named(HOURS).click();
            waitForHold(ana);
            ben.named("form .button").first().click();
            ben.named(".fact [role=alert]").waitFor();

            // then
            assertThat(ben.named(".fact [role=alert]").textContent()).contains("do not hold this one any more");
            assertThat(ben.named("form input[type=time]").first().inputValue()).isEqualTo("11:30");
            assertThat(ben.listBarriers()).isEmpty();
            ben.screenshot("desk-lost-en-DESK");

            // when
            press(ana, "Escape");
            waitUntilGone(ana, ".hold");
            ben.named(".fact [role=alert] button").click();
            waitForHold(ben);
            ben.named("form .button").first().click();
            ben.named("#outcome").waitFor();

            // then
            assertThat(ben.named(".noted").textContent()).contains("11:30");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, DESK", "zh-CN, PHONE"})
    void theDeskSpeaksEveryLanguageOnEveryScreen(String language, Screen screen) {
        // given
        try (Visitor eva = checker("eva", language, screen)) {
            eva.screenshot("desk-queue-%s-%s".formatted(language, screen));
            assertThat(eva.listBarriers()).isEmpty();

            // when
            eva.named(".row").nth(1).click();
            waitForHold(eva);
            eva.named("[data-answer=differs]").click();
            eva.named("#instead").waitFor();

            // then
            assertThat(eva.named("html").getAttribute("lang")).isEqualTo(language.substring(0, 2));
            assertThat(eva.listBarriers()).isEmpty();
            eva.screenshot("desk-differs-%s-%s".formatted(language, screen));
            eva.named("form button[type=button]").click();
            eva.named(".head button").click();
            waitUntilGone(eva, ".fact");
            eva.expectNoHarm();
        }
    }

    @Test
    void singleKeysCanBeSwitchedOff() {
        // given
        try (Visitor ana = checker("ana", "en", Screen.DESK)) {
            // when
            press(ana, "?");
            ana.named("dialog[open]").waitFor();
            assertThat(ana.listBarriers()).isEmpty();
            ana.named("dialog input").click();
            ana.named("dialog .button").click();
            press(ana, "j");

            // then
            ana.page().reload();
            ana.named(".row").first().waitFor();
            press(ana, "j");
            assertThat(ana.named(".fact").count()).isZero();
        }
    }
}
