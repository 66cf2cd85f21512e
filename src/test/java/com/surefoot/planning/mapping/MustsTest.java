package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.FRIDAY;
import static com.surefoot.fixtures.SmallWorld.SUNDAY;
import static com.surefoot.fixtures.SmallWorld.brief;
import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportMode;
import com.surefoot.transport.incity.InCityMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Alternatives are unfolded into worlds without any. */
class MustsTest {

    private static final TripBrief BRIEF = brief(FRIDAY, SUNDAY);
    private static final Demand A = cars(1);
    private static final Demand B = cars(2);
    private static final Demand C = cars(3);
    private static final Demand D = cars(4);

    @Test
    void withoutRequirementsThereIsOneWorldAndItAsksForNothing() {
        assertThat(Musts.listWorlds(List.of(), BRIEF)).containsExactly(new Musts(List.of(), List.of(), List.of()));
    }

    @Test
    void mustsStandTogetherInOneWorld() {
        assertThat(worlds(A, B)).containsExactly(List.of(A, B));
    }

    @Test
    void alternativesMakeAWorldEachInTheirOrder() {
        assertThat(worlds(A, new AnyOf(List.of(B, C)))).containsExactly(List.of(A, B), List.of(A, C));
    }

    @Test
    void alternativesWithinAlternativesAreUnfolded() {
        assertThat(worlds(new AnyOf(List.of(A, new AnyOf(List.of(B, new AnyOf(List.of(C))))))))
                .containsExactly(List.of(A), List.of(B), List.of(C));
    }

    @Test
    void choicesAreCombinedTheFirstNamedFirst() {
        assertThat(worlds(new AnyOf(List.of(A, B)), new AnyOf(List.of(C, D))))
                .containsExactly(List.of(A, C), List.of(A, D), List.of(B, C), List.of(B, D));
    }

    @Test
    void noMoreThanSixtyFourWorldsAreLookedAtAndTheFirstNamedIsAmongThem() {
        // given: 4^3 = 64 and 4^4 = 256
        AnyOf four = new AnyOf(List.of(A, B, C, D));

        // then
        assertThat(worlds(four, four, four)).hasSize(64);
        assertThat(worlds(four, four, four, four)).hasSize(64).startsWith(List.of(A, A, A, A));
    }

    @Test
    void wishesAreInEveryWorldWithTheirWeightAndAreNotUnfolded() {
        // given
        AnyOf choice = new AnyOf(List.of(A, B));
        List<Requirement> requirements = List.of(Requirement.must(choice, "/0"), Requirement.wish(7, choice, "/1"));

        // then
        assertThat(Musts.listWorlds(requirements, BRIEF)).hasSize(2).allSatisfy(world -> assertThat(world.wishes())
                .containsExactly(new Musts.Wished(choice, 7)));
    }

    @Test
    void whatOnlySomeRidesNeedToBeIsSharedOutAmongThem() {
        // given
        RideDemand train = modes(Choice.only(Set.of(TransportMode.TRAIN)));
        RideDemand flight = modes(Choice.only(Set.of(TransportMode.FLIGHT)));

        // then
        assertThat(pins(modes(Choice.all(new LinkedHashSet<>(List.of(TransportMode.TRAIN, TransportMode.FLIGHT))))))
                .containsExactly(
                        List.of(new RideOn(0, train), new RideOn(1, flight)),
                        List.of(new RideOn(1, train), new RideOn(0, flight)));
        assertThat(pins(modes(Choice.any(Set.of(TransportMode.TRAIN)))))
                .containsExactly(List.of(new RideOn(0, train)), List.of(new RideOn(1, train)));
        assertThat(pins(modes(Choice.atLeast(2, Set.of(TransportMode.TRAIN)))))
                .containsExactly(List.of(new RideOn(0, train), new RideOn(1, train)));
        assertThat(pins(train)).containsExactly(List.of());
    }

    @Test
    void thereIsNoWorldForMoreRidesThanThereAre() {
        assertThat(pins(modes(Choice.atLeast(3, Set.of(TransportMode.TRAIN))))).isEmpty();
        assertThat(pins(new RideDemand.Runs(Direction.INBOUND, Choice.all(Set.of("1", "2")))))
                .isEmpty();
    }

    @Test
    void anyOfSeveralWaysToGetAroundIsAWorldEach() {
        assertThat(worlds(new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO, InCityMode.TAXI)))))
                .containsExactlyInAnyOrder(
                        List.of(new InCityDemand.Modes(Choice.all(Set.of(InCityMode.METRO)))),
                        List.of(new InCityDemand.Modes(Choice.all(Set.of(InCityMode.TAXI)))));
    }

    private static RideDemand modes(Choice<TransportMode> choice) {
        return new RideDemand.Modes(Direction.EVERY, choice);
    }

    private static List<List<RideOn>> pins(Demand must) {
        return Musts.listWorlds(List.of(Requirement.must(must, "/0")), BRIEF).stream()
                .map(Musts::rides)
                .toList();
    }

    @Test
    void demandsAreFoundByKind() {
        // given
        SpendAtMost budget = new SpendAtMost(Spending.TOTAL, eur("10.00"));
        Musts musts = Demands.musts(A, budget, B);

        // then
        assertThat(musts.list(InCityDemand.class)).containsExactly((InCityDemand) A, (InCityDemand) B);
        assertThat(musts.find(SpendAtMost.class)).contains(budget);
        assertThat(musts.find(AnyOf.class)).isEmpty();
        assertThat(Demands.wish(1, A).listWishes(InCityDemand.Cars.class)).containsExactly((InCityDemand.Cars) A);
        assertThat(Demands.wish(1, A).listWishes(SpendAtMost.class)).isEmpty();
    }

    private static List<List<Demand>> worlds(Demand... musts) {
        return Musts.listWorlds(
                        IntStream.range(0, musts.length)
                                .mapToObj(i -> Requirement.must(musts[i], "/" + i))
                                .toList(),
                        BRIEF)
                .stream()
                .map(Musts::musts)
                .toList();
    }

    private static Demand cars(int count) {
        return new InCityDemand.Cars(count);
    }
}
