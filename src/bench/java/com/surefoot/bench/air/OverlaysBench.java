package com.surefoot.bench.air;

import com.surefoot.bench.Benchmark;
import com.surefoot.bench.Options;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Thousands of overlays listen to a server in another process while its host hides the card and shows it again: how long
 * it takes from the host's click to the last byte at each of them. Options: {@code --listeners}, {@code --rounds}. Each
 * process needs as many file descriptors as there are listeners, and some more.
 */
public final class OverlaysBench implements Benchmark {

    private static final double MILLION = 1e6;
    private static final int WARM = 6;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public void run(Options options) throws IOException {
        try {
            measure(options);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Somebody ended it. Maybe start it again?");
        }
    }

    private void measure(Options options) throws IOException, InterruptedException {
        int count = Math.toIntExact(options.number("listeners", 5_000));
        int rounds = Math.toIntExact(options.number("rounds", 40));
        try (Aired server = Aired.start();
                Listeners listeners = new Listeners(server, count)) {
            Thread reading = new Thread(listeners, "listeners");
            reading.setDaemon(true);
            long begun = System.nanoTime();
            reading.start();
            await(count, listeners::opened);
            System.out.printf(
                    "%d listeners have their snapshot after %.0f ms%n", count, (System.nanoTime() - begun) / MILLION);
            List<Long> took = new ArrayList<>();
            for (int round = 0; round < WARM + rounds; round++) {
                long[] times = change(server, listeners, count, round % 2 == 0 ? "hide" : "show");
                if (round >= WARM) {
                    Arrays.stream(times).forEach(took::add);
                }
                Thread.sleep(100);
            }
            print(
                    count,
                    rounds,
                    took.stream().mapToLong(Long::longValue).sorted().toArray());
        }
    }

    private interface Counted {
        int get();
    }

    private static void await(int count, Counted counted) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (counted.get() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(
                        "%d of %d heard it. Maybe there are too few file descriptors?".formatted(counted.get(), count));
            }
            Thread.sleep(1);
        }
    }

    private long[] change(Aired server, Listeners listeners, int count, String deed)
            throws IOException, InterruptedException {
        listeners.begin();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/shows/%s/%s".formatted(server.port(), server.show(), deed)))
                .header("Authorization", "Bearer " + server.host())
                .POST(BodyPublishers.noBody())
                .build();
        long clicked = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("The host is answered %s. Maybe the show is gone?".formatted(answer.body()));
        }
        await(count, listeners::heard);
        return Arrays.stream(listeners.times()).map(time -> time - clicked).toArray();
    }

    private static void print(int count, int rounds, long[] took) {
        System.out.printf("%9s %7s %9s %9s %9s%n", "listeners", "changes", "p50 ms", "p99 ms", "max ms");
        System.out.printf(
                "%9d %7d %9.1f %9.1f %9.1f%n",
                count,
                rounds,
                took[took.length / 2] / MILLION,
                took[(int) (took.length * 0.99)] / MILLION,
                took[took.length - 1] / MILLION);
    }
}
