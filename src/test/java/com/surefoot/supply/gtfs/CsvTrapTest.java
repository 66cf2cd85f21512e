package com.surefoot.supply.gtfs;

import static com.surefoot.supply.gtfs.Broken.assertBroken;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.timetable.Stop;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is a table of comma-separated values in spite of all, and text that is not. */
class CsvTrapTest {

    private static final String HEADER = "stop_id,stop_name,stop_lat,stop_lon";

    private final SmallFeed feed = SmallFeed.valid();

    static Stream<UnaryOperator<String>> rewritings() {
        return Stream.of(
                text -> "\ufeff" + text,
                text -> text.replace("\n", "\r\n"),
                text -> text.replace("\n", "\r"),
                text -> text.replace("\n", "\n\n"),
                text -> "\n\r\n" + text,
                text -> text.replace("\n", "\n  \n,,,\n"),
                text -> text.replace(",", " ,  "),
                text -> text.replace(",", "\t,\u00a0"),
                text -> quoted(text, ","),
                text -> "\ufeff" + quoted(text, ","),
                text -> quoted(text, " , "),
                text -> text.strip(),
                text -> text.replaceAll(",+\n", "\n"),
                text -> text.replaceAll("(\n.*)", "$1,"),
                text -> text.replace("\n", ",1234\n").replaceFirst(",1234", ",my_own_column"),
                text -> text.replace("\n", ",\n"),
                text -> text.replaceAll("(?m)^([^,\n]*),(.*)$", "$2,$1"));
    }

    private static String quoted(String text, String separator) {
        return text.lines()
                .map(line -> "\"" + line.replace(",", "\"" + separator + "\"") + "\" \n")
                .collect(joining());
    }

    @ParameterizedTest
    @MethodSource("rewritings")
    void theSameTablesInAnotherSpellingReadTheSame(UnaryOperator<String> rewriting) {
        // given
        for (String file : feed.files().keySet().toArray(new String[0])) {
            feed.withText(file, rewriting.apply(feed.text(file)));
        }

        // when
        RecordingSink sink = feed.read();

        // then
        RecordingSink plain = SmallFeed.valid().read();
        assertThat(sink.puts().stream().map(RecordingSink.Put::value))
                .containsExactlyElementsOf(
                        plain.puts().stream().map(RecordingSink.Put::value).toList());
    }

    @Test
    void rowsKnowThePhysicalLineTheyStartAt() {
        // given
        feed.with("stops.txt", HEADER, "", "W1,\"Wien\r\nHbf\n\",48,16", "   ", "S,Salzburg,47,13");

        // when
        RecordingSink sink = feed.read();

        // then
        assertThat(sink.lines(Stop.class)).containsExactly(3L, 7L);
        assertThat(sink.all(Stop.class)).extracting(Stop::name).containsExactly("Wien  Hbf", "Salzburg");
    }

    @Test
    void whatATerminalWouldActOnBecomesABlank() {
        feed.replacing("stops.txt", "Salzburg Hbf", "Salz\u001b[2Jburg\u0092Hbf");
        assertThat(feed.read().all(Stop.class).get(2).name()).isEqualTo("Salz [2Jburg Hbf");
    }

    @Test
    void quotesAndCommasInsideQuotesAreText() {
        feed.replacing("stops.txt", "Salzburg Hbf", "\"Salzburg, \"\"Hbf\"\"\"");
        assertThat(feed.read().all(Stop.class).get(2).name()).isEqualTo("Salzburg, \"Hbf\"");
    }

    @Test
    void aRowLongerThanTheHeaderIsBroken() {
        feed.replacing("stops.txt", "Salzburg Hbf", "Salzburg, Hbf");
        assertBroken(feed, "stops.txt, line 4: ", "9 cells, 'Europe/Berlin' among them");
    }

    @Test
    void aRowOfEndlessCellsIsBroken() {
        feed.plus("stops.txt", "X" + ",".repeat(1_000_000));
        assertBroken(feed, "stops.txt, line 5: ", "1000001 cells");
    }

    @Test
    void aHeaderOfEndlessColumnsIsBroken() {
        feed.withText("stops.txt", HEADER + ",x".repeat(1_000_000));
        assertBroken(feed, "stops.txt, line 1: ", "1000004 columns");
    }

    @Test
    void anEndlessCellIsBroken() {
        feed.plus("stops.txt", "X,Y" + "z".repeat(1_000_000));
        assertBroken(feed, "stops.txt, line 5: ", "'X' goes on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Salzburg Hbf", "\"Salzburg\" Hbf", "\"Salz\"burg\" Hbf\""})
    void quotesThatDoNotMatchAreBroken(String name) {
        feed.replacing("stops.txt", "Salzburg Hbf", name);
        assertBroken(feed, "stops.txt, line 4: ", "'S' goes on past its closing quote");
    }

    @Test
    void bytesThatAreNotUtf8AreBrokenAtTheirLine() {
        feed.withBytes("stops.txt", (HEADER + "\nS,\"A\nB\",47,13\n\nZ,Zürich,47,8\n").getBytes(ISO_8859_1));
        assertBroken(feed, "stops.txt, line 5: ", "'Z\ufffdrich' is not UTF-8");
    }

    @Test
    void textThatWasDamagedBeforeItBecameUtf8IsKept() {
        feed.replacing("stops.txt", "Salzburg Hbf", "Salzb\ufffdrg");
        assertThat(feed.read().all(Stop.class).get(2).name()).isEqualTo("Salzb\ufffdrg");
    }

    @Test
    void utf16IsBroken() {
        feed.withBytes("stops.txt", feed.text("stops.txt").getBytes(UTF_16));
        assertBroken(feed, "stops.txt, line 1: ", "not UTF-8");
    }

    @Test
    void aNulByteIsBroken() {
        feed.replacing("stops.txt", "Salzburg Hbf", "Salzburg\0Hbf");
        assertBroken(feed, "stops.txt, line 4: ", "'Salzburg\\u0000Hbf' holds a NUL byte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\ufeff", "\r\n\r\n"})
    void aTableWithoutAHeaderIsBroken(String text) {
        assertBroken(feed.withText("transfers.txt", text), "transfers.txt: ", "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop_id;stop_name;stop_lat;stop_lon", "stop_id,stop_name,lat,stop_lon", "W,Wien,48,16"})
    void aHeaderWithoutARequiredColumnIsBroken(String header) {
        assertBroken(feed.with("stops.txt", header), "stops.txt, line 1: ", "the header says '" + header + "'");
    }

    @Test
    void aColumnThatIsThereTwiceIsBroken() {
        assertBroken(feed.with("stops.txt", HEADER + ", stop_id"), "stops.txt, line 1: ", "'stop_id' is there twice");
    }
}
