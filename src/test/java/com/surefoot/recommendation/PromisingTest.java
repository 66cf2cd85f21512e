package com.surefoot.recommendation;

import static com.surefoot.fixtures.SmallTour.NORTHBURG;
import static com.surefoot.fixtures.SmallTour.SOUTHBURG;
import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.sights.Sight;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.TransportOffer;
import com.surefoot.transport.TransportOffers;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which of many cities look most promising before anything is planned. */
class PromisingTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);
    private static final TripBrief OPEN =
            SmallWorld.brief(FRIDAY, FRIDAY.plusDays(2)).withDestination(new Destination.Region("Germany", 1));

    private static CityChoice choice(City city, int sights) {
        CityChoice all = SmallTour.choice(city);
        return new CityChoice(city, all.travel(), all.lodging(), all.sights().subList(0, sights), all.restaurants());
    }

    /** Trains to everywhere but some. */
    private record TrainsTo(Set<City> reached) implements TransportOffers {

        @Override
        public List<TransportOffer> listOffers(City from, City to, LocalDate day) {
            return reached.contains(to) ? new SmallTour.Trains().listOffers(from, to, day) : List.of();
        }

        @Override
        public Optional<DateRange> findCoverage(City from, City to) {
            return Optional.empty();
        }
    }

    private static final TransportOffers EVERYWHERE = new TrainsTo(Set.of(NORTHBURG, SOUTHBURG, EASTBURG));

    private static List<City> rank(TripBrief brief, TransportOffers rides, CityChoice... cities) {
        return new Promising(brief, SmallWorld.WESTBURG, rides).rank(List.of(cities));
    }

    @Test
    void whereThereIsMoreToSeeComesFirst() {
        assertThat(rank(OPEN, EVERYWHERE, choice(SOUTHBURG, 1), choice(NORTHBURG, 3), choice(EASTBURG, 2)))
                .containsExactly(NORTHBURG, EASTBURG, SOUTHBURG);
    }

    @Test
    void ofEqualCitiesTheOneThatIsCheaperToGetToComesFirst() {
        // given: the further south the dearer
        assertThat(rank(OPEN, EVERYWHERE, choice(SOUTHBURG, 2), choice(NORTHBURG, 2)))
                .containsExactly(NORTHBURG, SOUTHBURG);
    }

    @Test
    void whereNothingGoesComesLast() {
        assertThat(rank(OPEN, new TrainsTo(Set.of(SOUTHBURG)), choice(NORTHBURG, 9), choice(SOUTHBURG, 1)))
                .containsExactly(SOUTHBURG, NORTHBURG);
        // nor does anything that is allowed
        assertThat(rank(
                        OPEN.withModes(Set.of(TransportMode.FLIGHT)),
                        EVERYWHERE,
                        choice(SOUTHBURG, 1),
                        choice(EASTBURG, 9)))
                .containsExactly(EASTBURG, SOUTHBURG);
    }

    @Test
    void whatIsAskedForByNameComesFirst() {
        // given
        Sight sight = choice(SOUTHBURG, 1).sights().get(0);
        TripBrief nights =
                OPEN.withRequirements(List.of(Requirement.must(new NightsIn("Southburg", 1, 2), "/requirements/0")));

        // then
        assertThat(rank(
                        OPEN.withMustSees(List.of(sight.place().name())),
                        EVERYWHERE,
                        choice(NORTHBURG, 9),
                        choice(SOUTHBURG, 1)))
                .containsExactly(SOUTHBURG, NORTHBURG);
        assertThat(rank(nights, EVERYWHERE, choice(NORTHBURG, 9), choice(SOUTHBURG, 1)))
                .containsExactly(SOUTHBURG, NORTHBURG);
    }

    @Test
    void whatIsLikedCountsMore() {
        // given
        CityChoice park = with(NORTHBURG, SmallWorld.sight("park", 0, 0, "24/7", "0.00", 95));
        CityChoice museum = with(SOUTHBURG, SmallWorld.sight("museum", 0, 0, "24/7", "0.00", 60));

        // then
        assertThat(rank(OPEN, EVERYWHERE, museum, park)).containsExactly(NORTHBURG, SOUTHBURG);
        assertThat(rank(OPEN.withTastes(Set.of("Museum")), EVERYWHERE, museum, park))
                .containsExactly(SOUTHBURG, NORTHBURG);
    }

    private static CityChoice with(City city, Sight sight) {
        return new CityChoice(city, SmallTour.choice(city).travel(), List.of(), List.of(sight), List.of());
    }
}
