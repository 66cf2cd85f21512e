package com.surefoot.cli;

import com.surefoot.cli.TripCalls.Answer;
import com.surefoot.sandbox.BadLuck;
import com.surefoot.sandbox.SandboxClock;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Saves a trip over HTTP and lets time run until its room is sold out and its train cancelled; accepts what is proposed
 * each time.
 */
final class Walkthrough {

    /** Six hours a second. */
    private static final int FAST = 21_600;

    private static final int REAL = 1;
    private static final int PATIENCE_MINUTES = 2;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private final Terminal terminal;
    private final TripCalls calls;
    private final SandboxClock clock;
    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final Set<String> happened = new HashSet<>();
    private String trip = "";

    Walkthrough(Terminal terminal, TripCalls calls, SandboxClock clock) {
        this.terminal = terminal;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * Runs.
     *
     * @param candidates trips that bad luck is going to meet, of which the first that can be planned is saved
     * @return whether a room was sold out, a train cancelled, and another trip proposed for each
     */
    boolean run(List<BadLuck> candidates) throws IOException, InterruptedException {
        for (BadLuck luck : candidates) {
            Answer answer = calls.post("/v1/recommendations", brief(luck));
            if (answer.status() == OK) {
                say("POST /v1/recommendations: %s to %s and back, %s to %s, for two"
                        .formatted(
                                luck.from().name(),
                                luck.to().name(),
                                luck.dates().first(),
                                luck.dates().last()));
                save(answer.document());
                watch(luck);
                tellTrip("The trip as it is now:", trip);
                return happened.containsAll(Set.of("room", "ride"));
            }
        }
        return false;
    }

    private static String brief(BadLuck luck) {
        return """
                {"origin":"%s","destination":"%s","dates":{"from":"%s","to":"%s"},"party":{"adults":2},\
                "locks":{"outbound":"%s","lodging":"%s"}}""".formatted(
                        luck.from().name(),
                        luck.to().name(),
                        luck.dates().first(),
                        luck.dates().last(),
                        luck.ride().id(),
                        luck.room().id());
    }

    private void save(JsonNode answer) throws IOException, InterruptedException {
        String recommendation = text(answer.get("reliability").get("recommendation"));
        Answer saved = calls.post(
                "/v1/trips",
                "{\"brief\":%s,\"recommendation\":\"%s\"}".formatted(calls.write(answer.get("brief")), recommendation));
        if (saved.status() != CREATED) {
            throw new CommandFailedException("The trip was not saved: %s Maybe try again, or another --seed?"
                    .formatted(text(saved.document().get("detail"))));
        }
        trip = text(saved.document().get("id"));
        tellTrip("POST /v1/trips: saved, and watched from now on", trip);
    }

    private void watch(BadLuck luck) throws IOException, InterruptedException {
        Instant end = luck.ride().departure().toInstant();
        InputStream stream = calls.listen(trip, heard);
        say("Time runs %,d times as fast from here.".formatted(FAST));
        clock.setSpeed(FAST);
        while (clock.instant().isBefore(end) && happened.size() < 2) {
            JsonNode told = heard.poll(1, TimeUnit.SECONDS);
            if (told != null && text(told.get("type")).equals("changed") && changes(told)) {
                clock.setSpeed(REAL);
                InputStream next = answerTo(text(told.get("no")), stream);
                stream = next;
                clock.setSpeed(FAST);
            }
        }
        clock.setSpeed(REAL);
        stream.close();
    }

    /** Tells of a notice; whether something failed, so that another trip follows. */
    private boolean changes(JsonNode notice) {
        boolean fails = false;
        for (JsonNode part : notice.get("parts").values()) {
            fails |= part.get("failed").getBooleanValue();
        }
        if (!fails) {
            say("changed: the trip costs %s instead of %s"
                    .formatted(price(notice.get("priceAfter")), price(notice.get("priceBefore"))));
            return false;
        }
        say("changed:");
        for (JsonNode change : notice.get("changes").values()) {
            String kind = text(change.get("fact").get("kind"));
            line("%s says: %s of %s is '%s', not '%s'"
                    .formatted(
                            text(change.get("source")),
                            kind,
                            text(change.get("fact").get("subject")),
                            text(change.get("after")),
                            text(change.get("before"))));
        }
        for (JsonNode part : notice.get("parts").values()) {
            line("%s: %s, now %.1f %% sure"
                    .formatted(
                            text(part.get("name")),
                            part.get("failed").getBooleanValue() ? "has to be replaced" : "may stay",
                            100 * part.get("confidenceAfter").getDoubleValue()));
        }
        note(notice);
        return true;
    }

    private void note(JsonNode notice) {
        for (JsonNode change : notice.get("changes").values()) {
            String after = text(change.get("after"));
            if (after.equals("sold out")) {
                happened.add("room");
            }
            if (after.equals("cancelled")) {
                happened.add("ride");
            }
        }
    }

    /** Waits for what is proposed, accepts it, and listens to that from now on. */
    private InputStream answerTo(String notice, InputStream stream) throws IOException, InterruptedException {
        JsonNode told = next();
        while (!text(told.get("type")).equals("proposed")
                || !text(told.get("about")).equals(notice)) {
            told = next();
        }
        JsonNode proposed = told.get("proposed");
        if (proposed == null) {
            say("proposed: nothing. " + text(told.get("why")));
            happened.clear();
            return stream;
        }
        calls.post("/v1/trips/" + text(proposed) + "/accept", "");
        tellChanges(trip, text(proposed));
        trip = text(proposed);
        stream.close();
        heard.clear();
        return calls.listen(trip, heard);
    }

    private JsonNode next() throws InterruptedException {
        JsonNode told = heard.poll(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (told == null) {
            throw new CommandFailedException(
                    "Nothing was proposed within %d minutes. Maybe this machine has too much to do?"
                            .formatted(PATIENCE_MINUTES));
        }
        return told;
    }

    private void tellChanges(String before, String after) throws IOException, InterruptedException {
        Set<String> known = new HashSet<>();
        calls.get("/v1/trips/" + before).document().get("parts").values().forEach(part -> known.add(element(part)));
        JsonNode now = calls.get("/v1/trips/" + after).document();
        say("proposed, and accepted by POST /v1/trips/%s/accept: %s in all"
                .formatted(after, price(now.get("priceNow"))));
        for (JsonNode part : now.get("parts").values()) {
            if (!known.contains(element(part))) {
                line("new, or at another time: " + spoken(part));
            }
        }
    }

    private static String element(JsonNode part) {
        return text(part.get("element")) + text(part.get("start"));
    }

    private void tellTrip(String title, String id) throws IOException, InterruptedException {
        JsonNode document = calls.get("/v1/trips/" + id).document();
        say(title);
        for (JsonNode part : document.get("parts").values()) {
            line(spoken(part));
        }
        line(price(document.get("priceNow")) + " in all");
    }

    private static String spoken(JsonNode part) {
        return "%s  %-5s %s, %.1f %% sure"
                .formatted(
                        text(part.get("start")).substring(0, 16).replace('T', ' '),
                        text(part.get("kind")),
                        text(part.get("name")),
                        100 * part.get("confidence").getDoubleValue());
    }

    private static String price(JsonNode amount) {
        return text(amount.get("amount")) + " " + text(amount.get("currency"));
    }

    private static String text(JsonNode value) {
        return Plain.text(value.coerceStringValue());
    }

    /** Says it with the time it is in the sandbox. */
    private void say(String what) {
        terminal.out().println();
        terminal.out().println("%s  %s".formatted(MOMENT.format(clock.instant().atOffset(ZoneOffset.UTC)), what));
    }

    private void line(String what) {
        terminal.out().println("    " + what);
    }
}
