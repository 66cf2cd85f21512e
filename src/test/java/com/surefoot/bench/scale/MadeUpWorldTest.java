package com.surefoot.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.itinerary.ItineraryAudit;
import com.surefoot.planning.TripPlanner;
import com.surefoot.planning.api.Plan;
import com.surefoot.planning.api.Plan.Feasible;
import com.surefoot.planning.api.PlanningLimits;
import com.surefoot.planning.api.PlanningRequest;
import com.surefoot.planning.mapping.Musts;
import com.surefoot.planning.mapping.RideBook;
import com.surefoot.planning.mapping.Skeleton;
import com.surefoot.planning.mapping.Skeletons;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large trips through worlds that are made up. */
class MadeUpWorldTest {

    @Test
    void tenCitiesInAnyOrderInThirtyDaysForFortyAreATripThatPassesTheVerifier() {
        // given: ten factorial orders, and as many ways again to share out the nights
        PlanningRequest request = new MadeUpWorld(10, 30, 15, 30, 7).request(30, 40);
        TripPlanner planner = new TripPlanner(new PlanningLimits(7, 1, 1, Duration.ofSeconds(60)));

        // when
        Plan plan = planner.plan(request);

        // then
        assertThat(plan).isInstanceOfSatisfying(Feasible.class, feasible -> assertThat(
                        new ItineraryAudit(request.brief()).listFindings(feasible.itinerary()))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theCheapestWaysAreThoseAFullListBeginsWith(long seed) {
        // given
        PlanningRequest request = new MadeUpWorld(4, 5, 4, 5, seed).request(8, 2);

        // when
        List<Skeleton> cheapest = list(request, 6);

        // then
        assertThat(cheapest)
                .as("seed " + seed)
                .hasSize(6)
                .isEqualTo(list(request, 100_000).subList(0, 6));
    }

    private static List<Skeleton> list(PlanningRequest request, int most) {
        Musts musts = Musts.listWorlds(List.of(), request.brief()).get(0);
        return Skeletons.list(request, musts, new RideBook(request), most);
    }
}
