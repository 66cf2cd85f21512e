package com.surefoot.planning;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.asking;
import static com.surefoot.planning.Checked.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.Night;
import com.surefoot.itinerary.Stay;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.Visit;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.travel.City;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trips through several cities, and trips that do not come back. */
class TripPlannerToursTest {

    private static final LocalDate TUESDAY = FRIDAY.plusDays(4);

    @Test
    void citiesInOrderAreVisitedInTheirOrderWithARideBetweenThem() {
        // when
        Itinerary trip = plan(SmallTour.brief(FRIDAY, TUESDAY, true, "Northburg", "Eastburg"));

        // then
        assertThat(trip.cities()).extracting(City::name).containsExactly("Northburg", "Eastburg");
        assertThat(all(trip, Leg.class))
                .extracting(leg -> leg.startsAt().name(), leg -> leg.endsAt().name())
                .containsExactly(
                        tuple("Westburg Station", "Northburg Station"),
                        tuple("Northburg Station", "Eastburg Station"),
                        tuple("Eastburg Station", "Westburg Station"));
        assertThat(all(trip, Night.class)).hasSize(4);
        assertThat(trip.stays()).hasSize(2);
        assertThat(all(trip, Visit.class).stream().map(visit -> visit.sight().city()))
                .contains(SmallTour.NORTHBURG.id(), SmallWorld.EASTBURG.id());
    }

    @Test
    void nightsInACityAreAsManyAsAskedFor() {
        // when
        Itinerary trip = plan(asking(
                SmallTour.brief(FRIDAY, TUESDAY, false, "Northburg", "Eastburg"), new NightsIn("Northburg", 3, 3)));

        // then
        assertThat(trip.stays().stream()
                        .filter(stay -> stay.offer().property().city().equals(SmallTour.NORTHBURG.id()))
                        .map(Stay::dates))
                .allMatch(dates -> dates.nights() == 3)
                .hasSize(1);
    }

    @Test
    void ofARegionTwoDifferentCitiesAreVisited() {
        // when
        Itinerary trip = plan(SmallWorld.brief(FRIDAY, TUESDAY).withDestination(new Destination.Region("The Grid", 2)));

        // then
        assertThat(new HashSet<>(trip.cities())).hasSize(2);
    }

    @Test
    void aSightThatMustBeSeenDecidesWhichCitiesOfARegionAreVisited() {
        // given
        TripBrief brief = asking(
                SmallWorld.brief(FRIDAY, TUESDAY).withDestination(new Destination.Region("The Grid", 1)),
                new SightDemand.Sights(Choice.all(Set.of("ss3"))));

        // when
        Itinerary trip = plan(brief);

        // then
        assertThat(trip.cities()).containsExactly(SmallTour.SOUTHBURG);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aHotelThatIsAskedForDecidesWhichCitiesOfARegionAreVisited(int cities) {
        // given
        TripBrief brief = asking(
                SmallWorld.brief(FRIDAY, TUESDAY).withDestination(new Destination.Region("The Grid", cities)),
                new LodgingDemand.Properties(Choice.any(Set.of("Southburg Hotel h2"))));

        // when
        Itinerary trip = plan(brief);

        // then
        assertThat(trip.cities()).hasSize(cities).contains(SmallTour.SOUTHBURG);
        assertThat(trip.stays())
                .anyMatch(stay -> stay.offer().property().place().name().equals("Southburg Hotel h2"));
    }

    @Test
    void aOneWayTripEndsWithoutARideHome() {
        // when
        Itinerary trip = plan(SmallWorld.brief(FRIDAY, FRIDAY.plusDays(2)).oneWay());

        // then
        assertThat(all(trip, Leg.class)).hasSize(1);
        assertThat(all(trip, Night.class)).hasSize(2);
    }

    private static Itinerary plan(TripBrief brief) {
        PlanningRequest request = SmallTour.request(brief);
        Plan plan = Checked.PLANNER.plan(request);
        assertThat(plan).isInstanceOf(Feasible.class);
        Itinerary trip = ((Feasible) plan).itinerary();
        assertThat(trip.days()).hasSize(brief.dates().days());
        return trip;
    }
}
