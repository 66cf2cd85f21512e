package com.surefoot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.timetable.Stop;
import com.surefoot.transport.timetable.Trip;
import com.surefoot.travel.CityId;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.GeoPoint;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When rides are on offer: days, nights and clocks. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class TimesOfOffersTest extends OffersByTimetable {

    TimesOfOffersTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aServiceRunsInItsWeekAndAsItsExceptionsSay() {
        put(line().week("weekend", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY))
                .exception("weekend", "2025-06-02", true)
                .exception("weekend", "2025-06-07", false)
                .exception("extra", "2026-03-01", true)
                .trip("t1", "weekend", "a 08:00", "b 12:30")
                .trip("t2", "extra", "a 09:00", "b 12:30")
                .fare("f", "1"));

        assertThat(tripsOn(MONDAY)).containsExactly("t1");
        assertThat(tripsOn(LocalDate.of(2025, 6, 3))).isEmpty();
        assertThat(tripsOn(LocalDate.of(2025, 6, 7))).isEmpty();
        assertThat(tripsOn(LocalDate.of(2025, 6, 8))).containsExactly("t1");
        assertThat(tripsOn(LocalDate.of(2025, 12, 28))).containsExactly("t1");
        assertThat(tripsOn(LocalDate.of(2026, 1, 3))).isEmpty();
        assertThat(tripsOn(LocalDate.of(2026, 3, 1))).containsExactly("t2");
    }

    @ParameterizedTest
    @CsvSource({"23:59, 2025-06-02", "24:00, 2025-06-03", "25:10, 2025-06-03", "49:00, 2025-06-04", "110:30, 2025-06-06"
    })
    void aTripPastMidnightLeavesOnTheServiceDaysNextMornings(String departure, LocalDate leaves) {
        // given
        put(line().exception("once", "2025-06-02", true)
                .trip("t1", "once", "a " + departure, "b 115:00")
                .fare("f", "1"));

        // when, then
        assertThat(tripsOn(leaves)).containsExactly("t1");
        assertThat(tripsOn(leaves.minusDays(1))).isEmpty();
        assertThat(tripsOn(leaves.plusDays(1))).isEmpty();
        assertThat(offers.listOffers(AACHEN, BERLIN, leaves).get(0).id()).contains("2025-06-02");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-29, 2025-03-29T08:00+01:00",
        "2025-03-30, 2025-03-30T08:00+02:00",
        "2025-10-26, 2025-10-26T08:00+01:00",
    })
    void timesHoldOnDaysWhenTheClocksChange(LocalDate day, String departure) {
        // given
        put(line().trip("t1", "daily", "a 08:00", "b 12:30").fare("f", "1"));

        // when
        TransportOffer offer = offers.listOffers(AACHEN, BERLIN, day).get(0);

        // then
        assertThat(offer.departure().toOffsetDateTime()).hasToString(departure);
        assertThat(offer.duration()).isEqualTo(Duration.ofMinutes(270));
    }

    @Test
    void anEarlyTimeOnTheDayClocksGoForwardLeavesTheEveningBefore() {
        // given: 00:30 counts from noon minus twelve hours, which is 23:00 of the day before
        put(line().exception("once", "2025-03-30", true)
                .trip("t1", "once", "a 00:30", "b 05:00")
                .fare("f", "1"));

        // when, then
        assertThat(tripsOn(LocalDate.of(2025, 3, 30))).isEmpty();
        assertThat(offers.listOffers(AACHEN, BERLIN, LocalDate.of(2025, 3, 29)))
                .extracting(offer -> offer.departure().toLocalDateTime().toString())
                .containsExactly("2025-03-29T23:30");
    }

    @Test
    void timesAreTheAgencysAndShownOnTheStopsClocks() {
        // given
        put(SmallTimetable.in("America/Toronto")
                .stop(zoned("a", "aachen", "America/Vancouver"))
                .stop(zoned("b", "berlin", "America/Halifax"))
                .exception("once", "2025-06-03", true)
                .trip("t1", "once", "a 01:00", "b 09:00")
                .fare("f", "1"));

        // when: 01:00 in Toronto is 22:00 of the day before in Vancouver
        List<TransportOffer> found = onMonday();

        // then
        assertThat(found)
                .extracting(offer -> offer.departure() + " " + offer.arrival())
                .containsExactly("2025-06-02T22:00-07:00[America/Vancouver] 2025-06-03T10:00-03:00[America/Halifax]");
    }

    @Test
    void aRepeatedTripLeavesAtEveryHeadwayUntilTheEnd() {
        put(line().with(sink -> sink.put(new Trip("t1", "R", "daily", "", "")))
                .calls("t1", "x 00:00", "a 00:10", "b 01:00")
                .stopAt("x", 0, 0)
                .frequency("t1", "08:00", "09:00", Duration.ofMinutes(25))
                .frequency("t1", "23:50", "24:30", Duration.ofMinutes(20))
                .fare("f", "1"));

        assertThat(onMonday())
                .extracting(offer ->
                        offer.departure().toLocalTime() + "–" + offer.arrival().toLocalTime())
                .containsExactly("00:00–00:50", "00:20–01:10", "08:10–09:00", "08:35–09:25", "09:00–09:50");
        assertThat(onMonday()).extracting(TransportOffer::id).doesNotHaveDuplicates();
    }

    @Test
    void estimatedTimesAreNotOffered() {
        put(line().stop("c", "cologne")
                .trip("t1", "daily", "c 07:00", "a", "b 12:00")
                .trip("t2", "daily", "a 07:00", "b", "c 12:00")
                .fare("f", "1"));

        assertThat(onMonday()).isEmpty();
    }

    @Test
    void coverageReachesFromTheFirstToTheLastDayOfAnyService() {
        // given
        put(line().exception("extra", "2026-03-01", true)
                .exception("daily", "2027-01-01", false)
                .trip("t1", "daily", "a 08:00", "b 12:00")
                .trip("t2", "extra", "a 08:00", "b 12:00"));

        // when, then
        assertThat(offers.findCoverage(AACHEN, BERLIN))
                .contains(new DateRange(SmallTimetable.FIRST, LocalDate.of(2026, 3, 1)));
    }

    @Test
    void thereIsNoCoverageWhereNothingLinksTheCities() {
        put(line().trip("t1", "daily", "b 08:00", "a 12:00"));

        assertThat(offers.findCoverage(AACHEN, BERLIN)).isEmpty();
    }

    private static Stop zoned(String id, String city, String zone) {
        return new Stop(
                id,
                id,
                Optional.of(new GeoPoint(50, 10)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ZoneId.of(zone)),
                Optional.of(new CityId(city)));
    }
}
