package com.surefoot.planning.mapping;

import static com.surefoot.fixtures.SmallWorld.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Alternatives are unfolded into worlds without any. */
class MustsTest {

    private static final Demand A = cars(1);
    private static final Demand B = cars(2);
    private static final Demand C = cars(3);
    private static final Demand D = cars(4);

    @Test
    void withoutRequirementsThereIsOneWorldAndItAsksForNothing() {
        assertThat(Musts.listWorlds(List.of())).containsExactly(new Musts(List.of(), List.of()));
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
        assertThat(Musts.listWorlds(requirements)).hasSize(2).allSatisfy(world -> assertThat(world.wishes())
                .containsExactly(new Musts.Wished(choice, 7)));
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
        return Musts.listWorlds(IntStream.range(0, musts.length)
                        .mapToObj(i -> Requirement.must(musts[i], "/" + i))
                        .toList())
                .stream()
                .map(Musts::musts)
                .toList();
    }

    private static Demand cars(int count) {
        return new InCityDemand.Cars(count);
    }
}
