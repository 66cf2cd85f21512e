package com.surefoot.export;

import static com.surefoot.export.Outings.LONDON;
import static com.surefoot.export.Outings.PARIS;
import static com.surefoot.export.Outings.at;
import static com.surefoot.export.Outings.ride;
import static com.surefoot.export.Outings.time;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.surefoot.travel.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What is written into a calendar is read from it again, by a reader that knows nothing but the file. */
class CalendarFileTest {

    private static final Duration ONE_DAY = Duration.ofDays(1);
    private static final String EUROPE = "Europe/Paris";

    private static VEvent only(String text) {
        return read(text).getEvents().get(0);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    @Test
    void anEventSaysWhatItIsWhereAndHowSure() {
        // when
        VEvent event =
                only(CalendarFile.write(Outings.of(at(PARIS, "2027-06-04T10:00:00", "2027-06-04T12:00:00", EUROPE))));

        // then
        assertThat(event.getSummary().getValue()).isEqualTo("Paris Nord");
        assertThat(event.getLocation().getValue()).isEqualTo("Paris Nord");
        assertThat(event.getGeo().getLatitude()).isEqualTo(48.88);
        assertThat(event.getGeo().getLongitude()).isEqualTo(2.355);
        assertThat(event.getDescription().getValue()).isEqualTo("12 min on foot\nConfidence: 97 %");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Outings.KEPT);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-06-04T08:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-06-04T10:00:00Z"));
    }

    @Test
    void aRideAcrossZonesIsWrittenByBothClocks() {
        // when
        String text = CalendarFile.write(Outings.of(ride(
                PARIS, time("2027-06-04T09:13:00", EUROPE), LONDON, time("2027-06-04T10:30:00", "Europe/London"))));

        // then
        assertThat(text.lines())
                .contains("DTSTART;TZID=Europe/Paris:20270604T091300", "DTEND;TZID=Europe/London:20270604T103000");
        assertThat(only(text).getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-06-04T09:30:00Z"));
        assertThat(read(text).getTimezoneInfo().getComponents()).hasSize(2);
    }

    @Test
    void clocksThatChangeOnTheWayAreDescribed() {
        // given: on 31 October 2027 at 3:00 it is 2:00 again
        String text = CalendarFile.write(Outings.of(
                at(PARIS, "2027-10-30T22:00:00", "2027-10-30T23:00:00", EUROPE),
                at(PARIS, "2027-10-31T10:00:00", "2027-10-31T11:00:00", EUROPE)));

        // then
        assertThat(text)
                .contains(
                        "TZID:Europe/Paris",
                        "BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200",
                        "BEGIN:STANDARD\r\nDTSTART:20271031T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100");
        assertThat(read(text).getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(Instant.parse("2027-10-30T20:00:00Z"), Instant.parse("2027-10-31T09:00:00Z"));
    }

    @Test
    void whatHasNoZoneIsInUniversalTime() {
        assertThat(CalendarFile.write(Outings.of(at(PARIS, "2027-06-04T10:00:00", "2027-06-04T12:00:00", "+02:00"))))
                .contains("DTSTART:20270604T080000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void hostileNamesStayNames() {
        // given
        String name = "Bar, \"A;B\"\\n\r\nEND:VEVENT\u0000 " + "文".repeat(200);

        // when
        String text = CalendarFile.write(Outings.of(
                at(new Spot(name, new GeoPoint(1, 2)), "2027-06-04T10:00:00", "2027-06-04T12:00:00", "Asia/Shanghai")));

        // then
        assertThat(read(text).getEvents()).hasSize(1);
        assertThat(only(text).getSummary().getValue())
                .isEqualTo(name.replace("\r\n", "  ").replace('\u0000', ' '));
        assertThat(Arrays.stream(text.split("\r\n"))).allMatch(line -> line.getBytes(UTF_8).length <= 250);
        assertThat(text).doesNotContainPattern("[^\r]\n");
    }

    @Property(tries = 50, seed = "22")
    void everyMomentComesBackInEveryZone(@ForAll @LongRange(min = 1_780_000_000L, max = 1_950_000_000L) long second) {
        // given
        for (String zone : List.of("Europe/Dublin", "Asia/Kolkata", "Australia/Adelaide", "America/St_Johns")) {
            Instant start = Instant.ofEpochSecond(second - second % 60);
            // readers differ on the hours around a change, one of which there is not or comes twice
            ZoneRules rules = ZoneId.of(zone).getRules();
            boolean changing = !rules.getOffset(start.minus(ONE_DAY)).equals(rules.getOffset(start.plus(ONE_DAY)));

            // when
            VEvent event = only(CalendarFile.write(Outings.of(ride(
                    PARIS,
                    start.atZone(ZoneId.of(zone)),
                    LONDON,
                    start.plusSeconds(7_200).atZone(ZoneId.of("UTC"))))));

            // then
            assertThat(event.getDateStart().getValue().toInstant())
                    .matches(read -> read.equals(start) || changing, "is " + start);
        }
    }
}
