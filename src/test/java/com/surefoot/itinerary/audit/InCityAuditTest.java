package com.surefoot.itinerary.audit;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.itinerary.audit.Asked.assertMet;
import static com.surefoot.itinerary.audit.Asked.assertUnmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.itinerary.Unmet;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.InCityDemand.Per;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.transport.incity.InCityMode;
import com.surefoot.travel.Distance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ten ways on foot, two by metro and four by taxi. */
class InCityAuditTest {

    @Test
    void modesAreThoseTheJourneysAreCalledBy() {
        assertMet(
                modes(Choice.only(Set.of(InCityMode.WALK, InCityMode.METRO, InCityMode.TAXI))),
                modes(Choice.none(Set.of(InCityMode.BUS))),
                modes(Choice.all(Set.of(InCityMode.METRO, InCityMode.TAXI))),
                modes(Choice.atLeast(2, Set.of(InCityMode.METRO))));
        assertUnmet(modes(Choice.only(Set.of(InCityMode.WALK, InCityMode.TAXI))), "City Museum", "METRO");
        assertUnmet(modes(Choice.none(Set.of(InCityMode.TAXI))), "Parkhotel", "2027-06-04");
        assertUnmet(modes(Choice.all(Set.of(InCityMode.BUS))), "BUS");
        assertUnmet(modes(Choice.atLeast(3, Set.of(InCityMode.METRO))), "2 instead of at least 3");
    }

    @Test
    void whatIsRiddenOnAWayCountsAsMuchAsWhatItIsCalled() {
        // given: a bus journey that begins in the metro
        Itinerary mixed = Spoilt.each(
                Visit.class,
                visit -> visit.sight().equals(Towns.MUSEUM)
                        ? new Visit(
                                visit.sight(),
                                visit.start(),
                                visit.end(),
                                2,
                                Moments.metroAndBus(
                                        FRIDAY, "13:00", Moments.place(Towns.CORNER), Moments.place(Towns.MUSEUM)))
                        : visit);
        Set<InCityMode> withoutMetro = Set.of(InCityMode.WALK, InCityMode.BUS, InCityMode.TAXI);
        Set<InCityMode> withoutBus = Set.of(InCityMode.WALK, InCityMode.METRO, InCityMode.TAXI);
        Set<InCityMode> both = Set.of(InCityMode.WALK, InCityMode.METRO, InCityMode.BUS, InCityMode.TAXI);

        // then
        assertThat(unmet(mixed, Choice.only(withoutMetro)))
                .singleElement()
                .asString()
                .contains("City Museum", "METRO");
        assertThat(unmet(mixed, Choice.only(withoutBus)))
                .singleElement()
                .asString()
                .contains("City Museum", "BUS");
        assertThat(unmet(mixed, Choice.only(both))).isEmpty();
        assertThat(unmet(mixed, Choice.none(Set.of(InCityMode.BUS)))).hasSize(1);
        assertThat(unmet(mixed, Choice.all(Set.of(InCityMode.METRO, InCityMode.BUS))))
                .isEmpty();
    }

    private static List<String> unmet(Itinerary itinerary, Choice<InCityMode> modes) {
        Requirement asked = Requirement.wish(3, modes(modes), "/requirements/0");
        return new ItineraryAudit(Tour.BRIEF.withRequirements(List.of(asked)))
                .listUnmet(itinerary).stream().map(Unmet::reason).toList();
    }

    @Test
    void aLongWayIsDrivenByTaxi() {
        assertMet(new InCityDemand.TaxiBeyond(new Distance(4550)));
        assertUnmet(new InCityDemand.TaxiBeyond(new Distance(4549)), "Old Tower", "4550", "4549", "METRO");
    }

    @Test
    void aWalkIsBoundedWayByWayWalksToTheMetroIncluded() {
        assertMet(walk(Per.WAY, 1100));
        assertUnmet(walk(Per.WAY, 1099), "Eastburg Station", "1100", "1099");
        assertUnmet(walk(Per.WAY, 349), "The Corner", "360");
    }

    @Test
    void walksAddUpOverADay() {
        assertMet(walk(Per.DAY, 2600));
        assertUnmet(walk(Per.DAY, 2599), "2027-06-06", "2600", "2599");
        // 240, 550 around the metro, 800 and 450 metres
        assertUnmet(walk(Per.DAY, 2039), "2027-06-05", "2040");
    }

    @Test
    void theWholeTripIsWalkedTogether() {
        double walked = Tour.HONEST.walked().metres();
        assertMet(walk(Per.TRIP, (int) Math.ceil(walked)));
        assertUnmet(walk(Per.TRIP, (int) Math.floor(walked) - 1), "whole trip", "%.0f".formatted(walked));
    }

    @Test
    void carsAndTicketsAreCountedRideByRide() {
        assertMet(new InCityDemand.Cars(1), new InCityDemand.MetroTickets(2));
        assertUnmet(new InCityDemand.Cars(2), "TAXI", "1 cars", "not 2");
        assertUnmet(new InCityDemand.MetroTickets(1), "METRO", "2 tickets", "not 1");
        assertUnmet(new InCityDemand.MetroTickets(3), "not 3");
    }

    private static InCityDemand modes(Choice<InCityMode> modes) {
        return new InCityDemand.Modes(modes);
    }

    private static InCityDemand walk(Per per, int metres) {
        return new InCityDemand.WalkAtMost(per, new Distance(metres));
    }
}
