package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which cities, in which order, on which days. */
class SkeletonsTest {

    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    @Test
    void aTripToOneCityLeavesOnTheFirstDayAndComesHomeOnTheLast() {
        assertThat(ways(SmallTour.brief(FRIDAY, SUNDAY, true, "Eastburg"))).containsExactly("Eastburg [0, 2]");
    }

    @Test
    void aOneWayTripHasNoRideHome() {
        // given
        TripBrief brief = SmallWorld.brief(FRIDAY, SUNDAY).oneWay();

        // then
        assertThat(ways(brief)).containsExactly("Eastburg [0]");
        assertThat(list(brief, Demands.NONE, 9).get(0).isRoundTrip()).isFalse();
        assertThat(list(brief, Demands.NONE, 9).get(0).nights(0, brief.dates())).isEqualTo(2);
    }

    @Test
    void aDayTripSpendsNoNight() {
        assertThat(ways(SmallTour.brief(FRIDAY, FRIDAY, true, "Eastburg"))).containsExactly("Eastburg [0, 0]");
    }

    @Test
    void citiesInOrderAreVisitedInTheirOrderWithANightInEach() {
        assertThat(ways(SmallTour.brief(FRIDAY, MONDAY, true, "Northburg", "Eastburg")))
                .containsExactlyInAnyOrder("Northburg Eastburg [0, 1, 3]", "Northburg Eastburg [0, 2, 3]");
    }

    @Test
    void citiesInAnyOrderAreVisitedInBoth() {
        assertThat(ways(SmallTour.brief(FRIDAY, SUNDAY, false, "Northburg", "Eastburg")))
                .containsExactlyInAnyOrder("Northburg Eastburg [0, 1, 2]", "Eastburg Northburg [0, 1, 2]");
    }

    @Test
    void fewerNightsThanCitiesLeaveSomeWithoutOne() {
        assertThat(ways(SmallTour.brief(FRIDAY, FRIDAY.plusDays(1), true, "Northburg", "Eastburg")))
                .containsExactlyInAnyOrder("Northburg Eastburg [0, 0, 1]", "Northburg Eastburg [0, 1, 1]");
    }

    @Test
    void ofARegionSoManyDifferentCitiesAreChosenTheCheapestFirst() {
        // given: rides to and from Southburg are dearer
        TripBrief brief = SmallWorld.brief(FRIDAY, SUNDAY).withDestination(new Destination.Region("The Grid", 2));

        // when
        List<String> ways = ways(brief);

        // then: three cities, two of them in order
        assertThat(ways).hasSize(6).doesNotHaveDuplicates();
        assertThat(ways.subList(0, 2)).allMatch(way -> !way.contains("Southburg"));
        assertThat(list(brief, Demands.NONE, 99)).allMatch(skeleton -> new HashSet<>(skeleton.cities()).size() == 2);
    }

    @Test
    void noMoreThanAskedForAreListed() {
        assertThat(list(SmallTour.brief(FRIDAY, FRIDAY.plusDays(9), false, "Northburg", "Eastburg"), Demands.NONE, 3))
                .hasSize(3);
    }

    @Test
    void nightsInACityAreAsManyAsAskedFor() {
        // given
        TripBrief brief = SmallTour.brief(FRIDAY, FRIDAY.plusDays(4), true, "Northburg", "Eastburg");

        // then: four nights, 1+3, 2+2 or 3+1
        assertThat(ways(brief)).hasSize(3);
        assertThat(ways(brief, new NightsIn("eastburg", 3, 9))).containsExactly("Northburg Eastburg [0, 1, 4]");
        assertThat(ways(brief, new NightsIn("eastburg", 0, 1))).containsExactly("Northburg Eastburg [0, 3, 4]");
        assertThat(ways(brief, new NightsIn("Northburg", 2, 2))).containsExactly("Northburg Eastburg [0, 2, 4]");
        assertThat(ways(brief, new NightsIn("Northburg", 4, 4))).isEmpty();
        assertThat(ways(brief, new NightsIn("Southburg", 4, 4))).isEmpty();
        assertThat(ways(brief, new NightsIn("Southburg", 0, 4))).hasSize(3);
    }

