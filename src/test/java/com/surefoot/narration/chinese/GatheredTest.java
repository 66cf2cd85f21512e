package com.surefoot.narration.chinese;

import static com.surefoot.narration.chinese.ChineseExamples.READER;
import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.incity.InCityMode;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What several clauses say of the same thing. */
class GatheredTest {

    private static List<Demand> demands(String wishes) {
        return READER.read("从上海去北京三天。" + wishes).requirements().stream()
                .map(Requirement::demand)
                .toList();
    }

    @Test
    void aVisitsBeginningAndItsEndAreOneVisit() {
        // when
        List<Demand> demands = demands("云海塔十点之前进去，下午四点以后再出来");

        // then
        assertThat(demands)
                .containsExactly(new SightDemand.When(
                        "云海塔",
                        Optional.empty(),
                        ClockSpan.until(LocalTime.of(10, 0)),
                        ClockSpan.from(LocalTime.of(16, 0))));
    }

    @Test
    void aSecondBeginningIsAnotherVisit() {
        // when
        List<Demand> demands = demands("云海塔十点之前进去，和平门十点之前进去");

        // then
        assertThat(demands).hasSize(2);
    }

    @Test
    void aDishGoesWithTheRestaurantThatIsCalledByIt() {
        // when
        List<Demand> demands = demands("吃火锅就去外婆灶台");

        // then
        assertThat(demands).containsExactly(new MealDemand.Restaurants(Choice.any(Set.of("外婆灶台"))));
    }

    @Test
    void aDishIsAskedForWhereNoRestaurantIsSaidToServeIt() {
        // when
        List<Demand> demands = demands("吃一次火锅，再去外婆灶台吃一顿");

        // then
        assertThat(demands)
                .containsExactlyInAnyOrder(
                        new MealDemand.Cuisines(Choice.any(Set.of("火锅"))),
                        new MealDemand.Restaurants(Choice.any(Set.of("外婆灶台"))));
    }

    @Test
    void severalOfAKindAreCountedUnlessTheyAreNamed() {
        // when
        List<Demand> counted = demands("公园看两个");
        List<Demand> each = demands("逛两个公园、三个历史古迹");
        List<Demand> named = demands("历史古迹看两个：云海塔、和平门");

        // then
        assertThat(counted).containsExactly(new SightDemand.Kinds(Choice.atLeast(2, Set.of("公园"))));
        assertThat(each)
                .containsExactlyInAnyOrder(
                        new SightDemand.Kinds(Choice.atLeast(2, Set.of("公园"))),
                        new SightDemand.Kinds(Choice.atLeast(3, Set.of("历史古迹"))));
        assertThat(named).containsExactly(new SightDemand.Sights(Choice.all(Set.of("云海塔", "和平门"))));
    }

    @Test
    void onlyOneWayInsteadOfAnotherStillAllowsOthers() {
        // when
        List<Demand> instead = demands("市内只坐地铁不打车");
        List<Demand> only = demands("市内只坐地铁");

        // then
        assertThat(instead)
                .containsExactly(
                        new InCityDemand.Modes(Choice.any(Set.of(InCityMode.METRO))),
                        new InCityDemand.Modes(Choice.none(Set.of(InCityMode.TAXI))));
        assertThat(only)
                .containsExactly(new InCityDemand.Modes(Choice.only(Set.of(InCityMode.METRO, InCityMode.WALK))));
    }
}
