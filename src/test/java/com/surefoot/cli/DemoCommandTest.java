package com.surefoot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.Cli.Ended;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoCommandTest {

    private static final Pattern URL = Pattern.compile("Surefoot listens on (http://localhost:\\d+) until Ctrl-C");

    @Test
    void theDemoImportsItsWorldOnceAndPlansATripInIt() {
        // given
        Cli cli = Cli.onEmptyCatalogue();

        // when
        Ended first = cli.run("demo", "--once");
        Ended second = cli.run("demo", "--once");

        // then
        assertThat(first.exitCode()).isZero();
        assertThat(first.out())
                .contains("Imported sample: ", "Imported sample-timetable: ", "\"mustSee\":[\"Rijksmuseum\"]")
                .contains("Paris → Amsterdam", "Rijksmuseum", "of a budget of 1,500.00 EUR", "(sample)");
        assertThat(first.out().lines().dropWhile(line -> !line.startsWith("Paris")))
                .allMatch(line -> DisplayWidth.of(line) <= ItineraryText.WIDEST);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).doesNotContain("Imported").contains("Paris → Amsterdam");
    }

    @Test
    void theServerAnswersUntilItIsInterrupted() throws Exception {
        // given
        Cli cli = Cli.onSmallWorld();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            // when
            CompletableFuture<Ended> serving =
                    CompletableFuture.supplyAsync(() -> cli.run("serve", "--port", "0"), thread);
            String url = awaitUrl(cli);

            // then
            assertThat(answers(url)).isTrue();
            assertThat(cli.out()).contains("curl -s " + url + "/v1/recommendations", "\"from\":\"2027-06-18\"");
            thread.shutdownNow();
            assertThat(serving.get(20, TimeUnit.SECONDS).exitCode()).isZero();
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void aPortThatIsTakenAsksForAnother() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            // when
            Ended ended = Cli.onSmallWorld().run("serve", "--port", String.valueOf(taken.getLocalPort()));

            // then
            assertThat(ended.exitCode()).isEqualTo(2);
            assertThat(ended.err()).contains(String.valueOf(taken.getLocalPort()), "Maybe choose another with --port?");
        }
    }

    private static boolean answers(String url) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/nothing-here")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode() == 404;
    }

    private static String awaitUrl(Cli cli) throws InterruptedException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(limit)) {
            Optional<String> url = URL.matcher(cli.out())
                    .results()
                    .map(found -> found.group(1))
                    .findFirst();
            if (url.isPresent()) {
                return url.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The server did not come up: " + cli.out() + cli.err());
    }
}