    @Test
    void nightsAskedForInACityOfARegionLeadThereHoweverDear() {
        // given
        TripBrief brief = SmallTour.brief(FRIDAY, FRIDAY.plusDays(4), true, "Eastburg", "Northburg")
                .withDestination(new Destination.Region("DE", 2));

        // then
        assertThat(list(brief, Demands.musts(new NightsIn("Southburg", 1, 9)), 2))
                .hasSize(2)
                .allSatisfy(skeleton -> assertThat(skeleton.cities())
                        .anyMatch(choice -> choice.city().equals(SmallTour.SOUTHBURG)));
    }

    @Test
    void aDayWithoutARideIsNoDayToRide() {
        // given: nothing runs between the two on Saturday
        TripBrief brief = SmallTour.brief(FRIDAY, MONDAY, true, "Northburg", "Eastburg");

        // then
        assertThat(ways(brief, new Strike(FRIDAY.plusDays(1)))).containsExactly("Northburg Eastburg [0, 2, 3]");
        assertThat(ways(brief, new Strike(FRIDAY))).isEmpty();
        assertThat(ways(brief, new Strike(MONDAY))).isEmpty();
    }

    @Test
    void ridesNobodyMayTakeAreNone() {
        // given
        TripBrief brief = SmallTour.brief(FRIDAY, SUNDAY, true, "Eastburg");

        // then
        assertThat(ways(
                        brief,
                        new RideDemand.Departs(RideDemand.Direction.INBOUND, ClockSpan.from(LocalTime.of(17, 0)))))
                .hasSize(1);
        assertThat(ways(
                        brief,
                        new RideDemand.Departs(RideDemand.Direction.INBOUND, ClockSpan.from(LocalTime.of(17, 1)))))
                .isEmpty();
    }

    @Test
    void aCityWithoutAllowedRoomsIsNotSleptIn() {
        // given: the cheapest room costs 60 EUR a night
        TripBrief brief = SmallTour.brief(FRIDAY, SUNDAY, true, "Eastburg");

        // then
        assertThat(ways(brief, new PriceAtMost(Priced.NIGHT, eur("60.00")))).hasSize(1);
        assertThat(ways(brief, new PriceAtMost(Priced.NIGHT, eur("59.99")))).isEmpty();
    }

    @Test
    void aPlainOneIsThereHoweverLittleRuns() {
        // given
        TripBrief tour = SmallTour.brief(FRIDAY, MONDAY, true, "Northburg", "Eastburg");
        TripBrief oneWay = SmallWorld.brief(FRIDAY, SUNDAY).oneWay();

        // then
        assertThat(words(Skeletons.plain(SmallTour.request(tour)))).isEqualTo("Northburg Eastburg [0, 1, 3]");
        assertThat(words(Skeletons.plain(SmallTour.request(oneWay)))).isEqualTo("Eastburg [0]");
    }

    private static List<String> ways(TripBrief brief, Demand... demands) {
        return list(brief, Demands.musts(demands), 99).stream()
                .map(SkeletonsTest::words)
                .toList();
    }

    private static List<String> ways(TripBrief brief, TransportOffers rides) {
        PlanningRequest request = new PlanningRequest(
                brief, SmallWorld.WESTBURG, SmallTour.request(brief).cities(), rides);
        return Skeletons.list(request, Demands.NONE, new RideBook(request), 99).stream()
                .map(SkeletonsTest::words)
                .toList();
    }

    private static List<Skeleton> list(TripBrief brief, Musts musts, int most) {
        PlanningRequest request = SmallTour.request(brief);
        return Skeletons.list(request, musts, new RideBook(request), most);
    }

    private static String words(Skeleton skeleton) {
        StringBuilder words = new StringBuilder();
        skeleton.cities().forEach(city -> words.append(city.city().name()).append(' '));
        return words.append(skeleton.legDays()).toString();
    }

    /** Trains on every day but one. */
    private record Strike(LocalDate on) implements TransportOffers {

        @Override
        public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
            return day.equals(on) ? List.of() : new SmallTour.Trains().listOffers(from, to, day);
        }

        @Override
        public Optional<DateRange> findCoverage(City from, City to) {
            return Optional.empty();
        }
    }
}
