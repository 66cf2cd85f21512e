package com.surefoot.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody who hears what is told of a saved trip. */
final class Listening implements AutoCloseable {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InputStream stream;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Listening(InputStream stream) {
        this.stream = stream;
        Thread hearing = new Thread(this::hear, "listening");
        hearing.setDaemon(true);
        hearing.start();
    }

    static Listening to(SmallServer server, String trip, int after) throws IOException, InterruptedException {
        return new Listening(CLIENT.send(request(server, trip, Integer.toString(after)), BodyHandlers.ofInputStream())
                .body());
    }

    /** Somebody who hears what is told at a path. */
    static Listening to(SmallServer server, Call call) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d%s".formatted(server.port(), call.path())))
                .header("Accept", "text/event-stream");
        call.headers().forEach(request::header);
        HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new AssertionError(new String(response.body().readAllBytes(), StandardCharsets.UTF_8));
        }
        return new Listening(response.body());
    }

    /** How the server answers who heard that event last. */
    static int status(SmallServer server, String trip, String last) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = CLIENT.send(request(server, trip, last), BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

    private static HttpRequest request(SmallServer server, String trip, String last) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/trips/%s/events".formatted(server.port(), trip)))
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", last)
                .build();
    }

    private void hear() {
        byte[] buffer = new byte[8192];
        StringBuilder text = new StringBuilder();
        try {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                text.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
                    lines.add(text.substring(0, end));
                    text.delete(0, end + 2);
                }
            }
            lines.add("ended");
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    /** All events so far, as they came. */
    List<String> heard() {
        return List.copyOf(lines);
    }

    /** The data of the first event of that name. */
    String await(String name) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(end)) {
            Optional<String> data = find(name);
            if (data.isPresent()) {
                return data.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No '%s' was heard, but %s".formatted(name, new ArrayList<>(lines)));
    }

    /** Waits until something was heard; tells the last event that has it. */
    String awaitText(String text) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (Instant.now().isBefore(end)) {
            Optional<String> event =
                    lines.stream().filter(line -> line.contains(text)).reduce((first, last) -> last);
            if (event.isPresent()) {
                return event.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("No '%s' was heard, but %s".formatted(text, new ArrayList<>(lines)));
    }

    private Optional<String> find(String name) {
        return lines.stream()
                .filter(event -> event.lines().anyMatch(("event: " + name)::equals))
                .flatMap(String::lines)
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.substring("data: ".length()))
                .findFirst();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
