package com.surefoot.planning.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InsertionsTest {

    @Test
    void givenPlainToursWhenAskedForTheBestInsertionThenItIsThatOfStepByStepTrial() {
        for (int seed = 0; seed < 60; seed++) {
            Tours tours = filled(RandomProblems.plain(seed, 25, 2), seed);
            Insertions insertions = new Insertions(tours);
            for (int s = 0; s < tours.tables.spots; s++) {
                for (int d = 0; d < tours.tables.days && tours.dayOf[s] < 0; d++) {
                    assertThat(insertions.shift(s, d)).as("seed %d", seed).isEqualTo(leastDelay(tours, s, d));
                }
            }
        }
    }

    @Test
    void givenRichToursWhenAnInsertionIsMadeThenItKeepsItsPromise() {
        int made = 0;
        for (int seed = 0; seed < 200; seed++) {
            Tours tours = filled(RandomProblems.rich(seed, 25, 3), seed);
            Insertions insertions = new Insertions(tours);
            for (int s = 0; s < tours.tables.spots; s++) {
                for (int d = 0; d < tours.tables.days; d++) {
                    if (tours.dayOf[s] < 0 && tours.tables.usable[d] && insertions.shift(s, d) != Insertions.NONE) {
                        made++;
                        promise(tours, insertions, s, d);
                    }
                }
            }
        }
        assertThat(made).isGreaterThan(100);
    }

    private static void promise(Tours tours, Insertions insertions, int spot, int day) {
        long loss = DayTotals.loss(tours, day);
        boolean moves = tours.movable[day] > 0;
        tours.insert(spot, day, insertions.position(spot, day), insertions.window(spot, day));
        assertThat(tours.intact()).isTrue();
        assertThat(tours.accounts.excess()).isZero();
        if (!moves) {
            assertThat(DayTotals.loss(tours, day) - loss).isEqualTo(insertions.loss(spot, day));
        }
    }

    /** Tours with some visits, the same for the same seed. */
    private static Tours filled(RoutingProblem problem, int seed) {
        Tours tours = new Tours(new Tables(problem));
        Recreate recreate = new Recreate(tours, new SplittableRandom(seed));
        recreate.noisily();
        new Ruin(tours, new Neighbours(tours.tables), new SplittableRandom(seed)).scattered(5);
        return tours;
    }

    private static int leastDelay(Tours tours, int spot, int day) {
        List<Integer> route = new ArrayList<>();
        for (int p = 1; p <= tours.count[day]; p++) {
            route.add(tours.node[day * tours.stride + p]);
        }
        int least = Insertions.NONE;
        for (int position = 0; position <= route.size(); position++) {
            List<Integer> longer = new ArrayList<>(route);
            longer.add(position, spot);
            if (arrival(tours, day, longer, longer.size()) >= 0) {
                int delay = arrival(tours, day, longer, position + 1) - arrival(tours, day, route, position);
                least = Math.min(least, Math.max(1, delay));
            }
        }
        return least;
    }

    /** When a route reaches the visit of an index, or the end behind the last; -1 if it is late anywhere. */
    private static int arrival(Tours tours, int d, List<Integer> route, int index) {
        RoutingProblem problem = tours.tables.problem;
        TourDay day = problem.days().get(d);
        int time = day.from();
        int at = day.start();
        int reached = -1;
        for (int i = 0; i < route.size(); i++) {
            VisitSpot spot = problem.spots().get(route.get(i));
            VisitWindow window = spot.windows().get(d).get(0);
            time += problem.styles().get(0).ticks(at, spot.location());
            reached = i == index ? time : reached;
            if (time > window.to()) {
                return -1;
            }
            time = Math.max(time, window.from()) + window.duration();
            at = spot.location();
        }
        time += problem.styles().get(0).ticks(at, day.end());
        return time > day.until() ? -1 : index == route.size() ? time : reached;
    }
}
