package com.surefoot.sights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What mappers wrote for restaurants and cafés in Munich, read by hand for chosen days. Holidays of Bavaria in 2026 are
 * Epiphany (6 January), Good Friday (3 April), Easter Monday (6 April), 1 May, Ascension (14 May), Whit Monday (25 May),
 * Corpus Christi (4 June), 3 October, All Saints (1 November), Christmas; Assumption (15 August) only in some towns.
 */
class HandReadHoursTest {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            delimiter = '@',
            quoteCharacter = '`',
            value = {
                // public holidays
                "Mo-Sa 09:00-18:30; Su,PH off @ 2026-01-06 @ closed",
                "Mo-Sa 09:00-18:30; Su,PH off @ 2026-01-07 @ 09:00-18:30",
                "Mo-Sa 09:00-18:30; Su,PH off @ 2026-08-15 @ closed",
                "Mo-Su,PH 12:00-24:00 @ 2026-12-25 @ 12:00-24:00",
                "Mo,Th-Fr 10:00-22:00; Tu-We,Sa 10:00-21:00; PH,Su closed @ 2026-05-01 @ closed",
                "Mo,Th-Fr 10:00-22:00; Tu-We,Sa 10:00-21:00; PH,Su closed @ 2026-05-02 @ 10:00-21:00",
                "Tu-Fr 13:00-19:00; Sa-Su 12:00-19:00; PH closed @ 2026-06-04 @ closed",
                "Tu-Fr 13:00-19:00; Sa-Su 12:00-19:00; PH closed @ 2026-06-05 @ 13:00-19:00",
                "Mo-Sa 08:00-20:00; Su,PH 10:00-18:00 @ 2026-04-06 @ 10:00-18:00",
                "Mo-Sa 08:00-20:00; Su,PH 10:00-18:00 @ 2026-04-05 @ 10:00-18:00",
                "Mo-Sa 08:00-20:00; Su,PH 10:00-18:00 @ 2026-04-07 @ 08:00-20:00",
                "Mo-Sa 08:00-20:00; Su,PH 10:00-18:00 @ 2026-08-15 @ 10:00-18:00",
                "Mo-Fr 11:30-14:30,17:30-22:30; Sa,Su,PH 17:30-22:30 @ 2026-05-14 @ 17:30-22:30",
                "Mo-Th 17:00-01:00; Fr 11:30-00:30; Sa 12:30-00:30; Su,PH 12:30-22:30 @ 2026-10-03 @ 12:30-22:30",
                "Mo-Th 17:00-01:00; Fr 11:30-00:30; Sa 12:30-00:30; Su,PH 12:30-22:30 @ 2026-10-02 @ 11:30-24:30",
                "Mo-Th 17:00-01:00; Fr 11:30-00:30; Sa 12:30-00:30; Su,PH 12:30-22:30 @ 2026-09-30 @ 17:00-25:00",
                "Mo-Fr 11:00-15:00,17:00-22:30; PH,Su 12:00-22:30; Sa off @ 2026-05-25 @ 12:00-22:30",
                "Mo-Fr 11:00-15:00,17:00-22:30; PH,Su 12:00-22:30; Sa off @ 2026-10-03 @ closed",
                "PH,Mo-Fr 11:30-15:00,17:30-23:00; Sa,Su 17:30-23:00 @ 2026-10-03 @ 17:30-23:00",
                "PH,Mo-Fr 11:30-15:00,17:30-23:00; Sa,Su 17:30-23:00 @ 2026-06-04 @ 11:30-15:00 17:30-23:00",
                "11:00-15:00,17:30-22:00; Sa-Su,PH 11:00-22:00 @ 2026-06-02 @ 11:00-15:00 17:30-22:00",
                "11:00-15:00,17:30-22:00; Sa-Su,PH 11:00-22:00 @ 2026-04-03 @ 11:00-22:00",
                "Tu-Fr 12:00-15:00, Tu-Sa 18:00-01:00, PH 01:00+ off @ 2026-06-04 @ closed",
                "Tu-Fr 12:00-15:00, Tu-Sa 18:00-01:00, PH 01:00+ off @ 2026-06-05 @ 12:00-15:00 18:00-25:00",
                "Mo off, Tu-Th 08:00-10:00, We 12:00-18:00, Th 12:00-21:00, Fr 08:00-21:00, PH,Sa,Su 08:00-18:00 @ 2026-06-03 @ 08:00-10:00 12:00-18:00",
                "Mo off, Tu-Th 08:00-10:00, We 12:00-18:00, Th 12:00-21:00, Fr 08:00-21:00, PH,Sa,Su 08:00-18:00 @ 2026-06-04 @ 08:00-21:00",
                // school holidays are not known
                "Tu-Th 12:00-14:00, Mo-Sa 18:00+; Su,PH,SH off || \"größere Reservierungen auch außerhalb der Öffnungszeiten möglich!\" @ 2026-06-02 @ closed",
                // later rules
                "Mo-Fr 11:00-14:30; Mo-Sa 17:00-23:30; Su,PH off @ 2026-06-01 @ 17:00-23:30",
                "Mo-Th 11:30-15:30, Mo-Sa 17:30-22:00; Fr 11:30-17:30; Sa 11:30-17:30; Su,PH 11:30-15:30 @ 2026-06-01 @ 11:30-15:30 17:30-22:00",
                "Mo-Th 11:30-15:30, Mo-Sa 17:30-22:00; Fr 11:30-17:30; Sa 11:30-17:30; Su,PH 11:30-15:30 @ 2026-06-05 @ 11:30-17:30",
                "Mo,Tu off; We-Su 11:00-24:00; Sa 17:00-24:00 @ 2026-06-06 @ 17:00-24:00",
                // around midnight
                "Mo-Fr 11:00-24:00; Sa 01:00-02:00,11:00-20:00; Su,PH 11:00-22:00 @ 2026-06-06 @ 01:00-02:00 11:00-20:00",
                "Mo-We 10:00-01:00, Th 10:00-02:00, Fr 10:00-03:00, Sa 12:00-03:00, Su off \"oder Veranstaltung\" @ 2026-06-05 @ 10:00-27:00",
                "Mo-Su,PH 10:00-01:00; Dec 24 16:00-01:00 @ 2026-12-24 @ 16:00-25:00",
                // seasons, dates and years
                "Mar-Sep: Mo-Su,PH 10:00-22:00+; Oct-Feb: off @ 2026-06-01 @ 10:00-22:00",
                "Mar-Sep: Mo-Su,PH 10:00-22:00+; Oct-Feb: off @ 2026-10-01 @ closed",
                "Mo-Sa 09:00-18:00; Su,PH 10:00-18:00; Jan 01: off; Dec 24,Dec 31: 09:00-12:00; Dec 25-28: off @ 2026-12-24 @ 09:00-12:00",
                "Mo-Sa 09:00-18:00; Su,PH 10:00-18:00; Jan 01: off; Dec 24,Dec 31: 09:00-12:00; Dec 25-28: off @ 2026-12-28 @ closed",
                "Mo-Sa 09:00-18:00; Su,PH 10:00-18:00; Jan 01: off; Dec 24,Dec 31: 09:00-12:00; Dec 25-28: off @ 2026-12-29 @ 09:00-18:00",
                "Mo-Th 11:30-24:00; Fr 11:30-24:00; Sa 00:00-01:00,17:00-24:00; Su,PH 11:30-23:00; Dec 24-Jan 03 off @ 2027-01-03 @ closed",
                "Tu-Sa 17:00-01:00; Dec 24-Dec 26 off; Su,Mo off @ 2026-12-25 @ closed",
                "Tu-Sa 17:00-01:00; Dec 24-Dec 26 off; Su,Mo off @ 2026-12-23 @ 17:00-25:00",
                "Jun-Aug: Mo-Sa 10:00-00:00; Jun-Aug: Su,PH 10:00-22:00; Nov-Dec: 10:00-18:00; May,Sep: Mo-Sa 10:00-22:00; May,Sep: Su,PH 10:00-21:00; Jan-Feb: 10:00-18:00; Apr,Oct: Mo-Sa 10:00-20:00; Apr,Oct: Su,PH 10:00-19:00; Mar: 10:00-19:00 @ 2026-06-05 @ 10:00-24:00",
                "Jun-Aug: Mo-Sa 10:00-00:00; Jun-Aug: Su,PH 10:00-22:00; Nov-Dec: 10:00-18:00; May,Sep: Mo-Sa 10:00-22:00; May,Sep: Su,PH 10:00-21:00; Jan-Feb: 10:00-18:00; Apr,Oct: Mo-Sa 10:00-20:00; Apr,Oct: Su,PH 10:00-19:00; Mar: 10:00-19:00 @ 2026-05-14 @ 10:00-21:00",
                "Apr 01-Oct 31: Tu-Su 10:00-22:00; Nov 01-Mar 31: Th-Su 11:00-22:00; Dec 25-Feb 02 off \" Winterpause \" @ 2027-01-15 @ closed",
                "Apr 01-Oct 31: Tu-Su 10:00-22:00; Nov 01-Mar 31: Th-Su 11:00-22:00; Dec 25-Feb 02 off \" Winterpause \" @ 2026-11-05 @ 11:00-22:00",
                "Oct 29-Mar 30 We-Su,PH 09:00-16:00, Mar 31-Oct 28 09:00-17:30; Dec 24,Dec 31: off @ 2026-11-04 @ 09:00-16:00",
                "Oct 29-Mar 30 We-Su,PH 09:00-16:00, Mar 31-Oct 28 09:00-17:30; Dec 24,Dec 31: off @ 2026-11-03 @ closed",
                "Oct 29-Mar 30 We-Su,PH 09:00-16:00, Mar 31-Oct 28 09:00-17:30; Dec 24,Dec 31: off @ 2026-06-01 @ 09:00-17:30",
                "10:30-23:00, Jan-Mar: Mo-Su 09:30-23:00; Jan-Mar: Su,PH off @ 2026-01-06 @ closed",
                "10:30-23:00, Jan-Mar: Mo-Su 09:30-23:00; Jan-Mar: Su,PH off @ 2026-01-07 @ 09:30-23:00",
                "2024 Oct 07-2026 Jun 01 closed \"Renovierung bis Mitte 2026\" @ 2026-06-01 @ closed",
                // nth weekdays, Easter, days off them
                "Tu,We,Fr 10:00-18:00; Th 12:00-20:00; Sa[-1] 10:00-14:00; PH off @ 2026-06-27 @ 10:00-14:00",
                "Tu,We,Fr 10:00-18:00; Th 12:00-20:00; Sa[-1] 10:00-14:00; PH off @ 2026-06-20 @ closed",
                "Mo closed; Tu-Sa 11:00-23:00; easter-Oct Su[1] Su 11:00-20:00; Oct Su[2]-easter Su 11:00-18:00 @ 2026-10-04 @ 11:00-20:00",
                "Mo closed; Tu-Sa 11:00-23:00; easter-Oct Su[1] Su 11:00-20:00; Oct Su[2]-easter Su 11:00-18:00 @ 2026-11-01 @ 11:00-18:00",
                "Mar Su[-1]-Oct Su[-1] -1 day: Mo-Su 10:00-22:00; Oct Su[-1]-Mar Su[-1] -1 day: Tu-Su 10:00-22:00 @ 2026-10-26 @ closed",
                "We-Su,PH 10:00-23:00; Fr,Sa 10:00-24:00; Sa[-1],Sa[-1] +1 day off \"Schließwochenende\"; 2025 Aug 02-2025 Aug 26,2025 Dec 22-2026 Jan 05 off \"Betriebsurlaub\"; Jul 26,Jul 27,Aug 30,Aug 31,Dec 25,Dec 26 10:00-23:00 @ 2026-01-03 @ closed",
                "We-Su,PH 10:00-23:00; Fr,Sa 10:00-24:00; Sa[-1],Sa[-1] +1 day off \"Schließwochenende\"; 2025 Aug 02-2025 Aug 26,2025 Dec 22-2026 Jan 05 off \"Betriebsurlaub\"; Jul 26,Jul 27,Aug 30,Aug 31,Dec 25,Dec 26 10:00-23:00 @ 2026-01-06 @ 10:00-23:00",
                "We-Su,PH 10:00-23:00; Fr,Sa 10:00-24:00; Sa[-1],Sa[-1] +1 day off \"Schließwochenende\"; 2025 Aug 02-2025 Aug 26,2025 Dec 22-2026 Jan 05 off \"Betriebsurlaub\"; Jul 26,Jul 27,Aug 30,Aug 31,Dec 25,Dec 26 10:00-23:00 @ 2026-06-28 @ closed",
                "We-Su,PH 10:00-23:00; Fr,Sa 10:00-24:00; Sa[-1],Sa[-1] +1 day off \"Schließwochenende\"; 2025 Aug 02-2025 Aug 26,2025 Dec 22-2026 Jan 05 off \"Betriebsurlaub\"; Jul 26,Jul 27,Aug 30,Aug 31,Dec 25,Dec 26 10:00-23:00 @ 2026-07-26 @ 10:00-23:00",
                // the sun: it sets at 21:17 on the longest day
                "Mar-Oct 10:00-sunset @ 2026-06-21 @ 10:00-21:17",
                "Mar-Oct 10:00-sunset @ 2026-11-05 @ closed",
                // open ends and comments
                "Mo-Th 17:00-23:00; Fr, Sa 17:00+; Su 17:00-23:00 @ 2026-06-05 @ closed",
                "Mo-Th 17:00-23:00; Fr, Sa 17:00+; Su 17:00-23:00 @ 2026-06-07 @ 17:00-23:00",
                "Mo-Su 17:00+; Su-Th 17:00-23:00 \"Küche\"; Fr-Sa 17:00-24:00 \"Küche\" @ 2026-06-05 @ 17:00-24:00",
                "Mo-Fr 10:00-18:00 \"Nur für TUM Mitglieder\" @ 2026-06-01 @ closed",
                "Mo-Fr 12:00-14:00,18:30-24:00; Sa \"gerne auf Anfrage\" @ 2026-06-06 @ closed",
                "Mo-Fr 12:00-14:00,18:30-24:00; Sa \"gerne auf Anfrage\" @ 2026-06-01 @ 12:00-14:00 18:30-24:00",
            })
    void aDayInMunich(String text, LocalDate day, String windows) {
        // given
        OpeningHours hours = OpeningHours.parse(text).at(Hours.MUNICH);

        // when / then
        assertThat(Hours.on(day, hours)).isEqualTo(windows);
    }
}
