package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.WESTBURG;
import static com.surefoot.itinerary.audit.Spoilt.findings;
import static com.surefoot.itinerary.audit.Tour.SUNDAY;
import static com.surefoot.itinerary.audit.Tour.TUESDAY;
import static com.surefoot.itinerary.audit.Towns.SOUTHBURG;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Activity;
import com.surefoot.itinerary.Day;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.GeoPoint;
import com.surefoot.travel.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteAuditTest {

    @Test
    void anHonestTourHasNoFindings() {
        assertThat(findings(Tour.HONEST)).isEmpty();
        assertThat(findings(brief(new Destination.Cities(List.of("southburg", "EASTBURG"), false)), Tour.HONEST))
                .isEmpty();
        assertThat(findings(brief(new Destination.Region("Germany", 2)), Tour.HONEST))
                .isEmpty();
    }

    @Test
    void aRideTooFewOrTooManyIsFound() {
        assertThat(findings(Spoilt.on(SUNDAY, Spoilt.without(Leg.class))))
                .contains("there are 2 rides instead of three")
                .contains("the way to sea/whole/flex begins elsewhere");
        TripBrief oneCity = brief(Destination.city("Eastburg"));
        assertThat(findings(oneCity, Tour.HONEST)).contains("the trip leads to 2 cities instead of 1");
        TripBrief oneWay = Tour.brief(Tour.CITIES, false, Tour.TWO, Locks.NONE);
        assertThat(findings(oneWay, Tour.HONEST)).contains("there are 3 rides instead of two");
    }

    @Test
    void aOneWayTripEndsWhereItLeads() {
        TripBrief oneWay = Tour.brief(Tour.CITIES, false, Tour.TWO, Locks.NONE);
        assertThat(findings(oneWay, Spoilt.on(TUESDAY, Spoilt.without(Leg.class))))
                .isEmpty();
        assertThat(findings(Spoilt.on(TUESDAY, Spoilt.without(Leg.class))))
                .contains("the trip does not end with a ride");
    }

    @Test
    void citiesThatWereNotAskedForAreFound() {
        assertThat(findings(brief(new Destination.Cities(List.of("Eastburg", "Northburg"), false)), Tour.HONEST))
                .containsExactly("the trip does not lead to Northburg");
        assertThat(findings(brief(new Destination.Region("Germany", 3)), Tour.HONEST))
                .containsExactly("the trip leads to 2 cities instead of 3");
    }

    @Test
    void aCityIsCalledByAnyOfItsNamesInAnySpellingAndNoOther() {
        for (String name : List.of("SUDBURG", "southburg", "Südburg (Bavaria)", "Southburg, Germany", "southburg市")) {
            assertThat(findings(brief(new Destination.Cities(List.of("Eastburg", name), true)), Tour.HONEST))
                    .as(name)
                    .isEmpty();
        }
        for (String name : List.of("South", "Southburgh", "New Southburg", "burg")) {
            assertThat(findings(brief(new Destination.Cities(List.of("Eastburg", name), true)), Tour.HONEST))
                    .containsExactly("the trip does not lead to " + name);
        }
    }

    @Test
    void citiesInAnotherOrderAreFoundWhereTheOrderIsAskedFor() {
        assertThat(findings(brief(new Destination.Cities(List.of("Southburg", "Eastburg"), true)), Tour.HONEST))
                .containsExactly("Southburg is not number 1 of the cities", "Eastburg is not number 2 of the cities");
    }

    @Test
    void aCityVisitedTwiceAndARideToElsewhereAreFound() {
        assertThat(findings(Spoilt.withCities(EASTBURG, EASTBURG)))
                .contains("the trip comes to Eastburg a second time")
                .contains("R7 arrives at Southburg Station, which is not in Eastburg");
        assertThat(findings(Spoilt.withCities(SOUTHBURG, EASTBURG)))
                .contains("E10 arrives at Eastburg Station, which is not in Southburg");
        assertThat(findings(Spoilt.withCities(EASTBURG, WESTBURG)))
                .contains("the trip comes to Westburg a second time");
    }

    @Test
    void anAirportFarOutIsStillItsCitysButNotOneOnTheWayToAnother() {
        Place far = new Place("Far Airport", new GeoPoint(47, 12));
        Place nowhere = new Place("Nowhere", new GeoPoint(44, 12));
        assertThat(findings(to(far))).noneMatch(finding -> finding.contains("which is not in"));
        assertThat(findings(to(nowhere))).contains("R7 arrives at Nowhere, which is not in Southburg");
        assertThat(findings(to(new Place("Halfway", new GeoPoint(49.2, 12)))))
                .contains("R7 arrives at Halfway, which is not in Southburg");
    }

    private static Itinerary to(Place stop) {
        TransportOffer on = Tour.ON;
        TransportOffer other = new TransportOffer(
                on.id(),
                on.mode(),
                on.number(),
                on.product(),
                on.operator(),
                on.from(),
                stop,
                on.departure(),
                on.arrival(),
                on.price(),
                on.seats(),
                on.changes(),
                on.source());
        return Spoilt.each(
                Leg.class, leg -> leg.offer().equals(on) ? new Leg(other, leg.tickets(), leg.approach()) : leg);
    }

    @Test
    void aVisitInACityOneIsNotInIsFound() {
        assertThat(findings(Spoilt.each(
                        Visit.class,
                        visit -> visit.sight().equals(Towns.ZOO)
                                ? new Visit(Towns.BEACH, visit.start(), visit.end(), 2, visit.approach())
                                : visit)))
                .contains("beach is in southburg, and one is in Eastburg then");
    }

    @Test
    void aTripForOthersOrFromElsewhereIsFound() {
        assertThat(findings(Tour.brief(Tour.CITIES, true, new Party(1, 1), Locks.NONE), Tour.HONEST))
                .anyMatch(finding -> finding.startsWith("the trip is for Party[adults=2"));
        Itinerary other =
                new Itinerary(SOUTHBURG, Tour.HONEST.cities(), Tour.TWO, Tour.HONEST.stays(), Tour.HONEST.days());
        assertThat(findings(other)).contains("the trip begins in Southburg, not in Westburg");
    }

    @Test
    void daysThatAreMissingOrMixedUpAreFound() {
        List<Day> days = new ArrayList<>(Tour.HONEST.days());
        days.remove(3);
        assertThat(findings(Spoilt.withDays(days)))
                .anyMatch(
                        finding -> finding.startsWith("the days are [2027-06-04, 2027-06-05, 2027-06-06, 2027-06-08]"));
        List<Activity> swapped = new ArrayList<>(Tour.activities(FRIDAY));
        Collections.swap(swapped, 1, 2);
        assertThat(findings(Spoilt.on(FRIDAY, day -> swapped))).contains("one leaves museum too early");
        assertThat(findings(Spoilt.on(FRIDAY, day -> Tour.activities(Tour.SATURDAY))))
                .contains("the ride out is not on 2027-06-04")
                .anyMatch(finding -> finding.startsWith("zoo is shown on 2027-06-04 and begins at 2027-06-05"));
    }

    private static TripBrief brief(Destination destination) {
        return Tour.brief(destination, true, Tour.TWO, Locks.NONE);
    }
}
