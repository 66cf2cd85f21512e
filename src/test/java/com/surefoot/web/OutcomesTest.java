package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.evidence.Claim;
import com.surefoot.evidence.FactId;
import com.surefoot.evidence.FactKind;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Outcome.KnownBy;
import com.surefoot.evidence.Outcomes;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What came true, reported in bulk, by whoever knows, and by whoever only makes trouble. */
class OutcomesTest {

    private static final String PATH = "/v1/outcomes";
    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatIsReportedIsKeptAsItWasMeant() throws Exception {
        // given
        FactId fact = new FactId(FactKind.ARRIVAL, "run 7", "2026-06-04");
        Call call = report("""
                {'id':'f-12','reporter':'feed','knownBy':'feed','happenedAt':'2026-06-04T11:05:00+02:00',
                 'claim':{'fact':{'kind':'arrival','subject':'run 7','occasion':'2026-06-04'},
                          'source':'timetable','value':'10:30'},
                 'right':false,'cluster':'storm'}""");

        // when
        HttpResponse<String> response = SERVER.exchange(call);

        // then
        assertThat(response.body()).isEqualTo("{\"received\":1,\"recorded\":1}");
        assertThat(listed(FactKind.ARRIVAL))
                .containsExactly(new Outcome(
                        "f-12",
                        new Claim.OfFact(fact, "timetable", "10:30"),
                        false,
                        KnownBy.FEED,
                        "feed",
                        Instant.parse("2026-06-04T09:05:00Z"),
                        "storm"));
    }

    @Test
    void elementsAndWholeTripsAreReportedToo() throws Exception {
        // given
        Call call = report(
                "{'id':'e','reporter':'elements','knownBy':'host','happenedAt':'2026-06-05T18:00:00Z',"
                        + "'claim':{'recommendation':'r-1','element':'stay-1'},'right':true}",
                "{'id':'i','reporter':'elements','knownBy':'traveller','happenedAt':'2026-06-05T18:00:00Z',"
                        + "'claim':{'recommendation':'r-1'},'right':true}");

        // then
        assertThat(SERVER.exchange(call).body()).isEqualTo("{\"received\":2,\"recorded\":2}");
        assertThat(SERVER.exchange(call).body()).isEqualTo("{\"received\":2,\"recorded\":0}");
    }

    @Test
    void nothingToReportIsTaken() throws Exception {
        assertThat(SERVER.exchange(report()).body()).isEqualTo("{\"received\":0,\"recorded\":0}");
    }

    @Test
    void anIdThatStandsForAnotherOutcomeIsAConflictAndNothingIsKept() throws Exception {
        // given
        SERVER.exchange(report(room("known", true)));

        // when
        HttpResponse<String> response = SERVER.exchange(report(room("new", true), room("known", false)));

        // then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body())
                .contains("urn:surefoot:problem:conflicting-outcomes", "\"pointer\":\"/1/id\",\"value\":\"known\"")
                .doesNotContain("/0/id");
        assertThat(SERVER.exchange(report(room("new", true))).body()).contains("\"recorded\":1");
    }

    @Test
    void aListThatContradictsItselfIsAConflict() throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(report(room("twice", true), room("twice", false)));

