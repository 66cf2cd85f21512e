package com.surefoot.supply.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.catalogue.BrokenSourceException;
import com.surefoot.supply.tables.LeftOut;
import com.surefoot.travel.DateRange;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HolidayFilePropertiesTest {

    private static final String SEED = "20260526";

    @Property(seed = SEED)
    void whatIsWrittenIsRead(@ForAll("holidays") List<DateRange> holidays) throws IOException {
        // given
        String table = holidays.stream()
                .map(stretch -> stretch.first() + "," + stretch.last() + ",x\n")
                .collect(Collectors.joining("", "from,to,name\n", ""));

        // when / then
        assertThat(HolidayTable.read("a.csv", new StringReader(table))).isEqualTo(holidays);
        assertThat(events(calendar(holidays))).isEqualTo(holidays);
    }

    @Property(seed = SEED)
    void damagedTextIsReadOrRefusedAndNothingElse(
            @ForAll("holidays") List<DateRange> holidays, @ForAll("damages") List<Damage> damages) throws IOException {
        // given
        String text = calendar(holidays);
        for (Damage damage : damages) {
            int at = Math.floorMod(damage.at(), text.length());
            text = text.substring(0, at)
                    + damage.instead()
                    + text.substring(Math.min(text.length(), at + damage.cut()));
        }

        // when / then
        try {
            assertThat(events(text + "\r\nEND:VCALENDAR")).isNotNull();
        } catch (BrokenSourceException e) {
            assertThat(e).hasMessageContainingAll("a.ics", "Maybe");
        }
        try {
            assertThat(HolidayTable.read("a.csv", new StringReader("from,to\n" + text)))
                    .isNotNull();
        } catch (BrokenSourceException e) {
            assertThat(e).hasMessageContainingAll("a.csv", "Maybe");
        }
    }

    private static List<DateRange> events(String text) throws IOException {
        return new HolidayEvents("a.ics", new LeftOut()).list(new StringReader(text));
    }

    private static String calendar(List<DateRange> holidays) {
        return holidays.stream()
                .map(stretch -> "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\nEND:VEVENT\r\n"
                        .formatted(basic(stretch.first()), basic(stretch.last().plusDays(1))))
                .collect(Collectors.joining("", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "END:VCALENDAR\r\n"));
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** So many characters at a place are replaced. */
    private record Damage(int at, int cut, String instead) {}

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> pieces = Arbitraries.of(
                "",
                "\r\n",
                "BEGIN:VEVENT",
                "END:VEVENT",
                "BEGIN:VCALENDAR",
                "DTSTART:",
                ";",
                ":",
                "99999999",
                "T000000Z",
                "\"",
                "\u0000",
                "RRULE:FREQ=DAILY",
                "DURATION:P1D",
                "BEGIN:VTIMEZONE",
                "ä",
                ",");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 30),
                        pieces)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<DateRange>> holidays() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30_000),
                        Arbitraries.integers().between(0, 149))
                .as((day, more) -> new DateRange(
                        LocalDate.of(2000, 1, 1).plusDays(day),
                        LocalDate.of(2000, 1, 1).plusDays(day + more)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
