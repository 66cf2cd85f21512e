package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    private static final String DOCUMENT = """
            {"name": " At the Bridge ", "none": null, "blank": " ", "rooms": [{"price": 12.50}, {"price": "13.00"}], "open": true}""";

    private static Json read(String text) throws IOException {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Json json() throws IOException {
        return read(DOCUMENT);
    }

    @Test
    void valuesAreReadByWhatTheyAre() throws Exception {
        assertThat(json().get("name").text()).isEqualTo("At the Bridge");
        assertThat(json().get("open").flag()).isTrue();
        assertThat(json().get("rooms").elements().get(0).get("price").decimal()).isEqualTo("12.50");
        assertThat(json().get("rooms").elements().get(1).get("price").decimal()).isEqualTo("13.00");
        assertThat(json().fields()).containsOnlyKeys("name", "blank", "rooms", "open");
    }

    @Test
    void whatIsMissingOrNullIsNotThere() throws Exception {
        assertThat(json().find("more")).isEmpty();
        assertThat(json().find("none")).isEmpty();
        assertThat(json().list("none")).isEmpty();
        assertThat(json().findText("blank")).isEmpty();
        assertThat(json().findText("none")).isEmpty();
    }

    @Test
    void whatIsNotAsItShouldBeIsToldWithItsPlace() throws Exception {
        Json price = json().get("rooms").elements().get(1).get("price");
        assertThatThrownBy(price::flag).hasMessage("/rooms/1/price is not true or false: '13.00'");
        assertThatThrownBy(price::elements).hasMessage("/rooms/1/price is not a list: '13.00'");
    }

    @Test
    void whatIsMissingIsToldWithItsPlace() throws Exception {
        Json room = json().get("rooms").elements().get(0);
        assertThatThrownBy(() -> room.get("board")).hasMessage("/rooms/0/board is missing");
        assertThatThrownBy(() -> json().get("rooms").get("board")).hasMessageStartingWith("/rooms is not an object: ");
        assertThatThrownBy(() -> read("17").get("board")).hasMessage("it is not an object: '17'");
        assertThatThrownBy(() -> json().get("blank").text()).hasMessage("/blank is not a text: ''");
    }

    @ParameterizedTest
    @CsvSource({"0,0", "-1.5,-1.5", "1e3,1000", "1E-3,0.001", "'\"007\"',7"})
    void numbersAreExact(String written, BigDecimal meant) throws Exception {
        assertThat(read(written).decimal()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e19",
                "1e-19",
                "1e999999999",
                "\"1e3\"",
                "\"\"",
                "\" 1\"",
                "\"1,50\"",
                "\"NaN\"",
                "true",
                "[]",
                "{}",
                "null"
            })
    void whatNobodyMeansIsNoNumber(String written) throws Exception {
        Json json = read(written);
        assertThatThrownBy(json::decimal).isInstanceOf(IOException.class).hasMessageStartingWith("it is not a number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "3000000000"})
    void notEveryNumberIsAWholeOneThatCounts(String written) throws Exception {
        Json json = read(written);
        assertThatThrownBy(json::whole).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1",
                "[1,]",
                "{\"a\": 1, \"a\": 2}",
                "{} {}",
                "{'a': 1}",
                "NaN",
                "\"\\u12\"",
                "// comment\n1"
            })
    void whatIsNoJsonIsNotRead(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
    }

    @Test
    void documentsMayNotBeDeepOrHaveEndlessNumbers() {
        for (String text : List.of("[".repeat(100_000), "1".repeat(100_000))) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aLongTextIsNotRepeatedInAMessage() throws Exception {
        Json json = read("\"" + "x".repeat(10_000) + "\"");
        assertThatThrownBy(json::flag)
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(300);
    }
}
