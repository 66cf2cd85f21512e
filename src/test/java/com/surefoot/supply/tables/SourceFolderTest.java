package com.surefoot.supply.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.travel.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFolderTest {

    private static final List<String> HEADER = List.of("name", "value");
    private static final Currency EURO = Currency.getInstance("EUR");

    @TempDir
    private Path directory;

    @Test
    void aTableGivesItsRowsWithTheirLines() throws IOException {
        // given
        write("t.csv", "\uFEFFname,value\r\n\"a,\nb\", 1 \r\n\r\nc,2\r\n");

        // when
        List<Row> rows = readTable("t.csv");

        // then
        assertThat(rows).extracting(row -> row.get("name").text()).containsExactly("a,\nb", "c");
        assertThat(rows).extracting(row -> row.get("value").integer()).containsExactly(1, 2);
        assertThat(rows).extracting(row -> row.line().number()).containsExactly(2L, 5L);
    }

    @Test
    void aCellIsReadAsWhatItShouldBe() throws IOException {
        // given
        write("t.csv", "name,value\n12.50,09:30\ntrue,a; b;\n");

        // when
        List<Row> rows = readTable("t.csv");

        // then
        assertThat(rows.get(0).get("name").money(EURO)).isEqualTo(Money.parse("12.50", EURO));
        assertThat(rows.get(0).get("value").time()).isEqualTo(LocalTime.of(9, 30));
        assertThat(rows.get(1).get("name").flag()).isTrue();
        assertThat(rows.get(1).get("value").list(";")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "name,value;a,b,c @ line 2: There are 3 cells under 2 columns: a,b,c. Maybe",
                "name,value;a,b;c @ line 3: There are 1 cells under 2 columns: c. Maybe",
                "name,worth;a,b @ line 1: The columns are [name, worth], not [name, value]. Maybe",
                "'' @ t.csv: The table is empty. Maybe",
                "name,value;a,'\"b' @ line 1: What follows is not CSV",
                "name,value;a,'\"b\"c' @ line 1: What follows is not CSV",
            })
    void aMalformedTableIsToldWithItsLine(String content, String message) throws IOException {
        // given
        write("t.csv", content.replace(";", "\n").replace("'", ""));

        // when / then
        assertBroken(() -> readTable("t.csv"), message);
    }

    @ParameterizedTest
    @CsvSource({
        "integer, x, 'line 2: value is ''x'', not a whole number such as 12. Maybe'",
        "integer, '', 'line 2: value is empty. Maybe'",
        "number, 1e999999999, 'line 2: value is ''1e999999999'', not a number such as 12.5. Maybe'",
        "money, 1.234, 'line 2: '",
        "money, ten, 'line 2: value is ''ten'', not a number'",
        "time, 9:30, 'line 2: value is ''9:30'', not a time of day such as 09:30. Maybe'",
        "time, 25:00, 'line 2: value is ''25:00'', not a time of day'",
        "flag, yes, 'line 2: value is ''yes'', not one of true, false. Maybe'",
        "point, 91, 'line 2: 91.0, 0.0 is not a point on Earth. Maybe latitude and longitude are swapped?'",
    })
    void aCellThatIsSomethingElseIsToldWithItsValue(String kind, String text, String message) throws IOException {
        // given
        write("t.csv", "name,value\n0,%s\n".formatted(text));
        Row row = readTable("t.csv").get(0);
        Function<String, Object> reading = what -> switch (what) {
            case "integer" -> row.get("value").integer();
            case "number" -> row.get("value").number();
            case "money" -> row.get("value").money(EURO);
            case "time" -> row.get("value").time();
            case "flag" -> row.get("value").flag();
            default -> row.point("value", "name");
        };

        // when / then
        assertBroken(() -> reading.apply(kind), "t.csv, " + message);
    }

    @Test
    void elementsOfAnArrayAndLinesReadTheSame() throws IOException {
        // given
        write("a.json", "[{\"n\": 1.50},\n {\"n\": null}, {}]");
        write("l.jsonl", "{\"n\": 1.50}\n{\"n\": null}\n{}\n");

        for (String file : List.of("a.json", "l.jsonl")) {
            // when
            List<JsonValue> elements = new ArrayList<>();
            folder().readElements(file, elements::add);

            // then
            assertThat(elements).extracting(element -> element.cell("n").text()).containsExactly("1.50", "", "");
            assertThat(elements.get(1).line()).isEqualTo(new SourceLine(file, 2));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "{\"n\": 1 @ line 1: This is not JSON",
                "[1, @ line 1: This is not JSON",
                "{\"n\": 1, \"n\": 2} @ line 1: This is not JSON: Duplicate",
                "{\"n\": [1]} @ line 1: n is not a single value. Maybe",
                "[[1]] @ line 1: The value is not an object. Maybe",
                "{\"n\": 1} {\"n\": 2} @ j.json: There are 2 values and not one. Maybe",
                "'' @ j.json: There are 0 values and not one. Maybe",
            })
    void aMalformedDocumentIsToldWithItsLine(String content, String message) throws IOException {
        // given
        write("j.json", content);

        // when / then
        assertBroken(() -> folder().readObject("j.json").cell("n").integer(), message);
    }

    @Test
    void aMissingFileOrDirectoryIsTold() throws IOException {
        assertBroken(() -> readTable("t.csv"), "t.csv: The file is missing. Maybe");
        assertBroken(() -> SourceFolder.at(directory.resolve("x")), "x: There is no such directory. Maybe");
        assertThat(folder().readElementsIfPresent("t.json", element -> {})).isFalse();
    }

    @Test
    void otherEncodingsAreToldAndNotGuessed() throws IOException {
        // given
        Files.write(directory.resolve("t.csv"), "name,value\nCafé,1\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(directory.resolve("j.json"), "{\"n\": \"Café\"}".getBytes(StandardCharsets.ISO_8859_1));

        // when / then
        assertBroken(() -> readTable("t.csv"), "t.csv: The text is not UTF-8. Maybe");
        assertBroken(() -> folder().readObject("j.json"), "j.json: The text is not UTF-8. Maybe");
    }

    private SourceFolder folder() {
        return SourceFolder.at(directory);
    }

    private List<Row> readTable(String file) throws IOException {
        List<Row> rows = new ArrayList<>();
        folder().readTable(file, HEADER, rows::add);
        return rows;
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(directory.resolve(file), content);
    }

    private static void assertBroken(ThrowingCallable reading, String message) {
        assertThatThrownBy(reading).isInstanceOf(BrokenSourceException.class).hasMessageContaining(message);
    }
}
