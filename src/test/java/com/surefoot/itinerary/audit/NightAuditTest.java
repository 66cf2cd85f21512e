package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.itinerary.audit.Spoilt.findings;
import static com.surefoot.itinerary.audit.Tour.MONDAY;
import static com.surefoot.itinerary.audit.Tour.SATURDAY;
import static com.surefoot.itinerary.audit.Tour.SUNDAY;
import static com.surefoot.itinerary.audit.Tour.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NightAuditTest {

    @Test
    void aNightWithoutABedIsFound() {
        assertThat(findings(Spoilt.on(SATURDAY, Spoilt.without(Night.class))))
                .contains("3 nights are spent and 4 booked", "the night of 2027-06-05 is spent nowhere");
    }

    @Test
    void aNightInASeatNeedsNoBedAndANightSpentWaitingDoes() {
        assertThat(findings(withNightTrain("23:30", 390))).noneMatch(finding -> finding.contains("night of"));
        // in the small hours, but under way
        assertThat(findings(withNightTrain("21:00", 200))).noneMatch(finding -> finding.contains("night of"));
        assertThat(findings(withNightTrain("21:00", 120))).contains("the night of 2027-06-06 is spent nowhere");
    }

    /** The tour with a train on Sunday evening and one night less in Southburg. */
    private static Itinerary withNightTrain(String departs, int minutes) {
        TransportOffer train =
                Moments.ride("N1", "Sleeper", "South Rail", Towns.EAST, Towns.SOUTH, SUNDAY, departs, minutes, "20.00");
        Stay stay = new Stay(Towns.SEA, 1, new DateRange(MONDAY, TUESDAY));
        List<Day> days = Tour.HONEST.days().stream()
                .map(day -> day.date().equals(SUNDAY)
                        ? new Day(SUNDAY, List.of(new Leg(train, 2, Optional.empty())))
                        : new Day(
                                day.date(),
                                day.activities().stream()
                                        .map(activity -> activity instanceof Night night
                                                        && day.date().equals(MONDAY)
                                                ? new Night(stay, night.start(), night.end(), night.approach())
                                                : activity)
                                        .toList()))
                .toList();
        return Spoilt.withStays(Spoilt.withDays(days), Tour.PARK, stay);
    }

    @Test
    void aNightAfterTheTripAndASecondNightAreFound() {
        Night sunday = (Night) Tour.activities(SUNDAY).get(3);
        assertThat(findings(Spoilt.on(TUESDAY, day -> List.of(day.get(0), sunday))))
                .contains("the night of 2027-06-08 is after the trip");
        assertThat(findings(Spoilt.on(MONDAY, day -> List.of(day.get(0), day.get(3), day.get(3)))))
                .contains("the night of 2027-06-07 is spent 2 times");
    }

    @Test
    void aNightElsewhereThanBookedIsFound() {
        assertThat(findings(Spoilt.each(
                        Night.class, night -> new Night(Tour.PARK, night.start(), night.end(), night.approach()))))
                .contains("the night of 2027-06-07 is not one of those booked at Parkhotel, 2027-06-04 to 2027-06-06")
                .contains("park/double/flex is in eastburg, and one is in Southburg then");
        assertThat(findings(Spoilt.withStays(Tour.HONEST, Tour.PARK)))
                .contains("4 nights are spent and 2 booked")
                .contains("the night of 2027-06-06 is spent at Sea View, where no stay is booked");
    }

    @Test
    void staysThatOverlapOrReachBeyondTheTripAreFound() {
        assertThat(findings(withStays(stay(FRIDAY, MONDAY), Tour.SEA)))
                .contains("the stay at Sea View begins on 2027-06-06, before Parkhotel is left on 2027-06-07")
                .contains("4 nights are spent and 5 booked");
        assertThat(findings(withStays(stay(FRIDAY.minusDays(1), SUNDAY), Tour.SEA)))
                .contains("the stay at Parkhotel, 2027-06-03 to 2027-06-06, is not within the trip");
    }

    @Test
    void aStayTooShortForItsRatePlanIsFound() {
        // the Parkhotel sells two nights or more
        assertThat(findings(withStays(stay(FRIDAY, SATURDAY), stay(SATURDAY, SUNDAY), Tour.SEA)))
                .contains("Parkhotel is sold for 2 nights or more, not 1");
    }

    @Test
    void roomsHoldThePartyUnlessTheTravellerCountsThem() {
        TripBrief four = Tour.brief(Tour.CITIES, true, new Party(2, 2), Locks.NONE);
        String crowded = "2 places to sleep do not hold the party of 4";
        assertThat(findings(four, Tour.HONEST)).contains(crowded);
        assertThat(findings(asking(four, 1), Tour.HONEST)).doesNotContain(crowded);
        assertThat(findings(asking(four, 3), Tour.HONEST)).contains(crowded);
    }

    private static TripBrief asking(TripBrief brief, int rooms) {
        return brief.withRequirements(List.of(Requirement.must(new LodgingDemand.Rooms(rooms), "/requirements/0")));
    }

    @Test
    void moreRoomsThanAreLeftAreFound() {
        Stay three = new Stay(Towns.PARK, 3, Tour.PARK.dates());
        Stay four = new Stay(Towns.PARK, 4, Tour.PARK.dates());
        assertThat(findings(withStays(three, Tour.SEA))).noneMatch(finding -> finding.contains("rooms left"));
        assertThat(findings(withStays(four, Tour.SEA))).contains("there are not so many rooms left: 4 of 3");
    }

    @Test
    void aNightThatDoesNotEndTheNextDayIsFound() {
        assertThat(findings(Spoilt.each(
                        Night.class,
                        night -> new Night(
                                night.stay(), night.start(), night.end().plusDays(1), night.approach()))))
                .anyMatch(finding -> finding.startsWith("the night of 2027-06-04 ends at 2027-06-06T08:20"));
    }

    private static Itinerary withStays(Stay... stays) {
        return Spoilt.withStays(Tour.HONEST, stays);
    }

    private static Stay stay(LocalDate from, LocalDate to) {
        return new Stay(Towns.PARK, 1, new DateRange(from, to));
    }
}