        // then
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).contains("\"/0/id\"", "\"/1/id\"");
    }

    @Test
    void anOutcomeIsTakenBackWithItsReason() throws Exception {
        // given
        SERVER.exchange(report(room("slip of the pen / 1", false)));
        Call back = retract("slip%20of%20the%20pen%20%2F%201", "{'reporter':'hotel','reason':'another guest'}");

        // then
        assertThat(SERVER.exchange(back).statusCode()).isEqualTo(204);
        assertThat(SERVER.exchange(back).statusCode()).isEqualTo(204);
        assertThat(listed(FactKind.ROOM)).extracting(Outcome::id).doesNotContain("slip of the pen / 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "404 | {'reporter':'nobody','reason':'mistaken'} | unknown-outcome",
                "400 | {'reporter':'hotel'}                       | \"pointer\":\"/reason\"",
                "400 | {'reason':'mistaken'}                      | \"pointer\":\"/reporter\"",
                "422 | {'reporter':'hotel','reason':' '}          | \"pointer\":\"/reason\"",
                "400 | {'reporter':'hotel','reason':'a','x':1}    | \"pointer\":\"/x\"",
                "400 | []                                         | It must be an object",
                "400 | null                                       | It must be an object",
                "400 | {                                          | malformed-document",
            })
    void aRetractionThatCannotBeIsRefused(int status, String body, String told) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(retract("unheard-of", body));

        // then
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.body()).contains(told.replace("\"\"", "\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400 | /0/id         | 'id':'x'            | 'id':7",
                "400 | /0/id         | 'id':'x',           | ",
                "422 | /0/id         | 'id':'x'            | 'id':''",
                "422 | /0/knownBy    | 'knownBy':'host'    | 'knownBy':'neighbour'",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| yesterday",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| 2026-06-05T18:00:00",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| 2026-02-30T18:00:00Z",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| 2026-11-24T18:00:00Z",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| 1999-12-31T23:59:59Z",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| +999999999-12-31T23:59:59Z",
                "422 | /0/happenedAt | 2026-06-05T18:00:00Z| -999999999-01-01T00:00:00Z",
                "400 | /0/right      | 'right':true        | 'right':'yes'",
                "400 | /0/right      | 'right':true        | 'wrong':false",
                "400 | /0/wrong      | 'right':true        | 'right':true,'wrong':false",
                "422 | /0/claim      | 'recommendation':'r'| ",
                "422 | /0/claim      | 'recommendation':'r'| 'recommendation':'r','fact':{'kind':'room','subject':'s'}",
                "422 | /0/claim/value| 'recommendation':'r'| 'recommendation':'r','value':'v'",
                "422 | /0/claim/fact/kind | 'recommendation':'r' | 'fact':{'kind':'weather','subject':'s'},'source':'s','value':'v'",
                "400 | /0/claim/source    | 'recommendation':'r' | 'fact':{'kind':'room','subject':'s'},'value':'v'",
                "400 | /0/claim/fact      | 'recommendation':'r' | 'fact':'room','source':'s','value':'v'",
                "422 | /0/claim/element   | 'recommendation':'r' "
                        + "| 'fact':{'kind':'room','subject':'s'},'source':'s','value':'v','element':'e'",
                "400 | /0/claim      | {'recommendation':'r'} | 'r'",
                "422 | /0/cluster    | 'right':true        | 'right':true,'cluster':''",
            })
    void whatIsWrongIsPointedAt(int status, String pointer, String part, String instead) throws Exception {
        // given
        String right = "{'id':'x','reporter':'y','knownBy':'host','happenedAt':'2026-06-05T18:00:00Z',"
                + "'claim':{'recommendation':'r'},'right':true}";
        assertThat(right).contains(part);

        // when
        HttpResponse<String> response = SERVER.exchange(report(right.replace(part, instead == null ? "" : instead)));

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"pointer\":\"%s\"".formatted(pointer), "\"hint\":\"Maybe ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "{}",
                "[null]",
                "[[]]",
                "[{}]",
                "[",
                "[{'id':'a','id':'b'}]",
                "[]]",
                "[NaN]",
                "[{'id':'\\u0000'}]",
                "[1e99999]",
            })
    void whatIsNoListOfOutcomesIsRefused(String body) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.post(PATH, body.replace('\'', '"')));

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("urn:surefoot:problem:malformed-document");
    }

    @Test
    void aDocumentThatIsTooDeepIsRefused() throws Exception {
        assertThat(SERVER.exchange(Call.post(PATH, "[".repeat(100_000))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void textsThatAreTooLongOrCannotBeShownAreRefused() throws Exception {
        // given
        String longId = room("x".repeat(201), true);
        String longSubject = room("a", true).replace("room 5", "s".repeat(1_001));
        String hidden = room("a\\u0000b", true);

        // when
        HttpResponse<String> response = SERVER.exchange(report(longId, longSubject, hidden));

        // then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .contains("/0/id", "/1/claim/fact/subject", "/2/id")
                .hasSizeLessThan(2_000);
    }

    @Test
    void tenThousandAreTakenAtOnceAndOneMoreIsNot() throws Exception {
        // given
        List<String> all = IntStream.range(0, 10_001)
                .mapToObj(i -> room("bulk " + i, i % 7 > 0))
                .toList();

        // then
        assertThat(SERVER.send(report(all.subList(0, 10_000).toArray(String[]::new)))
                        .body())
                .isEqualTo("{\"received\":10000,\"recorded\":10000}");
        HttpResponse<String> tooMany = SERVER.send(report(all.toArray(String[]::new)));
        assertThat(tooMany.statusCode()).isEqualTo(422);
        assertThat(tooMany.body()).contains("A list of 10001 is too long");
    }

    @Test
    void manyFaultsAreToldUpToALimit() throws Exception {
        // given
        String[] all = IntStream.range(0, 5_000).mapToObj(i -> "{}").toArray(String[]::new);

        // when
        HttpResponse<String> response = SERVER.send(report(all));

        // then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body().split("\"pointer\"", -1)).hasSize(101);
    }

    @Test
    void aListLongerThanTheLimitIsA413() throws Exception {
        // given
        String body = "[" + " ".repeat(8 * 1024 * 1024) + "]";

        // when
        HttpResponse<String> response = SERVER.send(Call.post(PATH, body));

        // then
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("urn:surefoot:problem:request-entity-too-large");
    }

    @Test
    void whatIsNotJsonByItsTypeIsA415() throws Exception {
        assertThat(SERVER.exchange(report(room("a", true)).withContentType("text/csv"))
                        .statusCode())
                .isEqualTo(415);
        assertThat(SERVER.exchange(report(room("a", true)).withoutContentType()).statusCode())
                .isEqualTo(415);
    }

    @Test
    void spoiltDocumentsNeverBreakTheServer() throws Exception {
        // given
        Random random = new Random(20261123);
        byte[] sound = report(room("spoilt", true), room("spoilt too", false)).body();

        for (int i = 0; i < 300; i++) {
            // when
            byte[] spoilt = sound.clone();
            for (int spots = 1 + random.nextInt(3); spots > 0; spots--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            Call call = Call.post(PATH, new String(spoilt, StandardCharsets.ISO_8859_1));

            // then
            assertThat(SERVER.send(call).statusCode()).as("answer to %s", call).isIn(200, 400, 409, 422);
        }
    }

    private static List<Outcome> listed(FactKind kind) {
        return SERVER.context().getBean(Outcomes.class).listOfFacts(kind, EVER);
    }

    private static String room(String id, boolean right) {
        return """
                {'id':'%s','reporter':'hotel','knownBy':'host','happenedAt':'2026-06-05T18:00:00Z',
                 'claim':{'fact':{'kind':'room','subject':'room 5','occasion':'2026-06-05'},
                          'source':'hotel','value':'twin'},'right':%s}""".formatted(id, right);
    }

    private static Call report(String... outcomes) {
        return Call.post(
                PATH,
                List.of(outcomes).stream()
                        .collect(Collectors.joining(",", "[", "]"))
                        .replace('\'', '"'));
    }

    private static Call retract(String id, String body) {
        return Call.post(PATH + "/" + id + "/retraction", body.replace('\'', '"'));
    }
}
