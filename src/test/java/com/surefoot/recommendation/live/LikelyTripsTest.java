package com.surefoot.recommendation.live;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.recommendation.live.Found.CityStay;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What suppliers are asked for, before it is known which trip it will be. */
class LikelyTripsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);
    private static final City NORTH = SmallTour.NORTHBURG;
    private static final City SOUTH = SmallTour.SOUTHBURG;
    private static final City EAST = SmallWorld.EASTBURG;

    private static TripBrief brief(int nights, City... cities) {
        List<String> names = Stream.of(cities).map(City::name).toList();
        return TripBrief.of(
                "Westburg",
                new Destination.Cities(names, false),
                new DateRange(FRIDAY, FRIDAY.plusDays(nights)),
                new Party(2, 0));
    }

    private static LikelyTrips trips(TripBrief brief, City... cities) {
        return new LikelyTrips(wanted(brief, cities));
    }

    private static Wanted wanted(TripBrief brief, City... cities) {
        return new Wanted(brief, SmallWorld.WESTBURG, List.of(cities), Map.of(), new SmallTour.Trains());
    }

    private static List<CityStay> listStays(LikelyTrips trips, int most) {
        return trips.listStays(most, new Arrivals(wanted(brief(2, EAST), EAST), Map.of()));
    }

    private static List<String> stays(LikelyTrips trips, int most) {
        return listStays(trips, most).stream()
                .map(stay -> "%s %d-%d"
                        .formatted(
                                stay.city().name(),
                                DAYS.between(FRIDAY, stay.dates().first()),
                                DAYS.between(FRIDAY, stay.dates().last())))
                .toList();
    }

    private static List<String> rides(LikelyTrips trips, int most) {
        return trips.listRides(most).stream()
                .map(ride ->
                        "%s-%s %d".formatted(ride.from().name(), ride.to().name(), DAYS.between(FRIDAY, ride.day())))
                .toList();
    }

    @Test
    void inOneCityAllNightsAreSpentThere() {
        // given
        LikelyTrips trips = trips(brief(3, EAST), EAST);

        // then
        assertThat(stays(trips, 6)).containsExactly("Eastburg 0-3");
        assertThat(rides(trips, 6)).containsExactly("Westburg-Eastburg 0", "Eastburg-Westburg 3");
        assertThat(rides(trips(brief(3, EAST).oneWay(), EAST), 6)).containsExactly("Westburg-Eastburg 0");
    }

    @Test
    void onADayTripNobodySleepsAnywhere() {
        // given
        LikelyTrips trips = trips(brief(0, EAST), EAST);

        // then
        assertThat(stays(trips, 6)).isEmpty();
        assertThat(rides(trips, 6)).containsExactly("Westburg-Eastburg 0", "Eastburg-Westburg 0");
    }

    @Test
    void nightsAreSharedEvenlyAndThenALittleLessSo() {
        // given
        LikelyTrips trips = trips(brief(4, NORTH, SOUTH), NORTH, SOUTH);

        // then
        assertThat(stays(trips, 6))
                .containsExactly(
                        "Northburg 0-2",
                        "Southburg 2-4",
                        "Northburg 0-1",
                        "Southburg 1-4",
                        "Northburg 0-3",
                        "Southburg 3-4");
        assertThat(stays(trips, 5)).containsExactly("Northburg 0-2", "Southburg 2-4", "Northburg 0-1", "Southburg 1-4");
        assertThat(rides(trips, 4))
                .containsExactly(
                        "Westburg-Northburg 0",
                        "Northburg-Southburg 2",
                        "Southburg-Westburg 4",
                        "Northburg-Southburg 1");
    }

    @Test
    void ofALongTripAsMuchAsIsAllowedIsAskedFor() {
        assertThat(stays(trips(brief(6, NORTH, SOUTH, EAST), NORTH, SOUTH, EAST), 2))
                .containsExactly("Northburg 0-2", "Southburg 2-4");
    }

    @Test
    void nightsThatAreAskedForAreKept() {
        // given
        TripBrief asked = brief(6, NORTH, SOUTH)
                .withRequirements(List.of(Requirement.must(new NightsIn("Southburg", 5, 5), "/requirements/0")));

        // then
        assertThat(stays(trips(asked, NORTH, SOUTH), 6)).containsExactly("Northburg 0-1", "Southburg 1-6");
    }

    @Test
    void whereItIsOpenWhichCitiesTheFirstComeFirstAndThenOthersInTheirPlace() {
        // given
        TripBrief open = brief(4, NORTH, SOUTH).withDestination(new Destination.Region("Germany", 2));

        // then
        assertThat(stays(trips(open, NORTH, SOUTH, EAST), 4))
                .containsExactly("Northburg 0-2", "Southburg 2-4", "Eastburg 2-4", "Eastburg 0-2");
        assertThat(rides(trips(open, NORTH, SOUTH, EAST), 5))
                .containsExactly(
                        "Westburg-Northburg 0",
                        "Northburg-Southburg 2",
                        "Southburg-Westburg 4",
                        "Northburg-Eastburg 2",
                        "Eastburg-Westburg 4");
    }

    @Test
    void whereOneOfManyCitiesIsWantedTheFirstComeFirst() {
        // given
        TripBrief open = brief(2, NORTH).withDestination(new Destination.Region("Germany", 1));

        // then
        assertThat(stays(trips(open, SOUTH, EAST, NORTH), 2)).containsExactly("Southburg 0-2", "Eastburg 0-2");
    }

    @Test
    void nightsThatCannotBeSharedAsIsAskedAreNotLikely() {
        // given
        TripBrief asked = brief(6, NORTH, SOUTH)
                .withRequirements(List.of(
                        Requirement.must(new NightsIn("Southburg", 5, 5), "/requirements/0"),
                        Requirement.must(new NightsIn("Northburg", 3, 3), "/requirements/1")));

        // then
        assertThat(stays(trips(asked, NORTH, SOUTH), 6)).isEmpty();
    }

    @Test
    void twelveCitiesAreLaidOutAtOnce() {
        // given
        City[] cities = IntStream.range(0, 12)
                .mapToObj(i -> new City(
                        EAST.id(),
                        "City " + i,
                        "City " + i,
                        EAST.aliases(),
                        EAST.country(),
                        EAST.area(),
                        EAST.zone(),
                        EAST.currency()))
                .toArray(City[]::new);

        // then
        assertThat(listStays(trips(brief(29, cities), cities), 12)).hasSize(12);
    }
}
