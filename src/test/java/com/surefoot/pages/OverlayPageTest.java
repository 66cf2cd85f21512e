package com.surefoot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.surefoot.pages.Visitor.Screen;
import com.surefoot.sandbox.LivingWorld;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What streaming software lays over a picture, in a real browser, while a host takes, hides and exchanges keys. */
class OverlayPageTest {

    static final String BRIEF = """
            {"origin":"Paris","destination":"Amsterdam","dates":{"from":"2027-03-05","to":"2027-03-07"},
             "party":{"adults":2},"tastes":["art"]}""";

    /** In milliseconds. It takes a tenth of a second; where everybody else tests too, that may be ten. */
    private static final double PATIENCE = 20_000;

    private static Chromium chromium;
    private static LivingWorld world;
    private static String trip;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        world = LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0));
        trip = StreamedShow.save(world, BRIEF);
    }

    @AfterAll
    static void stop() {
        if (world != null) {
            world.close();
            chromium.close();
        }
    }

    private static Visitor overlay(StreamedShow show, String language, Screen screen) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), show.overlay());
        return visitor;
    }

    private static void waitUntilGone(Locator locator) {
        locator.waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN)
                .setTimeout(PATIENCE));
    }

    private static void waitFor(Locator locator) {
        locator.waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    /** What lies over the picture, by its own transparency. */
    private static BufferedImage picture(Visitor visitor, String name) {
        byte[] taken = visitor.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setOmitBackground(true)
                        .setPath(Path.of("target", "screenshots", name + ".png")));
        try {
            return ImageIO.read(new ByteArrayInputStream(taken));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static int opacity(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) (x * picture.getWidth()), (int) (y * picture.getHeight())) >>> 24;
    }

    private static boolean isTransparent(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        for (int pixel : pixels) {
            if (pixel >>> 24 != 0) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @CsvSource({"en, LANDSCAPE", "fr, PORTRAIT", "zh, LANDSCAPE"})
    void aTakeLiesOverThePictureAndHidingTakesItAway(String language, Screen screen) {
        // given
        StreamedShow show = StreamedShow.create(world, language);
        String item = show.prepare(trip);
        try (Visitor visitor = overlay(show, "en", screen)) {
            visitor.named("main:not(.dark)")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(isTransparent(picture(visitor, "overlay-empty"))).isTrue();

            // when
            show.take(item);

            // then
            waitFor(visitor.named("h1"));
            show.ask("Spa or museums?", "Spa", "Museums");
            waitFor(visitor.named("h2"));
            assertThat(visitor.named(".clock").textContent()).matches("15:00|14:5\\d");
            visitor.page().waitForTimeout(500);
            BufferedImage picture = picture(visitor, "overlay-%s-%s".formatted(language, screen));
            assertThat(opacity(picture, 0.5, 0.1)).isZero();
            assertThat(opacity(picture, 0.02, 0.98)).isZero();
            assertThat(opacity(picture, 0.3, 0.75)).isEqualTo(255);
            assertThat(visitor.named("html").getAttribute("lang")).isEqualTo(language);
            assertThat(visitor.named("[role=img]").getAttribute("aria-label"))
                    .startsWith("http://localhost:")
                    .contains("/live/");

            // when
            show.hide();

            // then
            waitUntilGone(visitor.named("h1"));
            assertThat(isTransparent(picture(visitor, "overlay-hidden"))).isTrue();

            // when
            show.unhide();

            // then
            waitFor(visitor.named("h1"));
            visitor.expectNoHarm();
        }
    }

    @Test
    void aPartHasAnAddressOfItsOwn() {
        // given
        StreamedShow show = StreamedShow.create(world, "en");
        show.take(show.prepare(trip));
        try (Visitor visitor = new Visitor(chromium, "en", Screen.LANDSCAPE)) {
            // when
            visitor.open(world.port(), show.overlay() + "/qr");

            // then
            waitFor(visitor.named("[role=img]"));
            assertThat(visitor.named(".plate").count()).isEqualTo(1);
        }
    }

    @Test
    void whatWasShownStaysWhileTheServerIsAwayAndGoesOnAfterwards() throws IOException {
        // given
        StreamedShow show = StreamedShow.create(world, "en");
        show.take(show.prepare(trip));
        try (Cable cable = Cable.to(world.port());
                Visitor visitor = new Visitor(chromium, "en", Screen.LANDSCAPE)) {
            visitor.open(cable.port(), show.overlay());
            waitFor(visitor.named("h1"));

            // when
            cable.cut();
            show.clear();
            visitor.page().waitForTimeout(1_500);

            // then
            assertThat(visitor.named("h1").isVisible()).isTrue();

            // when
            cable.mend();

            // then
            waitUntilGone(visitor.named("h1"));
        }
    }

    @Test
    void aKeyThatWasExchangedShowsNothing() {
        // given
        StreamedShow show = StreamedShow.create(world, "en");
        show.take(show.prepare(trip));
        try (Visitor visitor = overlay(show, "en", Screen.LANDSCAPE)) {
            visitor.named("h1").waitFor();

            // when
            show.exchangeOverlayKey();

            // then
            waitUntilGone(visitor.named("h1"));
            assertThat(isTransparent(picture(visitor, "overlay-exchanged"))).isTrue();

            // when
            visitor.open(world.port(), show.overlay());

            // then
            waitFor(visitor.named("h1"));
        }
    }
}
