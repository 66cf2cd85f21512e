package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen, told in bulk and asked for fact by fact. */
class ObservationsTest {

    private static final String PATH = "/v1/observations";
    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void whatWasSeenIsToldNewestFirst() throws Exception {
        // given
        Call call = observe(
                seen("museum/ü", "guide", "2026-06-01T09:30:00+02:00", "09:00-17:00"),
                seen("museum/ü", "map", "2026-06-02T09:30:00.25Z", "closed")
                        .replace("'value'", "'validUntil':'2026-07-01T00:00:00Z','value'"));

        // when
        HttpResponse<String> received = SERVER.exchange(call);
        SERVER.exchange(call);

        // then
        assertThat(received.body()).isEqualTo("{\"received\":2}");
        assertThat(SERVER.exchange(Call.get("/v1/facts?kind=hours&subject=museum/%C3%BC&occasion=2026-06-05"))
                        .body())
                .isEqualTo("""
                        {"fact":{"kind":"hours","subject":"museum/ü","occasion":"2026-06-05"},"observations":[\
                        {"source":"map","manner":"checked","seenAt":"2026-06-02T09:30:00.25Z",\
                        "validUntil":"2026-07-01T00:00:00Z","value":"closed"},\
                        {"source":"guide","manner":"checked","seenAt":"2026-06-01T07:30:00Z","value":"09:00-17:00"}]}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=hours&subject=unseen",
                "kind=hours&subject=unseen&occasion=",
            })
    void aFactNobodySawHasNoObservations(String query) throws Exception {
        assertThat(SERVER.exchange(Call.get("/v1/facts?" + query)).body())
                .isEqualTo("{\"fact\":{\"kind\":\"hours\",\"subject\":\"unseen\"},\"observations\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject=x               | kind: ''. This field is missing.",
                "kind=hours              | subject: ''. This field is missing.",
                "kind=weather&subject=x  | kind: 'weather'. This is not one of the choices. Maybe one of: ride",
                "kind=hours&subject=     | subject: ''. A text is expected",
            })
    void aFactThatCannotBeIsA400(String query, String told) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.get("/v1/facts?" + query));

        // then
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("urn:surefoot:problem:bad-request", told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "400 | /1/fact         | 'fact':{'kind':'hours','subject':'x','occasion':'2026-06-05'} | 'fakt':1",
                "422 | /1/fact/subject | 'subject':'x'   | 'subject':' '",
                "422 | /1/manner       | checked         | guessed",
                "422 | /1/seenAt       | 2026-06-01      | 2027-06-01",
                "422 | /1/validUntil   | 'value'         | 'validUntil':'2026-05-31T00:00:00Z','value'",
                "422 | /1/validUntil   | 'value'         | 'validUntil':'+12026-05-31T00:00:00Z','value'",
                "400 | /1/value        | 'value':'v'     | 'value':{}",
                "400 | /1/source       | 'source':'s',   | ",
            })
    void oneThatIsWrongIsPointedAtAndNoneIsKept(int status, String pointer, String part, String instead)
            throws Exception {
        // given
        String sound = seen("x", "s", "2026-06-01T09:30:00Z", "v");
        assertThat(sound).contains(part);

        // when
        HttpResponse<String> response = SERVER.exchange(
                observe(sound.replace("'x'", "'kept?'"), sound.replace(part, instead == null ? "" : instead)));

        // then
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains("\"pointer\":\"%s\"".formatted(pointer));
        assertThat(SERVER.exchange(Call.get("/v1/facts?kind=hours&subject=kept%3F&occasion=2026-06-05"))
                        .body())
                .contains("\"observations\":[]");
    }

    @Test
    void tenThousandAreTakenAtOnceAndAThousandTold() throws Exception {
        // given
        String[] all = IntStream.range(0, 10_000)
                .mapToObj(i -> seen("busy", "guide " + i, "2026-06-01T09:30:00Z", "v" + i))
                .toArray(String[]::new);

        // when
        HttpResponse<String> response = SERVER.send(observe(all));

        // then
        assertThat(response.body()).isEqualTo("{\"received\":10000}");
        assertThat(SERVER.exchange(Call.get("/v1/facts?kind=hours&subject=busy&occasion=2026-06-05"))
                        .body()
                        .split("\"seenAt\"", -1))
                .hasSize(1_001);
    }

    private static String seen(String subject, String source, String at, String value) {
        return "{'fact':{'kind':'hours','subject':'%s','occasion':'2026-06-05'},'source':'%s','manner':'checked','seenAt':'%s','value':'%s'}"
                .formatted(subject, source, at, value);
    }

    private static Call observe(String... observations) {
        return Call.post(
                PATH,
                List.of(observations).stream()
                        .collect(Collectors.joining(",", "[", "]"))
                        .replace('\'', '"'));
    }
}
