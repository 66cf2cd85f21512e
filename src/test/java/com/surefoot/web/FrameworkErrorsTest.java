package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that never reach Surefoot's own code are answered with problems all the same. */
class FrameworkErrorsTest {

    private static final int LIMIT = 256 * 1024;
    private static final String TRIP = """
            {"origin":"Westburg","destination":"Eastburg","dates":{"from":"2027-06-04","to":"2027-06-04"}}""";
    private static final String CRLF = "\r\n";
    private static final String POST = String.join(
            CRLF,
            "POST /v1/recommendations HTTP/1.1",
            "Host: x",
            "Connection: close",
            "Content-Type: application/json",
            "Content-Length: %d",
            CRLF);
    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1",
                "/v2/cities",
                "/v1/city",
                "/v1/recommendations/1",
                "/beans",
                "/env",
                "/routes",
                "/stop",
                "/info",
                "/metrics",
                "/loggers",
                "/threaddump",
                "/refresh",
                "/favicon.ico",
                "/%3Cscript%3E",
                "/..%2f..%2fetc%2fpasswd",
                "/openapi/surefoot.yaml"
            })
    void whereNothingIsIsA404(String path) throws Exception {
        assertProblem(SERVER.exchange(Call.get(path).withAccept("text/html,*/*;q=0.8")), 404, "not-found");
    }

    @Test
    void aPathThatCannotBeUnderstoodIsA400() throws Exception {
        assertProblem(SERVER.exchange(Call.get("/health/everything")), 400, "bad-request");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/recommendations, POST",
        "PUT,    /v1/recommendations, POST",
        "DELETE, /v1/recommendations, POST",
        "PATCH,  /v1/cities,          GET",
        "POST,   /health,             GET",
        "TRACE,  /v1/cities,          GET",
    })
    void anotherMethodIsA405ThatNamesTheRightOne(String method, String path, String allowed) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.of(method, path));

        // then
        assertProblem(response, 405, "method-not-allowed");
        assertThat(response.headers().allValues("Allow").toString()).contains(allowed);
        assertThat(response.body()).contains(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png"})
    void aFormatThatIsNotMadeIsA406(String type) throws Exception {
        assertProblem(SERVER.send(Call.recommend(TRIP).withAccept(type)), 406, "not-acceptable");
        assertProblem(SERVER.send(Call.get("/v1/cities").withAccept(type)), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/xml",
                "multipart/form-data; boundary=x",
                "nonsense"
            })
    void anotherTypeOfBodyIsA415(String type) throws Exception {
        assertProblem(SERVER.exchange(Call.recommend(TRIP).withContentType(type)), 415, "unsupported-media-type");
    }

    @Test
    void aBodyOfNoTypeIsA415() throws Exception {
        assertProblem(SERVER.exchange(Call.recommend(TRIP).withoutContentType()), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "application/json;charset=UTF-8"})
    void jsonIsJsonWithACharsetToo(String type) throws Exception {
        assertThat(SERVER.exchange(Call.recommend(TRIP).withContentType(type)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyOfTheLimitIsReadAndOneByteMoreIsA413() throws Exception {
        // given
        byte[] largest = (TRIP + " ".repeat(LIMIT - TRIP.length())).getBytes(StandardCharsets.UTF_8);
        byte[] tooLarge = (TRIP + " ".repeat(LIMIT + 1 - TRIP.length())).getBytes(StandardCharsets.UTF_8);

        // then
        assertThat(SERVER.exchange(Call.recommend(largest)).statusCode()).isEqualTo(200);
        assertProblem(SERVER.exchange(Call.recommend(tooLarge)), 413, "request-entity-too-large");
    }

    @Test
    void aBodyThatDoesNotTellItsLengthIsA413OnceItIsTooLong() throws Exception {
        // given
        byte[] tooLarge = " ".repeat(LIMIT * 2).getBytes(StandardCharsets.UTF_8);
        Call call = Call.recommend(tooLarge);

        // when
        HttpResponse<String> response =
                SERVER.send(call, BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(tooLarge)));

        // then
        Contract.check(call, response);
        assertProblem(response, 413, "request-entity-too-large");
    }

    @Test
    void headIsGetWithoutABody() throws Exception {
        assertThat(SERVER.send(Call.of("HEAD", "/v1/cities")).statusCode()).isEqualTo(200);
        assertThat(SERVER.send(Call.of("HEAD", "/v1/cities")).body()).isEmpty();
        assertThat(SERVER.send(Call.of("HEAD", "/nowhere")).statusCode()).isEqualTo(404);
        assertThat(SERVER.send(Call.of("HEAD", "/nowhere")).body()).isEmpty();
    }

    @Test
    void optionsTellsTheMethods() throws Exception {
        // when
        HttpResponse<String> response = SERVER.send(Call.of("OPTIONS", "/v1/recommendations"));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Allow").toString()).contains("POST");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE;;",
                "GET /%zz HTTP/1.1;Host: x;Connection: close;;",
                "GET http://[ HTTP/1.1;Host: x;Connection: close;;",
                "POST /v1/recommendations HTTP/1.1;Host: x;Connection: close;Content-Type: application/json;Content-Length: -5;;",
                "POST /v1/recommendations HTTP/1.1;Host: x;Connection: close;Content-Type: application/json;Content-Length: many;;",
                "POST /v1/recommendations HTTP/1.1;Host: x;Connection: close;Transfer-Encoding: chunked;;zz;not a chunk;",
            })
    void whatIsNotHttpIsAnsweredWithAProblem(String lines) throws Exception {
        // when
        String answer = raw(lines.replace(";", CRLF));

        // then
        assertTellsNothingOfTheInside(answer);
        assertThat(answer).matches("(?s)HTTP/1\\.[01] 4\\d\\d .*application/problem\\+json.*urn:surefoot:problem:.*");
        assertThat(SERVER.send(Call.get("/health")).statusCode()).isEqualTo(200);
    }

    @Test
    void aHugeHeaderIsRefusedWithoutItsBeingKept() throws Exception {
        // when
        String answer =
                raw(String.join(CRLF, "GET /v1/cities HTTP/1.1", "Host: x", "X-Long: " + "x".repeat(100_000), CRLF));

        // then
        assertTellsNothingOfTheInside(answer);
        assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("xxxxxxxxxx");
    }

    @Test
    void bodiesThatNeverEndKeepNobodyElseWaiting() throws Exception {
        // given
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Socket socket = new Socket("localhost", SERVER.port());
            write(socket, POST.formatted(1000) + "{");
            slow.add(socket);
        }

        // when
        HttpResponse<String> response = SERVER.exchange(Call.recommend(TRIP));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            socket.close();
        }
        assertThat(SERVER.exchange(Call.recommend(TRIP)).statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatComesByteByByteIsReadToItsEnd() throws Exception {
        // given
        byte[] body = TRIP.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            write(socket, POST.formatted(body.length));

            // when
            for (byte next : body) {
                socket.getOutputStream().write(next);
                socket.getOutputStream().flush();
                Thread.sleep(2);
            }

            // then
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    private static String raw(String bytes) throws IOException {
        try (Socket socket = new Socket("localhost", SERVER.port())) {
            write(socket, bytes);
            return answer(socket);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** What comes until the connection ends, or nothing more does. */
    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(5_000);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException e) {
            answer.writeBytes("(silence)".getBytes(StandardCharsets.UTF_8));
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String kind) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.body()).contains("\"type\":\"urn:surefoot:problem:%s\"".formatted(kind));
        assertTellsNothingOfTheInside(response.body());
    }

    private static void assertTellsNothingOfTheInside(String answer) {
        assertThat(answer).doesNotContain("Exception", "\tat ", "java.", "micronaut", "netty", "com.surefoot", "<html");
    }
}
