package com.surefoot.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.surefoot.pages.Visitor.Screen;
import com.surefoot.sandbox.LivingWorld;
import java.util.List;
import java.util.Map;

/** The planner's page over the sandbox, and what travellers do there. */
final class Planning implements AutoCloseable {

    private final Chromium chromium;
    private final LivingWorld world;

    private Planning(Chromium chromium, LivingWorld world) {
        this.chromium = chromium;
        this.world = world;
    }

    static Planning start() {
        Chromium chromium = Chromium.launch();
        return new Planning(chromium, LivingWorld.start(Map.of("surefoot.sandbox.travellers", 0)));
    }

    Visitor visitor(String language, Screen screen) {
        Visitor visitor = new Visitor(chromium, language, screen);
        visitor.open(world.port(), "/");
        return visitor;
    }

    static void say(Visitor visitor, String text) {
        visitor.named("#say").fill(text);
        visitor.named(".box button").click();
    }

    static void sayTheExample(Visitor visitor) {
        visitor.named(".example").click();
        visitor.named(".box button").click();
        waitForTrips(visitor);
    }

    static void waitForTrips(Visitor visitor) {
        visitor.named(".card").first().waitFor();
        visitor.named(".dot").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    static List<String> sights(Visitor visitor) {
        return visitor.named("li.visit .top > b").allTextContents();
    }

    @Override
    public void close() {
        world.close();
        chromium.close();
    }
}
