package com.surefoot.itinerary.audit;

import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two nights at the Parkhotel in Eastburg, in a double room, and two at Sea View in Southburg, an entire home. */
class LodgingAuditTest {

    @Test
    void propertiesAreMeantByTheirNamesAndIds() {
        assertMet(
                new LodgingDemand.Properties(Choice.all(Set.of("hotel park", "sea"))),
                new LodgingDemand.Properties(Choice.only(Set.of("PARKHOTEL", "Sea View"))),
                new LodgingDemand.Properties(Choice.any(Set.of("Ritz", "sea"))),
                new LodgingDemand.Properties(Choice.none(Set.of("Ritz"))));
        assertUnmet(new LodgingDemand.Properties(Choice.all(Set.of("Ritz", "sea"))), "Ritz", "Parkhotel");
        assertUnmet(new LodgingDemand.Properties(Choice.only(Set.of("park"))), "Sea View");
        assertUnmet(new LodgingDemand.Properties(Choice.none(Set.of("Parkhotel"))), "Parkhotel");
    }

    @Test
    void allFeaturesAreAskedOfEachProperty() {
        assertMet(
                new LodgingDemand.Features(Choice.all(Set.of("WiFi"))),
                new LodgingDemand.Features(Choice.any(Set.of("pool"))),
                new LodgingDemand.Features(Choice.only(Set.of("wifi", "sauna"))),
                new LodgingDemand.Features(Choice.none(Set.of("sauna"))));
        assertUnmet(new LodgingDemand.Features(Choice.all(Set.of("wifi", "pool"))), "pool", "Sea View");
        assertUnmet(
                new LodgingDemand.Features(Choice.atLeast(2, Set.of("pool"))),
                "1 instead of at least 2 properties have the feature pool");
        assertUnmet(new LodgingDemand.Features(Choice.only(Set.of("pool"))), "Sea View (wifi)");
        assertUnmet(new LodgingDemand.Features(Choice.none(Set.of("pool"))), "Parkhotel (pool, wifi)");
    }

    @Test
    void everyPropertyHasItsStars() {
        assertMet(new LodgingDemand.StarsAtLeast(3));
        assertUnmet(new LodgingDemand.StarsAtLeast(4), "3 stars", "fewer than 4");
    }

    @Test
    void aPartOfARoomTypesNameIsEnough() {
        assertMet(
                new LodgingDemand.RoomTypes(Choice.all(Set.of("double", "ENTIRE"))),
                new LodgingDemand.RoomTypes(Choice.none(Set.of("twin"))));
        assertUnmet(new LodgingDemand.RoomTypes(Choice.only(Set.of("double"))), "Sea View (Entire home)");
        assertUnmet(new LodgingDemand.RoomTypes(Choice.any(Set.of("twin"))), "twin");
    }

    @Test
    void bedsRoomsAndHouseRulesHoldForEachStay() {
        assertMet(new LodgingDemand.Rooms(1), new LodgingDemand.Allows(Set.of(HouseRule.PARTIES)));
        assertUnmet(new LodgingDemand.Beds(1), "Sea View", "2 beds", "not 1");
        assertUnmet(new LodgingDemand.Beds(2), "Parkhotel", "1 beds", "not 2");
        assertUnmet(new LodgingDemand.Rooms(2), "Parkhotel", "1 rooms", "not 2");
        assertUnmet(new LodgingDemand.Allows(Set.of(HouseRule.PETS, HouseRule.PARTIES)), "Parkhotel", "[PETS]");
    }

    @Test
    void aPropertyIsNearToAPlaceOfItsOwnCity() {
        // the hotel stands half a kilometre east and north of the station
        double metres = Towns.PARK
                .property()
                .place()
                .point()
                .distanceTo(Towns.EAST.point())
                .metres();
        assertMet(near("Eastburg Station", metres), near("Turm", 700), near("beach", 1200));
        assertUnmet(near("Eastburg Station", metres - 1), "Parkhotel", "Eastburg Station");
        assertUnmet(near("Strand", 1000), "Sea View", "1112");
        assertUnmet(near("Atlantis", 1000), "Atlantis", "nobody can tell");
    }

    @Test
    void eachPropertyIsNearToTheCentreOfItsOwnCity() {
        // given
        double metres = Math.max(fromCentre(Towns.PARK), fromCentre(Towns.SEA));

        // then
        assertMet(near(LodgingDemand.Near.CENTRE, metres));
        assertUnmet(near("City Centre", metres - 1), "from the centre, more than");
    }

    private static double fromCentre(LodgingOffer offer) {
        return Stream.of(SmallWorld.EASTBURG, Towns.SOUTHBURG)
                .filter(city -> city.id().equals(offer.property().city()))
                .map(city ->
                        city.area().centre().distanceTo(offer.property().place().point()))
                .findFirst()
                .orElseThrow()
                .metres();
    }

    @Test
    void aPlaceTheTripDoesNotLeadToIsAskedForElsewhere() {
        Place market = SmallWorld.place("Market", 0.5, 0.6);
        RequirementAudit audit = new RequirementAudit(
                Tour.BRIEF, Tour.HONEST, name -> Optional.of(market).filter(found -> name.equals("Market")));
        assertThat(audit.findBreach(near("Market", 120))).isEmpty();
        assertThat(audit.findBreach(near("Market", 90))).isPresent();
        assertThat(audit.findBreach(near("Supermarket", 90))).isPresent();
    }

    @Test
    void nightsAreCountedByCity() {
        assertMet(nights("Südburg", 2, 2), nights("eastburg", 0, 2), nights("Elsewhere", 0, 1));
        assertUnmet(nights("Southburg", 3, 4), "2 nights", "Southburg", "3 to 4");
        assertUnmet(nights("Southburg", 0, 1), "2 nights", "0 to 1");
        assertUnmet(nights("Elsewhere", 1, 2), "0 nights");
    }

    @Test
    void propertiesAreCountedCityByCity() {
        assertMet(new LodgingDemand.PropertiesAtMost(1));
        LodgingOffer other = Towns.property(
                "other",
                "Other",
                Towns.SOUTHBURG,
                new Place("Other", Towns.SOUTH.point()),
                Set.of(),
                Set.of(),
                Towns.room("r", "Room", 1, Board.ROOM_ONLY, "50.00", 1));
        Itinerary moving = new Itinerary(
                Tour.HONEST.origin(),
                Tour.HONEST.cities(),
                Tour.TWO,
                List.of(
                        Tour.PARK,
                        new Stay(Towns.SEA, 1, new DateRange(Tour.SUNDAY, Tour.MONDAY)),
                        new Stay(other, 1, new DateRange(Tour.MONDAY, Tour.TUESDAY))),
                Tour.HONEST.days());
        RequirementAudit audit = new RequirementAudit(Tour.BRIEF, moving, name -> Optional.empty());
        assertThat(audit.findBreach(new LodgingDemand.PropertiesAtMost(2))).isEmpty();
        assertThat(audit.findBreach(new LodgingDemand.PropertiesAtMost(1)))
                .hasValue("in southburg one sleeps in 2 properties, more than 1: other, sea");
    }

    private static LodgingDemand near(String place, double metres) {
        return new LodgingDemand.Near(place, new Distance(metres));
    }

    private static LodgingDemand nights(String city, int atLeast, int atMost) {
        return new LodgingDemand.NightsIn(city, atLeast, atMost);
    }
}
