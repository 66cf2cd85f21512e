package com.surefoot.supply.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.sights.SchoolCalendar;
import com.surefoot.supply.RecordingSink;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.DateRange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the forms in which ministries and calendar services publish holidays. */
class SchoolHolidayFileTest {

    private static final String PENTECOST = event("DTSTART;VALUE=DATE:20260526", "DTEND;VALUE=DATE:20260606");

    @TempDir
    private Path folder;

    private LeftOut leftOut = new LeftOut();

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:a\r\nDTSTAMP:20251201T120000Z\r\nSUMMARY:Pfingstferien Bayern\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Schools//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private SchoolCalendar read(String file, String text, Charset charset) throws IOException {
        Path path = Files.writeString(folder.resolve(file), text, charset);
        RecordingSink sink = new RecordingSink();
        leftOut = SchoolHolidayFile.at(path).writeTo("de", Optional.of("by"), sink);
        assertThat(sink.all(SchoolCalendar.class)).hasSize(1);
        return sink.all(SchoolCalendar.class).get(0);
    }

    private List<DateRange> read(String file, String text) throws IOException {
        return read(file, text, StandardCharsets.UTF_8).holidays();
    }

    private static DateRange stretch(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void eventsOfWholeDaysAreHolidaysToTheDayBeforeTheirEnd() throws IOException {
        // given
        String text = calendar(
                PENTECOST,
                event("DTSTART;VALUE=DATE:20261118"),
                event("DTSTART;VALUE=DATE:20261224", "DURATION:P16D"),
                event("DTSTART;VALUE=DATE:20270208", "DTEND;VALUE=DATE:20270208"),
                event("DTSTART;TZID=Europe/Berlin:20270322T000000", "DTEND;TZID=Europe/Berlin:20270403T000000"));

        // when
        SchoolCalendar read = read("bavaria.ics", text, StandardCharsets.UTF_8);

        // then
        assertThat(read.country()).isEqualTo("DE");
        assertThat(read.region()).contains("BY");
        assertThat(read.holidays())
                .containsExactly(
                        stretch("2026-05-26", "2026-06-05"),
                        stretch("2026-11-18", "2026-11-18"),
                        stretch("2026-12-24", "2027-01-08"),
                        stretch("2027-02-08", "2027-02-08"),
                        stretch("2027-03-22", "2027-04-02"));
        assertThat(read.span()).isEqualTo(stretch("2026-05-26", "2027-04-02"));
        assertThat(leftOut.rows()).isEmpty();
    }

    @Test
    void whatIsCancelledOrAtATimeOfDayIsLeftOutAndTold() throws IOException {
        // given
        String text = calendar(
                event("DTSTART:20260724T090000Z", "DTEND:20260724T100000Z"),
                event("DTSTART;VALUE=DATE:20260601", "STATUS:CANCELLED"),
                PENTECOST);

        // when / then
        assertThat(read("bavaria.ics", text)).containsExactly(stretch("2026-05-26", "2026-06-05"));
        assertThat(leftOut.rows()).containsEntry("events: at a time of day", 1).containsEntry("events: cancelled", 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTEND;VALUE=DATE:20260606 | no first day",
                "DTSTART;VALUE=DATE:20260526 DTEND;VALUE=DATE:20260501 | 2026-04-30",
                "DTSTART;VALUE=DATE:20260526 DTEND;VALUE=DATE:20270606 | cannot be school holidays",
                "DTSTART;VALUE=DATE:20260526 DTEND:20260606T120000 | within a day",
                "DTSTART;VALUE=DATE:20260526 DURATION:PT5H | no whole days",
                "DTSTART;VALUE=DATE:20260526 RRULE:FREQ=YEARLY | repeats",
                "DTSTART;VALUE=DATE:20260231 | Pfingstferien",
                "DTSTART;VALUE=DATE:yesterday | no first day",
            })
    void anEventThatCannotBeUnderstoodRefusesTheFileForItWouldPassForSchool(String lines, String told) {
        assertThatThrownBy(() -> read("bavaria.ics", calendar(PENTECOST, event(lines.split(" ")))))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("bavaria.ics", "Pfingstferien Bayern", told, "Maybe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "from,to,name",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260526\r\n",
                "END:VCALENDAR",
            })
    void whatIsNoCalendarOrNotAllOfOneIsRefused(String text) {
        assertThatThrownBy(() -> read("bavaria.ics", text))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("bavaria.ics", "Maybe");
    }

    @Test
    void aTableHasTheFirstAndTheLastDay() throws IOException {
        // given: as spreadsheets write it
        String text = "\uFEFFfrom,to,name\r\n2026-05-26,2026-06-05,\"Pfingsten, alle\"\r\n2026-11-18,2026-11-18,\r\n";

        // when / then
        assertThat(read("bavaria.csv", text))
                .containsExactly(stretch("2026-05-26", "2026-06-05"), stretch("2026-11-18", "2026-11-18"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from,to~2026-05-26,2026-06-05~2026-11-18,soon | bavaria.csv, line 3: to is 'soon'",
                "from,to~2026-05-26,2026-06-05~2026-11-18, | line 3: to is empty",
                "from,to~2026-05-26,2026-06-05~2026-11-18 | line 3",
                "from,to~2026-06-05,2026-05-26 | line 2",
                "from,to~2026-05-26,2028-06-05 | cannot be school holidays",
                "first,last~2026-05-26,2028-06-05 | 'from'",
                "from,to~'2026-05-26,2028-06-05 | not CSV",
                "from,to | no holidays",
            })
    void aRowThatCannotBeUnderstoodRefusesTheTable(String rows, String told) {
        assertThatThrownBy(() -> read("bavaria.csv", rows.replace('~', '\n').replace('\'', '"')))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll(told, "Maybe");
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        // given
        Path large = folder.resolve("large.ics");
        Files.write(large, new byte[5_000_001]);
        Path other = Files.writeString(folder.resolve("bavaria.txt"), "from,to");

        // then
        assertThatThrownBy(() -> SchoolHolidayFile.at(folder.resolve("none.ics")))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("none.ics", "Maybe");
        assertThatThrownBy(() -> SchoolHolidayFile.at(other))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("bavaria.txt", ".ics", "Maybe");
        assertThatThrownBy(() -> SchoolHolidayFile.at(large).writeTo("DE", Optional.empty(), new RecordingSink()))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("5000000", "Maybe");
        assertThatThrownBy(() ->
                        read("latin.csv", "from,to,name\n2026-05-26,2026-06-05,Käse", StandardCharsets.ISO_8859_1))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("UTF-8", "Maybe");
    }

    @Test
    void aCountryThatIsNoneIsRefused() throws IOException {
        // given
        Path file = Files.writeString(folder.resolve("bavaria.ics"), calendar(PENTECOST));

        // when / then
        assertThatThrownBy(() -> SchoolHolidayFile.at(file).writeTo("Germany", Optional.empty(), new RecordingSink()))
                .isInstanceOf(BrokenSourceException.class)
                .hasMessageContainingAll("GERMANY", "Maybe");
    }
}
