package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.EASTBURG;
import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.SmallTour;
import com.surefoot.fixtures.SmallWorld;
import com.surefoot.itinerary.Locks;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.lodging.Board;
import com.surefoot.lodging.CancellationPolicy;
import com.surefoot.lodging.HouseRule;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.Property;
import com.surefoot.lodging.RatePlan;
import com.surefoot.lodging.RoomType;
import com.surefoot.planning.api.CityChoice;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.travel.Distance;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rooms may be taken: a double for 100 EUR in the Grand Palace, three left, from two nights on, no pets. */
class RoomRulesTest {

    private static final LodgingOffer PALACE = offer("p", "Grand Palace", Board.BREAKFAST);
    private static final LodgingOffer HOSTEL = offer("h", "Palace", Board.ROOM_ONLY);
    private static final PlanningRequest REQUEST = request(SmallWorld.brief(FRIDAY, SUNDAY));

    static Stream<Arguments> met() {
        return Stream.of(
                        properties(Choice.only(Set.of("p"))),
                        properties(Choice.only(Set.of("grand palace"))),
                        properties(Choice.any(Set.of("Grand", "Other"))),
                        properties(Choice.none(Set.of("Palace"))),
                        features(Choice.all(Set.of("wifi", "Pool"))),
                        features(Choice.any(Set.of("WIFI", "sauna"))),
                        features(Choice.none(Set.of("sauna"))),
                        types(Choice.any(Set.of("double"))),
                        types(Choice.only(Set.of("room", "suite"))),
                        types(Choice.none(Set.of("shared"))),
                        new LodgingDemand.Beds(2),
                        new LodgingDemand.Rooms(3),
                        new LodgingDemand.Allows(Set.of(HouseRule.SMOKING, HouseRule.VISITORS)),
                        new LodgingDemand.Near("Sight s0", Distance.ofKilometres(5)),
                        new LodgingDemand.Near(LodgingDemand.Near.CENTRE, Distance.ofKilometres(5)),
                        new LodgingDemand.PropertiesAtMost(1),
                        new PriceAtMost(Priced.NIGHT, eur("100.00")),
                        new PriceAtMost(Priced.MEAL, eur("0.00")),
                        new MealDemand.BreakfastAtHotel())
                .map(Arguments::of);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                        properties(Choice.only(Set.of("h"))),
                        properties(Choice.any(Set.of("Palace"))),
                        properties(Choice.none(Set.of("GRAND PALACE"))),
                        properties(Choice.all(Set.of("p", "h"))),
                        features(Choice.all(Set.of("wifi", "sauna"))),
                        features(Choice.any(Set.of("sauna"))),
                        features(Choice.none(Set.of("pool"))),
                        types(Choice.any(Set.of("suite"))),
                        types(Choice.none(Set.of("room"))),
                        new LodgingDemand.Beds(1),
                        new LodgingDemand.Beds(3),
                        new LodgingDemand.Rooms(4),
                        new LodgingDemand.Allows(Set.of(HouseRule.PETS)),
                        new LodgingDemand.Near("Sight s0", Distance.ofKilometres(0.1)),
                        new LodgingDemand.Near("nowhere", Distance.ofKilometres(500)),
                        new LodgingDemand.Near(LodgingDemand.Near.CENTRE, Distance.ofKilometres(0.001)),
                        new PriceAtMost(Priced.NIGHT, eur("99.99")))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("met")
    void aRoomThatMeetsADemandIsAllowed(Demand demand) {
        assertThat(rules(2, demand).allow(PALACE)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aRoomThatBreaksADemandIsNot(Demand demand) {
        assertThat(rules(2, demand).allow(PALACE)).isFalse();
    }

    @Test
    void aHotelMayBeAskedForNearAStationRidesArriveAt() {
        // given
        LodgingDemand far = new LodgingDemand.Near("Eastburg Station", Distance.ofKilometres(5));
        LodgingDemand near = new LodgingDemand.Near("Eastburg Station", new Distance(1));

        // then
        assertThat(rules(2, far).allow(PALACE)).isTrue();
        assertThat(rules(2, near).allow(PALACE)).isFalse();
        assertThat(rules(2, new LodgingDemand.Near("Westburg Harbour", Distance.ofKilometres(5)))
                        .allow(PALACE))
                .isFalse();
    }

    @Test
    void breakfastWithTheRoomNeedsABoardWithBreakfast() {
        assertThat(rules(2, new MealDemand.BreakfastAtHotel()).allow(HOSTEL)).isFalse();
        assertThat(rules(2, new MealDemand.BreakfastAtHotel()).allow(PALACE)).isTrue();
    }

    @Test
    void aRoomSoldFromTwoNightsOnIsNotHadForOne() {
        assertThat(rules(2).allow(PALACE)).isTrue();
        assertThat(rules(1).allow(PALACE)).isFalse();
    }

    @Test
    void theRoomsLeftMustHoldTheParty() {
        // given: three rooms for two each are left
        assertThat(rules(2).roomsOf(PALACE)).isEqualTo(1);
        assertThat(new RoomRules(REQUEST, Demands.musts(new LodgingDemand.Rooms(2)), city(), 2).roomsOf(PALACE))
                .isEqualTo(2);
    }

    @Test
    void twoDifferentNumbersOfRoomsCannotBothBeTaken() {
        assertThat(rules(2, new LodgingDemand.Rooms(2), new LodgingDemand.Rooms(2))
                        .allow(PALACE))
                .isTrue();
        assertThat(rules(2, new LodgingDemand.Rooms(2), new LodgingDemand.Rooms(3))
                        .allow(PALACE))
                .isFalse();
    }

    @Test
    void aLockedOfferIsTheOnlyOneAllowed() {
        // given
        TripBrief brief = SmallWorld.brief(FRIDAY, SUNDAY)
                .withLocks(new Locks(Optional.empty(), Optional.empty(), Optional.of(PALACE.id()), List.of()));
        RoomRules rules = new RoomRules(request(brief), Demands.NONE, city(), 2);

        // then
        assertThat(rules.allow(PALACE)).isTrue();
        assertThat(rules.allow(HOSTEL)).isFalse();
    }

    @Test
    void aNameBindsInItsOwnCityAndHasToBeInOneOfThem() {
        assertThat(rules(2, properties(Choice.any(Set.of("Grand Palace")))).allow(HOSTEL))
                .isFalse();
        assertThat(rules(2, properties(Choice.any(Set.of("Northburg Hotel h1"))))
                        .allow(HOSTEL))
                .isTrue();
        assertThat(rules(2, properties(Choice.any(Set.of("Castle in the Air")))).allow(HOSTEL))
                .isFalse();
        assertThat(rules(2, properties(Choice.all(Set.of("Grand Palace", "Castle in the Air"))))
                        .allow(PALACE))
                .isFalse();
    }

    @Test
    void severalNamesInOneCityAskForAChangeOfHotel() {
        // given
        RoomRules rules = rules(
                4,
                properties(Choice.all(
                        Set.of(PALACE.property().id(), HOSTEL.property().id()))));

        // then
        assertThat(rules.properties()).isEqualTo(2);
        assertThat(rules.namesTogether())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
        assertThat(rules.allow(PALACE)).isTrue();
        assertThat(rules.allow(HOSTEL)).isTrue();
        assertThat(rules(
                                4,
                                properties(Choice.all(Set.of(
                                        PALACE.property().id(),
                                        HOSTEL.property().id()))),
                                new LodgingDemand.PropertiesAtMost(1))
                        .allow(PALACE))
                .isFalse();
    }

    @Test
    void aWishIsWorthItsPointsWhereItIsMetAndBindsNothing() {
        // given
        RoomRules rules =
                new RoomRules(REQUEST, Demands.wish(3, properties(Choice.any(Set.of("Grand Palace")))), city(), 2);

        // then
        assertThat(rules.wished(PALACE)).isEqualTo(3 * SpotRules.WISH_POINT);
        assertThat(rules.wished(HOSTEL)).isZero();
        assertThat(rules.allow(HOSTEL)).isTrue();
    }

    @Test
    void aWishOfAnotherKindIsNoneOfARoomsBusiness() {
        // given
        RoomRules rules = new RoomRules(REQUEST, Demands.wish(3, new PriceAtMost(Priced.MEAL, eur("1.00"))), city(), 2);

        // then
        assertThat(rules.wished(PALACE)).isZero();
    }

    private static RoomRules rules(int nights, Demand... demands) {
        return new RoomRules(REQUEST, Demands.musts(demands), city(), nights);
    }

    /** Several cities, of which the first is {@link #city()}. */
    private static PlanningRequest request(TripBrief brief) {
        List<CityChoice> cities = new ArrayList<>(SmallTour.cities());
        cities.set(0, city());
        return new PlanningRequest(
                brief,
                SmallWorld.WESTBURG,
                cities,
                SmallWorld.request(brief, Set.of()).rides());
    }

    private static CityChoice city() {
        return new CityChoice(
                EASTBURG, SmallWorld.travel(), List.of(PALACE, HOSTEL), SmallWorld.sights(), SmallWorld.restaurants());
    }

    private static LodgingDemand properties(Choice<String> names) {
        return new LodgingDemand.Properties(names);
    }

    private static LodgingDemand features(Choice<String> features) {
        return new LodgingDemand.Features(features);
    }

    private static LodgingDemand types(Choice<String> types) {
        return new LodgingDemand.RoomTypes(types);
    }

    private static LodgingOffer offer(String id, String name, Board board) {
        RatePlan plan = new RatePlan(
                "flex", "Flexible", board, CancellationPolicy.freeUntil(Duration.ofHours(24)), eur("100.00"), 3, 2);
        RoomType room = new RoomType("double", "Double room", 2, 2, List.of(plan));
        Property property = new Property(
                id,
                SmallWorld.SOURCE,
                EASTBURG.id(),
                SmallWorld.place(name, 1, 1),
                name,
                "hotel",
                3,
                Set.of("wifi", "pool"),
                Set.of(HouseRule.PETS),
                LocalTime.of(15, 0),
                LocalTime.of(11, 0),
                "",
                List.of(room));
        return new LodgingOffer(property, room, plan);
    }
}
