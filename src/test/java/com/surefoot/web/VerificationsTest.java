package com.surefoot.web;

import static com.surefoot.fixtures.SomethingWithheld.visit;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.desk.Question;
import com.surefoot.evidence.desk.VerificationDesk;
import com.surefoot.fixtures.SomethingWithheld;
import com.surefoot.reliability.desk.HeldBacks;
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
    private static final Argument<Map<String, Object>> DOCUMENT = Argument.mapOf(String.class, Object.class);
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
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(answered.body())
                .contains("\"answer\":\"differs\",\"found\":\"10:00-16:00\",\"checker\":\"ana\"")
                .endsWith("\"effects\":[]}");
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
                .isEqualTo(200);
        assertProblem(SERVER.exchange(Call.get(PATH + "/" + id)), 409, "verification-answered");
        assertProblem(SERVER.exchange(claim(id, "{'checker':'ben'}")), 409, "verification-answered");
        assertProblem(
                SERVER.exchange(answer(id, "{'checker':'ana','answer':'confirmed'}")), 409, "verification-answered");
    }

    @Test
    void whatIsHeldIsListedToWhoeverAsksAndCanBeGivenBack() throws Exception {
        // given
        String id = ask("palace", 4);
        SERVER.exchange(claim(id, "{'checker':'ana'}"));

        // when
        Map<String, Object> held = find(PATH + "?held=true", id);
        SERVER.exchange(release(id, "{'checker':'ben'}"));

        // then
        assertThat(held)
                .containsEntry("hold", Map.of("checker", "ana", "until", "2026-11-23T12:15:00Z"))
                .containsEntry("asking", 1);
        assertProblem(SERVER.exchange(claim(id, "{'checker':'ben'}")), 409, "verification-held");

        // when
        assertThat(SERVER.exchange(release(id, "{'checker':'ana'}")).statusCode())
                .isEqualTo(204);

        // then
        assertThat(find(PATH, id)).doesNotContainKey("hold");
        assertThat(SERVER.exchange(claim(id, "{'checker':'ben'}")).statusCode()).isEqualTo(200);
    }

    @Test
    void whatEachSourceSaidLastIsToldWithHowOftenItProvesRight() throws Exception {
        // given
        String id = ask("archive", 5, "2027-06-05T10:00/2027-06-05T12:00");
        SERVER.exchange(Call.post("/v1/observations", """
                        [{"fact":{"kind":"hours","subject":"archive","occasion":"2027-06-05"},"source":"guide",
                          "manner":"listed","seenAt":"2026-11-01T09:00:00Z","value":"09:00-17:00"},
                         {"fact":{"kind":"hours","subject":"archive","occasion":"2027-06-05"},"source":"guide",
                          "manner":"checked","seenAt":"2026-11-20T09:00:00Z","value":"09:00-18:00"},
                         {"fact":{"kind":"hours","subject":"archive"},"source":"blog",
                          "manner":"listed","seenAt":"2026-11-10T09:00:00Z","value":"11:00-15:00"},
                         {"fact":{"kind":"hours","subject":"archive","occasion":"2027-06-05"},"source":"poster",
                          "manner":"listed","seenAt":"2026-11-02T09:00:00Z","validUntil":"2026-11-03T09:00:00Z",
                          "value":"09:00-17:00"}]"""));

        // when
        Map<String, Object> dossier = object(Call.get(PATH + "/" + id));

        // then
        assertThat((List<?>) dossier.get("words")).hasSize(3);
        assertThat(String.valueOf(dossier.get("words")))
                .containsSubsequence(
                        "source=guide", "value=09:00-18:00", "counts=true", "agrees=true", "accuracy=", "proven=false")
                .containsSubsequence("source=blog", "value=11:00-15:00", "counts=true", "agrees=false")
                .containsSubsequence("source=poster", "counts=false", "agrees=true");
        assertThat((Double) dossier.get("probability")).isBetween(0.5, 0.99);
    }

    @Test
    void whatWasAnsweredLastIsListedFirst() throws Exception {
        // given
        for (String museum : List.of("first", "second")) {
            String id = ask(museum, 2);
            SERVER.exchange(claim(id, "{'checker':'ana'}"));
            SERVER.exchange(answer(id, "{'checker':'ana','answer':'confirmed'}"));
        }

        // when
        String answers = SERVER.answer(Call.get(PATH + "/answered"), 200);

        // then
        assertThat(answers).containsSubsequence("\"subject\":\"second\"", "\"subject\":\"first\"");
    }

    @Test
    void anAnswerTellsWhatItReleased() throws Exception {
        // given
        SERVER.context()
                .getBean(HeldBacks.class)
                .keep(List.of(visit("one", "gallery", 80), visit("two", "gallery", 80)));
        String id = ask("gallery", 2, SomethingWithheld.OPEN);
        assertThat(find(PATH, id))
                .containsEntry("withheld", 2)
                .containsEntry("about", List.of(Map.of("kind", "visit", "name", "The gallery", "day", "2027-06-05")));
        SERVER.exchange(claim(id, "{'checker':'ana'}"));

        // when
        Map<String, Object> dossier = object(Call.get(PATH + "/" + id));
        String answered = SERVER.answer(answer(id, "{'checker':'ana','answer':'confirmed'}"), 200);

        // then
        assertThat(String.valueOf(dossier.get("confirmed"))).contains("passes=true", "count=2");
        assertThat(answered)
                .containsSubsequence(
                        "\"whose\":\"answer\"",
                        "\"name\":\"The gallery\"",
                        "\"target\":80",
                        "\"before\":{",
                        "\"passes\":false",
                        "\"after\":{",
                        "\"passes\":true",
                        "\"count\":2");
        assertThat(SERVER.answer(Call.get(PATH + "/answered"), 200)).contains("\"name\":\"The gallery\"");
    }

    @Test
    void whatThereIsNotIsA404() throws Exception {
        for (String id : List.of("0", "99999", "x", "1%27--", "9".repeat(30))) {
            assertProblem(SERVER.exchange(Call.get(PATH + "/" + id)), 404, "unknown-verification");
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
        return ask(museum, gain, "open");
    }

    private static String ask(String museum, double gain, String value) throws Exception {
        FactId fact = new FactId(FactKind.HOURS, museum, "2027-06-05");
        SERVER.context()
                .getBean(VerificationDesk.class)
                .ask(List.of(new Question(fact, value, "trip", gain, Instant.parse("2027-06-01T00:00:00Z"))));
        return list().stream()
                .filter(each -> String.valueOf(each.get("fact")).contains(museum))
                .map(each -> String.valueOf(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> list() throws IOException, InterruptedException {
        return read(SERVER.exchange(Call.get(PATH)).body(), Argument.listOf(DOCUMENT));
    }

    private static Map<String, Object> find(String path, String id) throws IOException, InterruptedException {
        return read(SERVER.answer(Call.get(path), 200), Argument.listOf(DOCUMENT)).stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> object(Call call) throws IOException, InterruptedException {
        return read(SERVER.answer(call, 200), DOCUMENT);
    }

    private static <T> T read(String json, Argument<T> type) throws IOException {
        return requireNonNull(SERVER.context().getBean(ObjectMapper.class).readValue(json, type));
    }

    private static Call release(String id, String body) {
        return Call.post(PATH + "/" + id + "/release", body.replace('\'', '"'));
    }

    private static Call claim(String id, String body) {
        return Call.post(PATH + "/" + id + "/claim", body.replace('\'', '"'));
    }

    private static Call answer(String id, String body) {
        return Call.post(PATH + "/" + id + "/answer", body.replace('\'', '"'));
    }
}
