package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '@',
            value = {
                // weekdays and times; 2026-06-01 is a Monday
                "24/7 @ 2026-06-01 @ 00:00-24:00",
                "open @ 2026-06-01 @ 00:00-24:00",
                "Mo-Fr @ 2026-06-01 @ 00:00-24:00",
                "Mo-Fr 08:00-18:00 @ 2026-06-05 @ 08:00-18:00",
                "Mo-Fr 08:00-18:00 @ 2026-06-06 @ closed",
                "Mo,We-Fr 08:00-18:00 @ 2026-06-02 @ closed",
                "Mo,We-Fr 08:00-18:00 @ 2026-06-04 @ 08:00-18:00",
                "Fr-Mo 08:00-18:00 @ 2026-06-07 @ 08:00-18:00",
                "Fr-Mo 08:00-18:00 @ 2026-06-03 @ closed",
                "12:00-14:30,19:00-22:30 @ 2026-06-01 @ 12:00-14:30 19:00-22:30",
                "19:00-22:30,12:00-14:30 @ 2026-06-01 @ 12:00-14:30 19:00-22:30",
                "10:00-12:00,12:00-14:00 @ 2026-06-01 @ 10:00-14:00",
                "10:00-12:00 open @ 2026-06-01 @ 10:00-12:00",
                // past midnight
                "Mo 18:00-02:00 @ 2026-06-01 @ 18:00-26:00",
                "Mo 18:00-02:00 @ 2026-06-02 @ closed",
                "Mo 18:00-26:00 @ 2026-06-01 @ 18:00-26:00",
                "17:00-00:00 @ 2026-06-01 @ 17:00-24:00",
                "Mo 18:00-02:00; Tu off @ 2026-06-01 @ 18:00-26:00",
                // a later rule for the day replaces, an additional one adds, a fallback fills what is left
                "Mo-Su 09:00-17:00; Tu off @ 2026-06-02 @ closed",
                "Mo-Su 09:00-17:00; Tu closed @ 2026-06-03 @ 09:00-17:00",
                "Mo-Fr 12:00-14:00; We 17:00-20:00 @ 2026-06-03 @ 17:00-20:00",
                "Mo-Fr 12:00-14:00, We 17:00-20:00 @ 2026-06-03 @ 12:00-14:00 17:00-20:00",
                "Mo-Su 10:00-20:00; 12:00-13:00 off @ 2026-06-01 @ 10:00-12:00 13:00-20:00",
                "Mo-Su 10:00-20:00, Mo off @ 2026-06-01 @ closed",
                "Mo-Fr 08:00-12:00 || 10:00-16:00 @ 2026-06-01 @ 08:00-16:00",
                "Mo-Fr 08:00-12:00 || 10:00-16:00 @ 2026-06-06 @ 10:00-16:00",
                "Mo-Fr 08:00-12:00 || \"on request\" @ 2026-06-01 @ 08:00-12:00",
                "Mo-Fr 08:00-12:00 || \"on request\" @ 2026-06-06 @ closed",
                "Mo-Fr 08:00-12:00 unknown || 10:00-16:00 @ 2026-06-01 @ 12:00-16:00",
                "24/7; Dec 25 off @ 2026-12-25 @ closed",
                "Mo-Fr 08:00-12:00; @ 2026-06-01 @ 08:00-12:00",
                // months, dates, years, weeks
                "Apr-Sep 09:00-19:00; Oct-Mar 09:00-17:00 @ 2026-09-30 @ 09:00-19:00",
                "Apr-Sep 09:00-19:00; Oct-Mar 09:00-17:00 @ 2026-10-01 @ 09:00-17:00",
                "Apr-Sep 09:00-19:00; Oct-Mar 09:00-17:00 @ 2026-01-15 @ 09:00-17:00",
                "Apr-Sep 09:00-19:00; Oct-Mar 09:00-17:00 @ 2026-03-31 @ 09:00-17:00",
                "Feb,May 09:00-19:00 @ 2026-02-28 @ 09:00-19:00",
                "Jan-Mar,Oct: Tu 09:00-10:00 @ 2026-10-06 @ 09:00-10:00",
                "10:00-12:00; Jan 01 off; Dec 25-26 off @ 2026-12-26 @ closed",
                "10:00-12:00; Jan 01 off; Dec 25-26 off @ 2026-12-27 @ 10:00-12:00",
                "10:00-12:00; Dec 24-Jan 02 off @ 2027-01-02 @ closed",
                "10:00-12:00; Dec 24-Jan 02 off @ 2026-12-24 @ closed",
                "10:00-12:00; Dec 24-Jan 02 off @ 2027-01-03 @ 10:00-12:00",
                "10:00-12:00; 2026 Dec 22-2027 Jan 05 off @ 2027-01-05 @ closed",
                "10:00-12:00; 2026 Dec 22-2027 Jan 05 off @ 2027-12-23 @ 10:00-12:00",
                "10:00-12:00; 2026 Dec 22-Jan 05 off @ 2027-01-05 @ closed",
                "10:00-12:00; 2026 Jun off @ 2026-06-30 @ closed",
                "10:00-12:00; 2026 Jun off @ 2027-06-30 @ 10:00-12:00",
                "2026 Jun 01+ 10:00-12:00 @ 2030-01-01 @ 10:00-12:00",
                "2026 Jun 02+ 10:00-12:00 @ 2026-06-01 @ closed",
                "2026-2027 Mo 10:00-12:00 @ 2027-06-07 @ 10:00-12:00",
                "2026-2027 Mo 10:00-12:00 @ 2028-06-05 @ closed",
                "2027+ Mo 10:00-12:00 @ 2028-06-05 @ 10:00-12:00",
                "2027 10:00-12:00 @ 2028-06-05 @ closed",
                "Feb 29 10:00-12:00 @ 2027-02-28 @ closed",
                "Feb 29 10:00-12:00 @ 2027-03-01 @ closed",
                "Feb 29 10:00-12:00 @ 2028-02-29 @ 10:00-12:00",
                "week 20-30 10:00-12:00 @ 2026-06-01 @ 10:00-12:00",
                "week 50-10 10:00-12:00 @ 2026-06-01 @ closed",
                "week 50-10 10:00-12:00 @ 2026-01-01 @ 10:00-12:00",
                "week 01-53/2 10:00-12:00 @ 2026-06-01 @ 10:00-12:00",
                "week 02-53/2 10:00-12:00 @ 2026-06-01 @ closed",
                // the nth weekday and Easter
                "Mo[1] 10:00-12:00 @ 2026-06-01 @ 10:00-12:00",
                "Mo[1] 10:00-12:00 @ 2026-06-08 @ closed",
                "Mo[2-3] 10:00-12:00 @ 2026-06-15 @ 10:00-12:00",
                "Su[-1] 10:00-12:00 @ 2026-06-28 @ 10:00-12:00",
                "Su[-1] 10:00-12:00 @ 2026-06-21 @ closed",
                "10:00-12:00; Sa[-1] +1 day off @ 2026-06-28 @ closed",
                "10:00-12:00; easter off @ 2026-04-05 @ closed",
                "10:00-12:00; easter +1 day off @ 2026-04-06 @ closed",
                "10:00-12:00; easter -2 days-easter +1 day off @ 2026-04-03 @ closed",
                "10:00-12:00; easter -2 days-easter +1 day off @ 2026-04-07 @ 10:00-12:00",
                "Oct Su[2]-easter 11:00-18:00 @ 2027-03-01 @ 11:00-18:00",
                "Mar Su[-1]-Oct Su[-1] -1 day: 10:00-22:00 @ 2026-10-24 @ 10:00-22:00",
                "Mar Su[-1]-Oct Su[-1] -1 day: 10:00-22:00 @ 2026-10-25 @ closed",
                // without a place, holidays are left aside
                "10:00-12:00; PH off @ 2026-12-25 @ 10:00-12:00",
                "PH,Mo-Su 10:00-12:00 @ 2026-06-01 @ 10:00-12:00",
                "Mo-Fr 10:00-12:00; Su,PH,SH off @ 2026-06-01 @ 10:00-12:00",
                "10:00-12:00; SH Mo-Fr 14:00-16:00 @ 2026-06-01 @ 10:00-12:00",
                "PH 10:00-12:00 @ 2026-12-25 @ closed",
                // what is not certain is not open
                "10:00-12:00; Mo sunrise-sunset @ 2026-06-01 @ closed",
                "10:00-12:00; Mo sunrise-sunset @ 2026-06-02 @ 10:00-12:00",
                "10:00-14:00, 17:00+ @ 2026-06-01 @ 10:00-14:00",
                "10:00-18:00+ @ 2026-06-01 @ 10:00-18:00",
                "11:30-14:30+,17:30-23:00 @ 2026-06-01 @ 11:30-14:30 17:30-23:00",
                "10:00-12:00; Mo \"by appointment\" @ 2026-06-01 @ closed",
                "10:00-12:00, Mo 11:00-14:00 \"members\" @ 2026-06-01 @ 10:00-11:00",
                "10:00-12:00; Mo 13:00-15:00 unknown @ 2026-06-01 @ closed",
                "10:00-20:00; 18:00+ off @ 2026-06-01 @ 10:00-18:00",
                "\"in summer\": 10:00-20:00 @ 2026-06-01 @ closed",
            })
    void aDaysWindows(String text, LocalDate day, String windows) {
        // given
        OpeningHours hours = OpeningHours.parse(text);

        // when / then
        assertThat(Hours.on(day, hours)).isEqualTo(windows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                ";",
                "on request",
                "Mo-Fr 10:00-12:00 or so",
                "\"by appointment\"",
                "11:00+",
                "Mo-Sa 17:00+; Su off",
                "sunrise-sunset",
                "10:00",
                "10:00-10:00",
                "24/7 unknown",
                "Jan-Mar/2 10:00-12:00",
                "Apr 15+ 10:00-12:00",
                "Mar 01+Su 10:00-12:00",
                "Feb 30 10:00-12:00",
                "Jun Mo[5] 10:00-12:00",
                "10:00-16:00/01:30",
                "Mo-Fr 25:00-26:00",
                "24:00-26:00",
            })
    void whatCannotBeEvaluatedIsNotKnownAndNeverOpen(String text) {
        // given / when
        OpeningHours hours = OpeningHours.parse(text);

        // then
        assertThat(hours.isKnown()).isFalse();
        assertThat(MONDAY.datesUntil(MONDAY.plusYears(1)).flatMap(day -> hours.windowsOn(day).stream()))
                .isEmpty();
        assertThat(hours).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7", "closed \"until further notice\"", "10:00-12:00, 17:00+", "10:00-18:00+", "off"})
    void whatIsCertainInPartIsKnown(String text) {
        assertThat(OpeningHours.parse(text).isKnown()).isTrue();
    }

    @Test
    void textOfAnyLengthIsTakenWithoutFault() {
        // given
        String text = "Mo 10:00-12:00; ".repeat(10_000);

        // when
        OpeningHours hours = OpeningHours.parse(text);

        // then
        assertThat(hours.isKnown()).isFalse();
    }

    @Test
    void equalTextMakesEqualHours() {
        assertThat(OpeningHours.parse("24/7"))
                .isEqualTo(OpeningHours.always())
                .hasSameHashCodeAs(OpeningHours.always())
                .isNotEqualTo(OpeningHours.parse("00:00-24:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22",
        "1943-04-25",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25"
    })
    void easterFallsOnItsKnownDates(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }
}
