package com.surefoot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.surefoot.pages.Backstage.Pass;
import com.surefoot.pages.Visitor.Screen;
import com.surefoot.sandbox.LivingWorld;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosts and their assistants run a show in a real browser. */
class ShowPageTest {

    private static final String WISH = "From Paris to Vienna, 5 to 7 March 2027, two of us";
    private static final String BRIEF = """
            {"origin":"Paris","destination":"Vienna","dates":{"from":"2027-03-05","to":"2027-03-07"},"party":{"adults":2}%s}""";
    private static final String SURE = BRIEF.formatted(",\"reliability\":{\"target\":80,\"uncertified\":true}");

    private static Chromium chromium;
    private static LivingWorld world;
    private static Backstage backstage;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        backstage = new Backstage(world);
        backstage.verifiedTrip(BRIEF.formatted(""));
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
            chromium.close();
        }
    }

    private static Visitor visitor(String language, Screen screen, String address) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), address);
        return visitor;
    }

    /** On a phone a part has to be gone to; on a desk most are in sight. */
    private static void goTo(Visitor visitor, String part) {
        Locator tab = visitor.named("#tab-" + part);
        if (tab.count() > 0) {
            tab.click();
        }
    }

    private static void addPlanned(Visitor visitor) {
        visitor.named(".proposals .button:enabled").first().waitFor();
        visitor.named(".proposals .button:enabled").first().click();
        visitor.named(".proposals .button:disabled").first().waitFor();
    }

    private static void gone(Visitor visitor, String selector) {
        visitor.named(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | DESK | " + WISH,
                "fr | PHONE | De Paris à Vienne, du 5 au 7 mars 2027, à deux",
                "zh-CN | DESK | 从巴黎去维也纳，2027年3月5日到7日，两个人"
            })
    void aTripIsPlannedAndGoesOnAir(String language, Screen screen, String wish) {
        // given
        try (Visitor visitor = visitor(language, screen, "/host")) {
            visitor.named("form.panel input").first().fill("Friday evening");
            visitor.named(".targets label").first().click();
            visitor.named(".check input").check();
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.screenshot("host-%s-%s".formatted(language, screen));
            visitor.named("form.panel .button").click();
            visitor.named(".console").waitFor();

            // when
            goTo(visitor, "plan");
            visitor.named("#say").fill(wish);
            visitor.named(".box button").first().click();
            addPlanned(visitor);
            goTo(visitor, "rundown");
            visitor.named(".rundown li .open").first().click();
            goTo(visitor, "stage");
            visitor.named(".take").click();
            visitor.named(".air.on .title").waitFor();

            // then
            assertThat(visitor.named(".state.air").textContent()).contains("Vienna");
            assertThat(visitor.named(".air .sure").first().textContent()).containsPattern("[89]\\d");
            assertThat(visitor.listBarriers()).isEmpty();
            visitor.page().evaluate("window.scrollTo(0, 0)");
            visitor.screenshot("show-%s-%s".formatted(language, screen));
            goTo(visitor, "script");
            assertThat(visitor.named(".script li").count()).isGreaterThan(3);

            // when
            visitor.named(".hide").click();
            visitor.named(".veil").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            visitor.named(".hide.again").click();
            visitor.named(".state.air").waitFor();

            // then
            visitor.expectNoHarm();
        }
    }

    @Test
    void anAssistantTurnsAQuestionIntoATripButTakesNothing() throws Exception {
        // given
        Pass pass = backstage.createShow("en");
        backstage.air(pass, backstage.verifiedTrip(SURE));
        try (Visitor host = visitor("en", Screen.DESK, pass.hostAddress());
                Visitor assistant = visitor("en", Screen.PHONE, pass.assistantAddress())) {
            host.named(".air.on .title").waitFor();
            goTo(host, "links");
            backstage.ask(ofShow(host, "onAir.card.card"), WISH + ", please?");

            // when
            goTo(assistant, "questions");
            assistant.named("#part-questions li .button").first().click();
            addPlanned(assistant);
            goTo(assistant, "rundown");
            assistant.named(".rundown li:nth-child(2) .open").click();
            goTo(assistant, "stage");
            assistant.named("#preview + .note-of").waitFor();

            // then
            assertThat(assistant.page().url()).doesNotContain("key");
            assertThat(assistant.named(".take").count()).isZero();
            host.named(".take").waitFor();
            assertThat(assistant.listBarriers()).isEmpty();
            assistant.screenshot("show-assistant");

            // when: the host does by keys what the assistant may not
            host.named("h1").click();
            host.page().keyboard().press("Enter");
            gone(host, ".take");
            goTo(host, "log");
            host.named("#part-log li").first().waitFor();

            // then
            assertThat(host.named("#part-log").textContent()).contains("Put on air", "Assistant");
            host.expectNoHarm();
        }
    }

    @Test
    void whatFallsLeavesTheAirAndTheHostIsTold() throws Exception {
        // given
        Pass pass = backstage.createShow("en");
        String trip = backstage.verifiedTrip(SURE);
        backstage.air(pass, trip);
        try (Visitor host = visitor("en", Screen.DESK, pass.hostAddress())) {
            host.named(".air.on .title").waitFor();

            // when
            backstage.close(trip, "upper-belvedere");
            host.named(".alarm").first().waitFor();

            // then
            assertThat(host.named("[role=alert]").first().textContent())
                    .contains("Upper Belvedere", "no longer sure enough");
            assertThat(host.listBarriers()).isEmpty();
            host.screenshot("show-fallen");
            host.expectNoHarm();
        }
    }

    @Test
    void aNewKeyShutsOutWhoeverHasTheOldOne() throws Exception {
        // given
        Pass pass = backstage.createShow("en");
        try (Visitor host = visitor("en", Screen.DESK, pass.hostAddress());
                Visitor assistant = visitor("en", Screen.DESK, pass.assistantAddress())) {
            assistant.named(".console").waitFor();
            host.named(".console").waitFor();

            // when
            goTo(host, "links");
            host.named("#part-links .do .button").first().click();
            host.named("#part-links .note .button").first().click();

            // then
            assistant.named("text=worth nothing").waitFor();
            assertThat(assistant.named(".console").count()).isZero();
            assertThat(host.named("#part-links li").allTextContents()).anyMatch(row -> row.contains("assistant"));
            host.expectNoHarm();
        }
    }

    @Test
    void aPollIsMadeOfWishesAndItsResultCountsInThePlan() throws Exception {
        // given
        Pass pass = backstage.createShow("en");
        backstage.air(pass, backstage.verifiedTrip(SURE));
        try (Visitor host = visitor("en", Screen.DESK, pass.hostAddress())) {
            host.named(".air.on .title").waitFor();
            goTo(host, "poll");
            Locator fields = host.named("#part-poll input");

            // when
            fields.nth(0).fill("Vienna: and then?");
            fields.nth(1).fill("no museums");
            fields.nth(2).fill("a unicorn");
            host.named("#part-poll .do .button").first().click();
            host.named("#part-poll .not").waitFor();
            fields.nth(2).fill("a hotel with a spa");
            host.named("#part-poll .do .button").first().click();
            host.named("#part-poll .bar").first().waitFor();
            backstage.vote(ofShow(host, "onAir.card.card"), ofShow(host, "poll.poll"), 0);
            host.named("#part-poll :text('1 vote')").waitFor();
            host.named("#part-poll .do .button").first().click();
            host.named("#part-poll .won").waitFor();
            assertThat(host.listBarriers()).isEmpty();
            host.named("#part-poll .do .button").first().click();

            // then
            host.named(".plan .note").waitFor();
            assertThat(host.named(".plan .note").textContent()).contains("no museums");
            host.expectNoHarm();
        }
    }

    private static String ofShow(Visitor host, String field) {
        return String.valueOf(host.page().evaluate("""
                async () => {
                  const { id, key } = JSON.parse(localStorage.getItem('surefoot.shows'))[0];
                  const answer = await fetch(`/v1/shows/${id}`, { headers: { Authorization: `Bearer ${key}` } });
                  return (await answer.json()).%s;
                }""".formatted(field)));
    }
}
