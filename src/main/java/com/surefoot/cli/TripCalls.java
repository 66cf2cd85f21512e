package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;

/** Asks a server for trips as any client does. */
final class TripCalls {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String DATA = "data:";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final ObjectMapper mapper;

    TripCalls(URI server, ObjectMapper mapper) {
        this.server = server;
        this.mapper = mapper;
    }

    /** What a server answered. */
    record Answer(int status, JsonNode document) {}

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).GET().build());
    }

    Answer post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), mapper.readValue(response.body(), JsonNode.class));
    }

    String write(JsonNode document) throws IOException {
        return mapper.writeValueAsString(document);
    }

    /** Hears what is told of a trip from now on, without heartbeats, until the stream is closed. */
    InputStream listen(String trip, BlockingQueue<JsonNode> heard) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/v1/trips/" + trip + "/events"))
                .header("Accept", "text/event-stream")
                .build();
        InputStream stream = client.send(request, BodyHandlers.ofInputStream()).body();
        Thread hearing = new Thread(() -> hear(stream, heard), "hearing");
        hearing.setDaemon(true);
        hearing.start();
        return stream;
    }

    private void hear(InputStream stream, BlockingQueue<JsonNode> heard) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA)) {
                    JsonNode told = mapper.readValue(line.substring(DATA.length()), JsonNode.class);
                    if (told.get("type") != null) {
                        heard.add(told);
                    }
                }
            }
        } catch (IOException e) {
            // that is how listening ends
            return;
        }
    }
}
