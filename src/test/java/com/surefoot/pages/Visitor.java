package com.surefoot.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who opens a page, with a screen of a size and a language of theirs. */
final class Visitor implements AutoCloseable {

    /** The size and the light of a screen. */
    enum Screen {
        DESK(1280, 900, ColorScheme.LIGHT),
        PHONE(390, 844, ColorScheme.DARK),
        /** Pictures of streams, lying and standing. */
        LANDSCAPE(1920, 1080, ColorScheme.LIGHT),
        PORTRAIT(1080, 1920, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme light;

        Screen(int width, int height, ColorScheme light) {
            this.width = width;
            this.height = height;
            this.light = light;
        }
    }

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Path AXE = Path.of("src", "main", "web", "node_modules", "axe-core", "axe.min.js");
    private static final int PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    Visitor(Chromium chromium, String language, Screen screen) {
        context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(screen.width, screen.height)
                        .setColorScheme(screen.light));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onRequest(request -> asked.add(request.url()));
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    void open(int port, String path) {
        page.navigate("http://localhost:%d%s".formatted(port, path));
    }

    /** What is on the page by that role and name. */
    Locator named(String selector) {
        return page.locator(selector);
    }

    /** Of those, what has a text in it. */
    Locator named(String selector, String text) {
        return page.locator(selector, new Page.LocatorOptions().setHasText(text));
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The rules of accessibility that the page as it stands breaks, with the places. */
    List<?> listBarriers() {
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (List<?>)
                page.evaluate(
                        "async () => (await axe.run()).violations.flatMap(violation =>"
                                + " violation.nodes.map(node => violation.id + ': ' + node.target.join(' ') + ' ' + node.failureSummary))");
    }

    /** Whatever was done: nothing was asked of anybody else, and nothing broke. */
    void expectNoHarm() {
        assertThat(asked)
                .filteredOn(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
                .isNotEmpty()
                .allMatch(url -> URI.create(url).getHost().equals("localhost"));
        assertThat(errors).isEmpty();
    }

    List<String> listErrors() {
        return errors;
    }

    @Override
    public void close() {
        context.close();
    }
}
