package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.desk.Question;
import com.surefoot.evidence.desk.VerificationDesk;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checkers take facts from the verification desk and answer them. */
class VerificationsTest {

    private static final String PATH = "/v1/verifications";
    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatReleasesTheMostIsListedFirst() throws Exception {
        // given
        ask("small", 1.5);
        ask("large", 700);

        // when
        List<Map<String, Object>> listed = list();

        // then
        assertThat(listed.get(0))
                .containsEntry("fact", Map.of("kind", "hours", "subject", "large", "occasion", "2027-06-05"))
                .containsEntry("value", "open")
                .containsEntry("gain", 700.0)
                .containsEntry("neededBy", "2027-06-01T00:00:00Z");
        assertThat(listed).hasSizeGreaterThan(1);
    }

    @Test
    void aCheckerClaimsAVerificationAndAnswersIt() throws Exception {
        // given
        String id = ask("museum", 2);

        // when
        HttpResponse<String> held = SERVER.exchange(claim(id, "{'checker':'ana'}"));
        HttpResponse<String> answered =
                SERVER.exchange(answer(id, "{'checker':'ana','answer':'differs','value':'10:00-16:00'}"));

        // then
        assertThat(held.body())
                .isEqualTo("{\"id\":\"%s\",\"checker\":\"ana\",\"until\":\"2026-11-23T12:15:00Z\"}".formatted(id));
        assertThat(answered.statusCode()).isEqualTo(204);
        assertThat(SERVER.exchange(Call.get("/v1/facts?kind=hours&subject=museum&occasion=2027-06-05"))
                        .body())
                .contains("\"source\":\"ana\",\"manner\":\"verified\",\"seenAt\":\"2026-11-23T12:00:00Z\","
                        + "\"value\":\"10:00-16:00\"");
        assertThat(list()).extracting(each -> each.get("id")).doesNotContain(id);
    }

    @Test
    void whatIsConfirmedIsSeenAsItWasThought() throws Exception {
        // given
        String id = ask("tower", 2);
        SERVER.exchange(claim(id, "{'checker':'ben'}"));

        // when
        SERVER.exchange(answer(id, "{'checker':'ben','answer':'confirmed'}"));

        // then
        assertThat(SERVER.exchange(Call.get("/v1/facts?kind=hours&subject=tower&occasion=2027-06-05"))
                        .body())
                .contains("\"value\":\"open\"");
    }

    @Test
    void whatAnotherHoldsOrHasAnsweredIsAConflict() throws Exception {
        // given
        String id = ask("garden", 3);
        assertThat(SERVER.exchange(answer(id, "{'checker':'ana','answer':'confirmed'}")))
                .satisfies(early -> assertProblem(early, 409, "verification-not-held"));
        SERVER.exchange(claim(id, "{'checker':'ana'}"));

        // then
        assertThat(list()).extracting(each -> each.get("id")).doesNotContain(id);
        assertProblem(SERVER.exchange(claim(id, "{'checker':'ben'}")), 409, "verification-held");
        assertProblem(
                SERVER.exchange(answer(id, "{'checker':'ben','answer':'confirmed'}")), 409, "verification-not-held");
        assertThat(SERVER.exchange(answer(id, "{'checker':'ana','answer':'cannot_tell'}"))
                        .statusCode())
                .isEqualTo(204);
        assertProblem(SERVER.exchange(claim(id, "{'checker':'ben'}")), 409, "verification-answered");
        assertProblem(
                SERVER.exchange(answer(id, "{'checker':'ana','answer':'confirmed'}")), 409, "verification-answered");
    }

    @Test
    void whatThereIsNotIsA404() throws Exception {
        for (String id : List.of("0", "99999", "x", "1%27--", "9".repeat(30))) {
            assertProblem(SERVER.exchange(claim(id, "{'checker':'ana'}")), 404, "unknown-verification");
            assertProblem(
                    SERVER.exchange(answer(id, "{'checker':'ana','answer':'confirmed'}")), 404, "unknown-verification");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400 | /checker | {}",
                "422 | /checker | {'checker':'','answer':'confirmed'}",
                "400 | /checker | {'checker':7}",
                "400 | /answer  | {'checker':'ana'}",
                "422 | /answer  | {'checker':'ana','answer':'perhaps'}",
                "400 | /value   | {'checker':'ana','answer':'differs'}",
                "422 | /value   | {'checker':'ana','answer':'differs','value':''}",
                "422 | /value   | {'checker':'ana','answer':'confirmed','value':'open'}",
                "400 | /sure    | {'checker':'ana','answer':'confirmed','sure':true}",
            })
    void anAnswerThatIsNoneIsRefused(int status, String pointer, String body) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(answer("1", body));

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"pointer\":\"%s\"".formatted(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"400 | []", "400 | {'checker':null}", "400 | {'who':'ana'}", "422 | {'checker':' '}"})
    void aClaimOfNobodyIsRefused(int status, String body) throws Exception {
        assertThat(SERVER.exchange(claim("1", body)).statusCode()).isEqualTo(status);
    }

    private static void assertProblem(HttpResponse<String> response, int status, String kind) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("urn:surefoot:problem:" + kind, "Maybe");
    }

    /** Asks about a museum's hours, and returns the verification's id. */
    private static String ask(String museum, double gain) throws Exception {
        FactId fact = new FactId(FactKind.HOURS, museum, "2027-06-05");
        SERVER.context()
                .getBean(VerificationDesk.class)
                .ask(List.of(new Question(fact, "open", "trip", gain, Instant.parse("2027-06-01T00:00:00Z"))));
        return list().stream()
                .filter(each -> String.valueOf(each.get("fact")).contains(museum))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> list() throws IOException, InterruptedException {
        String body = SERVER.exchange(Call.get(PATH)).body();
        return SERVER.context()
                .getBean(ObjectMapper.class)
                .readValue(body, Argument.listOf(Argument.mapOf(String.class, Object.class)));
    }

    private static Call claim(String id, String body) {
        return Call.post(PATH + "/" + id + "/claim", body.replace('\'', '"'));
    }

    private static Call answer(String id, String body) {
        return Call.post(PATH + "/" + id + "/answer", body.replace('\'', '"'));
    }
}
