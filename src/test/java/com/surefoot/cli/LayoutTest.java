package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.cli.TextTable.Column;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(DisplayWidth.of("")).isZero();
        assertThat(DisplayWidth.of("Café–→")).isEqualTo(6);
        assertThat(DisplayWidth.of("Cafe\u0301")).isEqualTo(4);
        assertThat(DisplayWidth.of("北京")).isEqualTo(4);
        assertThat(DisplayWidth.of("（，）")).isEqualTo(6);
        assertThat(DisplayWidth.of("\uFF21\uFF71")).isEqualTo(3);
        assertThat(DisplayWidth.of("한국")).isEqualTo(4);
        assertThat(DisplayWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
        assertThat(DisplayWidth.of("\uD840\uDC00")).isEqualTo(2);
        assertThat(DisplayWidth.of("😀")).isEqualTo(2);
    }

    @Test
    void longCellsFoldBetweenWordsAndAnywhereInChinese() {
        assertThat(Folding.fold("  the quick brown fox", 12)).containsExactly("  the quick", "    brown", "    fox");
        assertThat(Folding.fold("全聚德烤鸭店前门店", 10)).containsExactly("全聚德烤鸭", "  店前门店");
    }

    @Property
    void noFoldedLineIsTooWideAndNothingIsLost(@ForAll String text, @ForAll @IntRange(min = 8, max = 60) int widest) {
        // given
        String plain = Plain.text(text).strip();

        // when
        var lines = Folding.fold(plain, widest);

        // then
        assertThat(lines).allMatch(line -> DisplayWidth.of(line) <= widest);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(plain.replace(" ", ""));
    }

    @Test
    void columnsLineUpAndNoLineEndsInASpace() {
        // given
        TextTable table = new TextTable(Column.left("Name", 20), Column.right("EUR"));

        // when
        table.row("北京", "1.00").row("Paris\n  Nord", "");

        // then
        assertThat(table.lines()).containsExactly("Name     EUR", "────────────", "北京    1.00", "Paris", "  Nord");
    }

    @Test
    void progressIsWrittenOverWhereSomebodyWatches() {
        // given
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        Progress progress = new Progress(terminal(err, true), nanos::get);

        // when
        progress.at("stops", 1);
        nanos.addAndGet(Duration.ofMillis(1500).toNanos());
        progress.at("stop times", 20_000);
        progress.wipe();

        // then
        assertThat(err.toString(UTF_8)).isEqualTo("\r  20,000 stop times, 1 s\r" + " ".repeat(24) + "\r");
    }

    @Test
    void progressIsALineNowAndThenElsewhere() {
        // given
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong nanos = new AtomicLong();
        Progress progress = new Progress(terminal(err, false), nanos::get);

        // when
        for (int rows = 1; rows <= 10; rows++) {
            nanos.addAndGet(Duration.ofSeconds(1).toNanos());
            progress.at("stops", rows);
        }
        progress.wipe();

        // then
        assertThat(err.toString(UTF_8).lines()).containsExactly("  3 stops, 3 s", "  6 stops, 6 s", "  9 stops, 9 s");
    }

    private static Terminal terminal(ByteArrayOutputStream err, boolean live) {
        PrintStream stream = new PrintStream(err, true, UTF_8);
        return new Terminal(InputStream.nullInputStream(), stream, stream, live);
    }
}
