package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small world's day is 23 November 2026, a Monday. */
class ReadingsTest {

    private static final SmallServer SERVER = SmallServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | From Westburg to Eastburg, 4 to 6 June, two adults, under 1500 euros, we love art",
                "fr | De Westburg à Eastburg, du 4 au 6 juin, deux adultes, moins de 1500 euros, nous aimons l'art"
            })
    void whatIsReadCanBeRecommendedUnchanged(String language, String text) throws Exception {
        // when
        JsonNode reading = read("{\"text\":\"%s\"}".formatted(text));
        HttpResponse<String> trip = SERVER.exchange(Call.recommend(json(reading.get("brief"))));

        // then
        assertThat(reading.get("language").getStringValue()).isEqualTo(language);
        assertThat(reading.get("ready").getBooleanValue()).isTrue();
        assertThat(reading.get("question")).isNull();
        assertThat(reading.get("notUnderstood").size()).isZero();
        assertThat(json(reading.get("brief")))
                .contains("\"from\":\"2027-06-04\"", "\"adults\":2", "\"1500.00\"", "\"tastes\":[\"art\"]");
        assertThat(trip.statusCode()).as(trip.body()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsAskedForOneThingAfterTheOther() throws Exception {
        // given
        JsonNode first = read("{\"text\":\"Three days in Eastburg, and something about quarks\"}");
        assertThat(first.get("ready").getBooleanValue()).isFalse();
        assertThat(first.get("notUnderstood").get(0).get("said").getStringValue())
                .isEqualTo("quarks");
        assertThat(pointer(first)).isEqualTo("/origin");

        // when
        JsonNode second = read(next("Westburg", first));
        JsonNode third = read(next("next Friday", second));
        JsonNode fourth = read(next("two", third));

        // then
        assertThat(pointer(second)).isEqualTo("/dates/from");
        assertThat(pointer(third)).isEqualTo("/party");
        assertThat(fourth.get("ready").getBooleanValue()).isTrue();
        assertThat(json(fourth.get("brief")))
                .contains("\"from\":\"2026-11-27\",\"to\":\"2026-11-29\"", "\"adults\":2", "Westburg", "Eastburg");
    }

    @Test
    void aChipSaysWhatItWasMadeOutFromAndWhereItGoes() throws Exception {
        // given
        String text = "pas plus de 120 EUR la nuit";

        // when
        JsonNode chip = read("{\"text\":\"%s\",\"language\":\"fr\"}".formatted(text))
                .get("chips")
                .get(0);

        // then
        assertThat(chip.get("pointer").getStringValue()).isEqualTo("/requirements");
        assertThat(chip.get("said").getStringValue())
                .isEqualTo(text.substring(
                        chip.get("from").getIntValue(), chip.get("to").getIntValue()));
        assertThat(chip.get("text").getStringValue()).isEqualTo("au plus 120,00\u00a0€ la nuit");
    }

    @Test
    void whatWasSaidBeforeIsTakenBack() throws Exception {
        // given
        JsonNode first = read("{\"text\":\"no museums, no flights, at most 900 euros, we like parks\"}");

        // when
        JsonNode second = read(next("actually flights are fine, and forget the budget", first));

        // then
        assertThat(json(first.get("brief"))).contains("flight", "900.00", "museum", "park");
        assertThat(json(second.get("brief")))
                .contains("museum", "park", "\"transportModes\":[\"flight\"]")
                .doesNotContain("900.00", "rideModes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"text\":7}",
                "{\"text\":\"\"}",
                "{\"text\":\"to Eastburg\",\"language\":\"tlh\"}",
                "{\"text\":\"to Eastburg\",\"soFar\":{\"asked\":\"/weather\"}}",
                "{\"text\":\"to Eastburg\",\"soFar\":{\"draft\":{\"cities\":\"Eastburg\"}}}",
                "{\"text\":\"to Eastburg\",\"soFar\":{\"draft\":{\"budget\":{\"amount\":\"1e9\"}}}}",
                "{\"text\":\"to Eastburg\",\"soFar\":{\"draft\":{\"party\":{\"adults\":5000}}}}",
                "{\"text\":\"to Eastburg\",\"soFar\":{\"draft\":{\"days\":0}}}"
            })
    void whatCannotBeTakenIsRefusedWithItsFaults(String document) throws Exception {
        // when
        HttpResponse<String> response = SERVER.exchange(Call.post("/v1/readings", document));

        // then
        assertThat(response.statusCode()).isIn(400, 422);
        assertThat(response.body()).contains("\"pointer\"", "Maybe");
    }

    @Test
    void aTextThatIsTooLongIsRefused() throws Exception {
        // when
        HttpResponse<String> response =
                SERVER.exchange(Call.post("/v1/readings", "{\"text\":\"%s\"}".formatted("a".repeat(4001))));

        // then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("longer than 4000 characters");
    }

    private static JsonNode read(String document) throws Exception {
        HttpResponse<String> response = SERVER.exchange(Call.post("/v1/readings", document));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.createDefault().readValue(response.body(), JsonNode.class);
    }

    private static String next(String text, JsonNode before) throws Exception {
        return "{\"text\":\"%s\",\"language\":\"en\",\"soFar\":%s}".formatted(text, json(before.get("soFar")));
    }

    private static String json(JsonNode node) throws Exception {
        return JsonMapper.createDefault().writeValueAsString(node);
    }

    private static String pointer(JsonNode reading) {
        return reading.get("question").get("pointer").getStringValue();
    }
}
