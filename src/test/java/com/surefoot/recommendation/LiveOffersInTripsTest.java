package com.surefoot.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallAssessor;
import com.surefoot.fixtures.SmallSupply;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.Price;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Flavour;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.recommendation.Recommendation.Recommended;
import com.surefoot.recommendation.live.Asked;
import com.surefoot.recommendation.live.Found;
import com.surefoot.recommendation.live.LiveSupply;
import com.surefoot.recommendation.live.Look;
import com.surefoot.recommendation.live.OnSale;
import com.surefoot.recommendation.live.Wanted;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.City;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Gap;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Trips are planned with rooms that suppliers sell right now, and shown with what these are by then. */
class LiveOffersInTripsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2027, 6, 4);
    private static final DateRange WEEKEND = new DateRange(FRIDAY, FRIDAY.plusDays(2));
    private static final TripBrief BRIEF =
            TripBrief.of("Westburg", Destination.city("Eastburg"), WEEKEND, new Party(2, 0));

    private final Sold sold = new Sold();

    /** Rooms in the best hotel of the small world, cheaper by the room. */
    private static LodgingOffer room(String plan, DateRange stay, long cents) {
        LodgingOffer listed = SmallWorld.lodging().get(0);
        Property house = listed.property();
        Money nightly = new Money(
                cents,
                house.offers()
                        .findFirst()
                        .orElseThrow()
                        .ratePlan()
                        .nightlyPrice()
                        .currency());
        LiveOffer offer = OnSale.room(
                OnSale.inn("17", "Hotel h1", 50, 12),
                stay,
                List.of(Occupancy.of(2)),
                Price.of(nightly.times(stay.nights())),
                new CancellationTerms.NonRefundable());
        RatePlan rate = new RatePlan(
                plan, plan, listed.ratePlan().board(), listed.ratePlan().cancellation(), nightly, 1, 1);
        return new LodgingOffer(house, new RoomType("dbl", "Double", 0, 2, List.of()), rate, Optional.of(offer));
    }

    /** Sells what it is told to, and says of it what it is told to. */
    private static final class Sold implements LiveSupply {

        private final List<LodgingOffer> looked = new ArrayList<>();
        private List<LodgingOffer> rooms = List.of();
        private boolean fresh;
        private boolean live = true;
        private Function<LodgingOffer, Look<LodgingOffer>> look =
                room -> new Look<>(Optional.of(room), Optional.empty());

        @Override
        public boolean hasSuppliers() {
            return true;
        }

        @Override
        public Found search(Wanted wanted) {
            return new Found(Map.of(SmallWorld.EASTBURG.id(), rooms), Map.of(), List.of(), Asked.NOTHING);
        }

        @Override
        public boolean isLive(com.surefoot.travel.live.OnSale offer) {
            return live;
        }

        @Override
        public boolean isFresh(com.surefoot.travel.live.OnSale offer) {
            return fresh;
        }

        @Override
        public Map<LodgingOffer, Look<LodgingOffer>> lookAtRooms(List<LodgingOffer> asked, List<City> cities) {
            Map<LodgingOffer, Look<LodgingOffer>> looks = new HashMap<>();
            asked.forEach(room -> looks.put(room, look.apply(room)));
            looked.addAll(asked);
            return looks;
        }

        @Override
        public Map<TransportOffer, Look<TransportOffer>> lookAtRides(List<TransportOffer> rides) {
            throw new IllegalStateException("No ride is on sale: " + rides);
        }
    }

    private Recommended recommend(List<Candidate> improved) {
        Supply listed = SmallSupply.create();
        Supply all = new Supply(
                listed.cities(),
                listed.travels(),
                listed.transport(),
                listed.lodging(),
                listed.sights(),
                listed.exchange(),
                sold);
        TripPlanner planner = new TripPlanner(new PlanningLimits(5, 8, 4, Duration.ofSeconds(60)));
        return (Recommended) new TripRecommender(all, planner, SmallAssessor.create())
                .recommend(BRIEF, List.of(Flavour.BALANCED), improved::add);
    }

    private String plan() {
        return room(recommend(new ArrayList<>()).candidates().get(0)).ratePlan().id();
    }

    private static LodgingOffer room(Candidate candidate) {
        return candidate.itinerary().stays().get(0).offer();
    }

    @Test
    void aRoomThatIsFreshIsShownWithoutAnotherLook() {
        // given
        sold.rooms = List.of(room("live", WEEKEND, 20_00));
        sold.fresh = true;
        List<Candidate> improved = new ArrayList<>();

        // when
        Recommended answer = recommend(improved);

        // then
        assertThat(room(answer.candidates().get(0)).ratePlan().id()).isEqualTo("live");
        assertThat(answer.itinerary().stays().get(0).cost().minor()).isEqualTo(40_00);
        assertThat(sold.looked).isEmpty();
        assertThat(improved).isNotEmpty();
    }

    @Test
    void whatHasToBeLookedAtAgainIsNotToldWhileTheSearchRuns() {
        // given
        sold.rooms = List.of(room("live", WEEKEND, 20_00));
        List<Candidate> improved = new ArrayList<>();

        // when
        Recommended answer = recommend(improved);

        // then
        assertThat(room(answer.candidates().get(0)).ratePlan().id()).isEqualTo("live");
        assertThat(sold.looked).hasSize(1);
        assertThat(improved).noneMatch(candidate -> room(candidate).live().isPresent());
    }

    @Test
    void aRoomForOtherNightsIsNotTaken() {
        // given
        sold.rooms = List.of(
                room("before", new DateRange(FRIDAY.minusDays(1), FRIDAY.plusDays(1)), 10_00),
                room("one", new DateRange(FRIDAY, FRIDAY.plusDays(1)), 10_00));

        // then
        assertThat(plan()).isEqualTo("flex");
        assertThat(sold.looked).isEmpty();
    }

    @Test
    void aRoomThatIsGoneIsReplacedByTheNextOne() {
        // given
        sold.rooms = List.of(room("first", WEEKEND, 20_00), room("second", WEEKEND, 21_00));
        sold.look = room ->
                new Look<>(Optional.of(room).filter(one -> one.ratePlan().id().equals("second")), Optional.empty());

        // then
        assertThat(plan()).isEqualTo("second");
        assertThat(sold.looked).extracting(room -> room.ratePlan().id()).containsExactly("first", "second");
    }

    @Test
    void aRoomThatHasGotMuchDearerIsNoBargainAnyMore() {
        // given
        sold.rooms = List.of(room("live", WEEKEND, 20_00));
        sold.look = room -> new Look<>(Optional.of(room("live", WEEKEND, 2_000_00)), Optional.empty());

        // then
        assertThat(plan()).isEqualTo("flex");
    }

    @Test
    void itEndsHoweverManyRoomsAreGone() {
        // given
        sold.rooms = IntStream.range(0, 20)
                .mapToObj(i -> room("live" + i, WEEKEND, 20_00 + i))
                .toList();
        sold.look = room -> new Look<>(Optional.empty(), Optional.of(new Gap("inns", "It is closed.")));

        // when
        Recommended answer = recommend(new ArrayList<>());

        // then
        assertThat(room(answer.candidates().get(0)).live()).isEmpty();
        assertThat(answer.missing()).containsExactly(new Gap("inns", "It is closed."));
        assertThat(sold.looked).hasSizeLessThan(6).doesNotHaveDuplicates();
    }

    @Test
    void whatHasExpiredByTheEndIsNotShown() {
        // given: it is fresh when the trip is planned, and over when it would be shown
        sold.rooms = List.of(room("live", WEEKEND, 20_00));
        sold.fresh = true;
        sold.live = false;

        // then
        assertThat(plan()).isEqualTo("flex");
    }

    @Test
    void whoeverSellsNothingKnowsOfNothing() {
        // given
        LodgingOffer room = room("live", WEEKEND, 20_00);

        // then
        assertThat(LiveSupply.NONE.lookAtRooms(List.of(room), List.of()))
                .containsEntry(room, new Look<>(Optional.empty(), Optional.empty()));
        assertThat(LiveSupply.NONE.lookAtRides(List.of())).isEmpty();
        assertThat(room.live().filter(LiveSupply.NONE::isLive)).isEmpty();
        assertThat(room.live().filter(LiveSupply.NONE::isFresh)).isEmpty();
    }
}
