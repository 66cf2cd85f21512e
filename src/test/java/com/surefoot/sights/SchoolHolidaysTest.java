package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.travel.Area;
import com.surefoot.travel.City;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolHolidaysTest {

    private static final DateRange PENTECOST = Hours.stretch("2026-05-26", "2026-06-05");

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '@',
            value = {
                // the last day of the holidays, and the first after them
                "10:00-12:00; SH Mo-Fr 11:00-16:00 @ 2026-06-05 @ 11:00-16:00",
                "10:00-12:00; SH Mo-Fr 11:00-16:00 @ 2026-06-08 @ 10:00-12:00",
                "SH off; Mo-Fr 10:00-12:00 @ 2026-06-08 @ 10:00-12:00",
                "Mo-Fr 10:00-12:00; SH off @ 2026-06-01 @ closed",
                "Mo-Fr 10:00-12:00; SH off @ 2026-07-31 @ 10:00-12:00",
                "Mo-Fr 10:00-12:00; SH off @ 2026-08-03 @ closed",
                // the day before the first that is known of, and that after the last: open is what is open either way
                "10:00-12:00; SH Mo-Fr 11:00-16:00 @ 2026-02-13 @ 11:00-12:00",
                "10:00-12:00; SH Mo-Fr 11:00-16:00 @ 2027-01-11 @ 11:00-12:00",
                // days from a holiday
                "10:00-12:00; SH -1 day off @ 2026-07-30 @ 10:00-12:00",
                "10:00-12:00; SH -1 day off @ 2026-08-02 @ closed",
                // public holidays within and without
                "SH,PH 10:00-12:00 @ 2026-06-04 @ 10:00-12:00",
                "SH,PH 10:00-12:00 @ 2026-05-01 @ 10:00-12:00",
                "SH,PH 10:00-12:00 @ 2026-05-04 @ closed",
            })
    void hoursGoByWhatIsToldOfSchools(String text, LocalDate day, String windows) {
        assertThat(Hours.on(day, OpeningHours.parse(text).at(Hours.MUNICH_WITH_SCHOOLS)))
                .isEqualTo(windows);
    }

    @Test
    void outsideOfTheDaysThatAreToldNothingIsKnown() {
        // given
        OpeningHours hours = OpeningHours.parse("Mo-Fr 10:00-12:00; SH off").at(Hours.MUNICH_WITH_SCHOOLS);

        // when / then
        assertThat(hours.at(LocalDateTime.of(2026, 2, 13, 11, 0))).isEqualTo(OpeningState.UNKNOWN);
        assertThat(hours.at(LocalDateTime.of(2026, 2, 16, 11, 0))).isEqualTo(OpeningState.CLOSED);
        assertThat(hours.at(LocalDateTime.of(2026, 2, 23, 11, 0))).isEqualTo(OpeningState.OPEN);
    }

    @Test
    void sourcesThatDifferLeaveADayUncertain() {
        // given: one of them has a day more, and the other knows of more days
        SchoolCalendar one = new SchoolCalendar("DE", Optional.of("BY"), List.of(PENTECOST));
        SchoolCalendar other = new SchoolCalendar(
                "DE",
                Optional.empty(),
                List.of(Hours.stretch("2026-05-27", "2026-06-05"), Hours.stretch("2026-08-03", "2026-09-14")));
        SchoolHolidays both = new SchoolHolidays(List.of(one, other));

        // then
        assertThat(both.on(LocalDate.of(2026, 5, 25))).isEqualTo(Likelihood.MAYBE);
        assertThat(both.on(LocalDate.of(2026, 5, 26))).isEqualTo(Likelihood.YES);
        assertThat(both.on(LocalDate.of(2026, 5, 27))).isEqualTo(Likelihood.YES);
        assertThat(both.on(LocalDate.of(2026, 7, 1))).isEqualTo(Likelihood.NO);
        assertThat(new SchoolHolidays(List.of(one, calendar("2026-05-26", "2026-05-29", "2026-06-08", "2026-06-08")))
                        .on(LocalDate.of(2026, 6, 1)))
                .isEqualTo(Likelihood.MAYBE);
    }

    private static SchoolCalendar calendar(String first, String last, String again, String end) {
        return new SchoolCalendar(
                "DE", Optional.empty(), List.of(Hours.stretch(first, last), Hours.stretch(again, end)));
    }

    @Test
    void whatIsToldOfAPartHoldsThereAndWhatIsToldOfACountryInAllOfIt() {
        // given
        SchoolCalendar bavaria = new SchoolCalendar("de", Optional.of("by"), List.of(PENTECOST));
        SchoolCalendar austria = new SchoolCalendar("AT", Optional.empty(), List.of(PENTECOST));
        List<SchoolCalendar> all = List.of(bavaria, austria);

        // then
        assertThat(SchoolHolidays.of(city("DE", Optional.of("BY")), all).told()).containsExactly(bavaria);
        assertThat(SchoolHolidays.of(city("DE", Optional.of("BE")), all)).isEqualTo(SchoolHolidays.UNKNOWN);
        assertThat(SchoolHolidays.of(city("DE", Optional.empty()), all)).isEqualTo(SchoolHolidays.UNKNOWN);
        assertThat(SchoolHolidays.of(city("AT", Optional.of("9")), all).told()).containsExactly(austria);
    }

    private static City city(String country, Optional<String> region) {
        return new City(
                new CityId("somewhere"),
                "Somewhere",
                "Somewhere",
                Set.of(),
                country,
                region,
                new Area(Hours.MUNICH.point(), Distance.ofKilometres(10)),
                Hours.MUNICH.zone(),
                Currency.getInstance("EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "Germany, , 2026-05-26, 2026-06-05, GERMANY",
        "DE, DE-BY, 2026-05-26, 2026-06-05, DE-BY",
        "DE, BY, 2026-05-26, 2027-06-05, 2027-06-05",
        "DE, BY, 1026-05-26, 1026-06-05, 1026-06-05",
        "DE, BY, 2126-05-26, 2126-06-05, 2126-06-05",
    })
    void whatCannotBeIsRefused(String country, String region, String first, String last, String told) {
        assertThatThrownBy(() ->
                        new SchoolCalendar(country, Optional.ofNullable(region), List.of(Hours.stretch(first, last))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(told, "Maybe");
    }

    @Test
    void aCalendarWithoutHolidaysIsRefused() {
        assertThatThrownBy(() -> new SchoolCalendar("DE", Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
