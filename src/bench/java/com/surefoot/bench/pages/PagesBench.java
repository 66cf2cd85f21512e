package com.surefoot.bench.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import com.surefoot.bench.text.WallTimes;
import com.surefoot.pages.Chromium;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Opens the pages of a running server in a browser that has never seen them, and plans a trip there. {@code --url
 * http://localhost:8080 --paths /,/desk --rounds 7}; the server is to hold the sample world.
 */
public final class PagesBench implements Benchmark {

    private static final String PATHS = "/,/trips,/host,/desk,/operator";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int TRIPS = 5;
    private static final int EDITS = 4;

    /** With nothing in it that is hard to keep when something is exchanged. */
    private static final String WISH = "From Amsterdam to Paris, 11 to 14 May, two of us";

    /** What a page has drawn first, in milliseconds from its request, and the compressed bytes of its scripts. */
    private static final String LOADED = "async () => ({"
            + " paint: await new Promise(resolve => new PerformanceObserver(list => list"
            + " .getEntriesByName('first-contentful-paint').forEach(one => resolve(one.startTime)))"
            + " .observe({type: 'paint', buffered: true})),"
            + " scripts: performance.getEntriesByType('resource')"
            + " .filter(one => one.name.endsWith('.js') && !one.name.includes('/chart-'))"
            + " .reduce((sum, one) => sum + one.encodedBodySize, 0) })";

    /** Keeps how long each key or click took until the next picture, in milliseconds; those under 16 are not told. */
    private static final String LISTEN = "window.taken = []; new PerformanceObserver(list => list.getEntries()"
            + ".filter(one => one.interactionId > 0).forEach(one => window.taken.push(one.duration)))"
            + ".observe({type: 'event', durationThreshold: 16, buffered: true})";

    @Override
    public void run(Options options) {
        String url = options.find("url").orElse("http://localhost:8080");
        try (Chromium chromium = Chromium.launch()) {
            COMMA.splitAsStream(options.find("paths").orElse(PATHS))
                    .forEach(
                            path -> load(chromium.browser(), url + path, Math.toIntExact(options.number("rounds", 7))));
            plan(chromium.browser(), url);
        }
    }

    private static void load(Browser browser, String address, int rounds) {
        WallTimes paints = new WallTimes();
        long scripts = 0;
        for (int i = 0; i < rounds; i++) {
            try (BrowserContext context = browser.newContext();
                    Page page = context.newPage()) {
                page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
                Map<?, ?> loaded = (Map<?, ?>) page.evaluate(LOADED);
                paints.add(millis(loaded.get("paint")));
                scripts = Math.round(number(loaded.get("scripts")));
            }
        }
        System.out.printf(
                "%s: first contentful paint %s; scripts %.1f kB compressed%n", address, paints, scripts / 1000.0);
    }

    private static double number(@Nullable Object value) {
        return Double.parseDouble(String.valueOf(value));
    }

    private static Duration millis(@Nullable Object value) {
        return Duration.ofNanos(Math.round(number(value) * 1_000_000));
    }

    private static void plan(Browser browser, String url) {
        WallTimes first = new WallTimes();
        WallTimes all = new WallTimes();
        WallTimes interactions = new WallTimes();
        WallTimes choices = new WallTimes();
        WallTimes edits = new WallTimes();
        for (int i = 0; i < TRIPS; i++) {
            try (BrowserContext context = browser.newContext(new NewContextOptions().setLocale("en"));
                    Page page = context.newPage()) {
                page.navigate(url);
                page.evaluate(LISTEN);
                page.locator("#say").fill(WISH);
                long start = System.nanoTime();
                page.locator(".box button").click();
                page.locator(".card").first().waitFor();
                first.addSince(start);
                page.locator(".dot").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
                all.addSince(start);
                lookAround(page);
                edit(page, choices, edits);
                ((List<?>) page.evaluate("window.taken")).forEach(one -> interactions.add(millis(one)));
            }
        }
        System.out.println("first trip on the page: " + first);
        System.out.println("all trips on the page: " + all);
        System.out.println("what else there is for a sight: " + choices);
        System.out.println("an edited trip on the page: " + edits);
        System.out.println("from a click to the next picture, those of 16 ms or more: " + interactions);
    }

    /** What a traveller does who looks at what was found. */
    private static void lookAround(Page page) {
        page.locator(".maplibregl-canvas").waitFor();
        for (int i = page.locator(".card").count() - 1; i >= 0; i--) {
            page.locator(".card").nth(i).click();
        }
        page.locator(".trip li.visit details summary").first().click();
        page.locator("header select").selectOption("fr");
        page.locator("header select").selectOption("en");
    }

    /** The first sight is exchanged for the first that is offered in its place, again and again. */
    private static void edit(Page page, WallTimes choices, WallTimes edits) {
        for (int i = 0; i < EDITS; i++) {
            long start = System.nanoTime();
            page.locator("li.visit .other").first().click();
            Locator choice = page.locator(".instead li").first();
            choice.waitFor();
            choices.addSince(start);
            String taken = choice.locator(".name").textContent();
            start = System.nanoTime();
            choice.locator("button").click();
            page.locator("li.visit .top > b:text-is(\"%s\")".formatted(taken)).waitFor();
            page.locator(".dot").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            edits.addSince(start);
        }
    }
}
