package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.PaceDemand;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days from nine until half past seven, but for the flight home that calls for setting out at eight. */
class PaceAuditTest {

    @Test
    void oneLeavesTheHotelNoEarlierButForRides() {
        assertMet(hours("09:00", "23:00"));
        assertUnmet(hours("09:01", "23:00"), "2027-06-05", "09:00", "09:01");
    }

    @Test
    void oneIsBackAtTheHotelNoLaterButAfterRides() {
        assertMet(hours("09:00", "19:53"));
        assertUnmet(hours("09:00", "19:52"), "2027-06-04", "19:53", "19:52");
    }

    @Test
    void anArrivalLeavesFourHoursOfTheEvening() {
        // on Friday the train is in at 11:35, on Sunday at 15:00, and one is at the hotel at 15:10
        assertThat(breach(FRIDAY, hours("00:00", "11:40")))
                .hasValue("on 2027-06-04 one is back at the hotel at 19:53, after 11:40");
        assertThat(breach(Tour.SUNDAY, hours("00:00", "15:05"))).isEmpty();
        assertThat(breach(Tour.SUNDAY, hours("00:00", "00:01"))).isEmpty();
    }

    @Test
    void whoSetsOutEarlyForARideMayButNotForASight() {
        assertThat(breach(Tour.SUNDAY, hours("09:41", "20:00")))
                .hasValue("on 2027-06-06 one leaves the hotel at 09:40, before 09:41");
        assertThat(breach(Tour.TUESDAY, hours("09:30", "20:00"))).isEmpty();
    }

    /** Looks at one day only, after an evening spent at the hotel. */
    private static Optional<String> breach(LocalDate date, PaceDemand demand) {
        List<Day> days = Tour.HONEST.days().stream()
                .filter(day -> day.date().equals(date) || day.date().plusDays(1).equals(date))
                .map(day -> day.date().equals(date) ? day : evening(day))
                .toList();
        return new RequirementAudit(Tour.BRIEF, Spoilt.withDays(days), name -> Optional.empty()).findBreach(demand);
    }

    private static Day evening(Day day) {
        ZonedDateTime midnight = Moments.at(day.date(), "00:00");
        return new Day(day.date(), List.of(new Night(Tour.PARK, midnight, midnight.plusDays(1), Optional.empty())));
    }

    @Test
    void hoursOfOneDayAreAskedOfThatDayAlone() {
        ClockSpan late = new ClockSpan(LocalTime.of(9, 1), LocalTime.of(23, 0));
        assertUnmet(new PaceDemand.DayHours(Optional.of(FRIDAY.plusDays(1)), late), "2027-06-05", "09:00", "09:01");
        assertMet(new PaceDemand.DayHours(Optional.of(FRIDAY), late));
    }

    @Test
    void wholeDaysRestAsLongAsAsked() {
        // Saturday: waits of 18, 6, 10 and 10 minutes and pauses of 60 and 150
        assertMet(new PaceDemand.RestADay(Duration.ofMinutes(254)), new PaceDemand.RestADay(Duration.ZERO));
        assertUnmet(new PaceDemand.RestADay(Duration.ofMinutes(255)), "2027-06-05", "254 minutes", "255");
    }

    @Test
    void theStationIsReachedLongEnoughBefore() {
        assertMet(new PaceDemand.Buffer(Duration.ofMinutes(30)), new PaceDemand.Buffer(Duration.ZERO));
        assertUnmet(new PaceDemand.Buffer(Duration.ofMinutes(31)), "Eastburg Station", "R7", "30 minutes", "31");
    }

    private static PaceDemand hours(String from, String until) {
        return new PaceDemand.DayHours(new ClockSpan(LocalTime.parse(from), LocalTime.parse(until)));
    }
}
