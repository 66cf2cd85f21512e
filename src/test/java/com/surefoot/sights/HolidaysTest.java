package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    /** Dates from the countries' laws, as their governments publish them. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "DE, BY, 2026-01-06, YES",
        "DE, BY, 2026-01-07, NO",
        "DE, BY, 2026-06-04, YES",
        "DE, BY, 2026-08-15, MAYBE",
        "DE, BE, 2026-01-06, NO",
        "DE, BE, 2026-03-08, YES",
        "DE, , 2026-10-03, YES",
        "DE, , 2026-01-06, MAYBE",
        "DE, , 2026-07-14, NO",
        "FR, , 2026-07-14, YES",
        "FR, , 2026-05-14, YES",
        "FR, , 2026-12-26, MAYBE",
        "AT, , 2026-10-26, YES",
        "NL, , 2026-04-27, YES",
        "MC, , 2026-11-19, YES",
        "BR, , 2026-09-07, YES",
        "XX, , 2026-12-25, MAYBE",
        "DE, , 1700-12-25, MAYBE",
        "DE, nowhere, 2026-01-06, MAYBE",
    })
    void aDayIsAHolidayOrNotOrNobodyKnows(String country, String region, LocalDate day, Likelihood expected) {
        // given
        Locality place =
                new Locality(country, Optional.ofNullable(region), Hours.MUNICH.point(), ZoneId.of("Europe/Berlin"));

        // when / then
        assertThat(PublicHolidays.on(day, place)).isEqualTo(expected);
    }

    @Test
    void holidaysByTheMoonAreNotCertainToTheDay() {
        // given
        Locality istanbul = new Locality("TR", Optional.empty(), Hours.MUNICH.point(), ZoneId.of("Europe/Istanbul"));

        // when / then: the first of Shawwal 1447 is 20 March 2026, by most
        assertThat(PublicHolidays.on(LocalDate.of(2026, 3, 20), istanbul)).isEqualTo(Likelihood.MAYBE);
        assertThat(PublicHolidays.on(LocalDate.of(2026, 4, 23), istanbul)).isEqualTo(Likelihood.YES);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '@',
            value = {
                // some parts of the country keep Epiphany: open is what is open either way
                "10:00-18:00; PH off @ 2026-01-06 @ closed",
                "10:00-18:00; PH 12:00-20:00 @ 2026-01-06 @ 12:00-18:00",
                "Mo-Fr,PH 10:00-18:00 @ 2026-01-06 @ 10:00-18:00",
                "PH 10:00-18:00 @ 2026-01-06 @ closed",
                "10:00-18:00; PH off @ 2026-01-05 @ 10:00-18:00",
                "10:00-18:00; PH off @ 2026-12-25 @ closed",
                // the day before a holiday, the day after it
                "10:00-18:00; PH -1 day 10:00-12:00 @ 2026-04-30 @ 10:00-12:00",
                "10:00-18:00; PH +1 day off @ 2026-05-02 @ closed",
                "10:00-18:00; PH -1 day off; PH off @ 2026-01-05 @ closed",
                // a holiday and a weekday at once
                "10:00-18:00; PH Mo-Fr off @ 2026-05-01 @ closed",
                "10:00-18:00; PH Mo-Fr off @ 2026-10-03 @ 10:00-18:00",
                // of a season only
                "10:00-18:00; Apr-Sep PH off @ 2026-05-01 @ closed",
                "10:00-18:00; Apr-Sep PH off @ 2026-10-03 @ 10:00-18:00",
                // school holidays
                "10:00-12:00; SH Mo-Fr 11:00-16:00 @ 2026-06-01 @ 11:00-12:00",
                "10:00-12:00; SH Mo-Fr 11:00-16:00 @ 2026-06-06 @ 10:00-12:00",
            })
    void whatMayBeAHolidayIsOpenOnlyIfItIsEitherWay(String text, LocalDate day, String windows) {
        assertThat(Hours.on(day, OpeningHours.parse(text).at(Hours.SOMEWHERE_IN_GERMANY)))
                .isEqualTo(windows);
    }

    @Test
    void whereNoCalendarIsKnownAnyDayMayBeAHoliday() {
        // given
        OpeningHours hours = OpeningHours.parse("Mo-Fr 10:00-18:00; PH off").at(Hours.NOWHERE_KNOWN);

        // when / then
        assertThat(Hours.on(LocalDate.of(2026, 6, 1), hours)).isEqualTo("closed");
        assertThat(hours.at(LocalDateTime.of(2026, 6, 1, 11, 0))).isEqualTo(OpeningState.UNKNOWN);
        assertThat(hours.at(LocalDateTime.of(2026, 6, 6, 11, 0))).isEqualTo(OpeningState.CLOSED);
    }

    @Test
    void moreKindsOfHolidaysThanCanBeTriedAreNotEvaluated() {
        // given
        OpeningHours hours = OpeningHours.parse(
                "10:00-18:00; PH off; PH -1 day off; PH -2 days off; PH -3 days off; PH +1 day off; PH +2 days off; SH off");

        // when / then
        assertThat(hours.findFlaw()).contains(HoursFlaw.NOT_EVALUATED);
    }
}
