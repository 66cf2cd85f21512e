package com.surefoot.planning.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteSearchTest {

    @Test
    void givenRichProblemsWhenSearchedThenEveryBestIsFeasibleAndAddsUp() {
        for (int seed = 0; seed < 120; seed++) {
            RoutingProblem problem = RandomProblems.rich(seed, 25, 1 + seed % 4);
            RouteSearch search = new RouteSearch(problem, seed);
            PlainCheck check = new PlainCheck(problem);
            check.check(search.best());
            search.construct();
            check.check(search.best());
            for (int burst = 0; burst < 4; burst++) {
                long before = search.objective();
                search.improve(300);
                RoutePlan best = search.best();
                check.check(best);
                assertThat(best.satisfied()).as("seed %d", seed).isTrue();
                assertThat(best.objective()).isEqualTo(search.objective()).isGreaterThanOrEqualTo(before);
            }
            assertThat(search.iterations()).isEqualTo(1200);
        }
    }

    @Test
    void givenPlainProblemsWhenSearchedThenEveryBestIsFeasible() {
        for (int seed = 0; seed < 30; seed++) {
            RoutingProblem problem = RandomProblems.plain(seed, 40, 1 + seed % 3);
            RouteSearch search = searched(problem, seed, 4000);
            new PlainCheck(problem).check(search.best());
        }
    }

    @Test
    void givenFewSpotsWhenSearchedThenTheBestOfAllPlansIsFound() {
        for (int seed = 0; seed < 60; seed++) {
            RoutingProblem problem = RandomProblems.patient(seed, 5, 1 + seed % 2);
            long best = EveryPlan.best(problem);
            assertThat(searched(problem, seed, 2000).objective())
                    .as("seed %d", seed)
                    .isEqualTo(best);
        }
    }

    @Test
    void givenFewPlainSpotsWhenSearchedThenTheBestOfAllPlansIsFound() {
        for (int seed = 0; seed < 40; seed++) {
            RoutingProblem problem = RandomProblems.plain(seed, 6, 1 + seed % 2);
            long best = EveryPlan.best(problem);
            assertThat(searched(problem, seed, 2000).objective())
                    .as("seed %d", seed)
                    .isEqualTo(best);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givenTheSameSeedWhenSearchedInDifferentBurstsThenThePlansAreTheSame(long seed) {
        RoutingProblem problem = RandomProblems.rich(seed, 40, 3);
        RouteSearch once = searched(problem, seed, 2000);
        RouteSearch bursts = new RouteSearch(problem, seed);
        bursts.construct();
        for (int i = 0; i < 100; i++) {
            bursts.improve(20);
            bursts.best();
        }
        assertThat(bursts.best()).isEqualTo(once.best());
    }

    @Test
    void givenAPlanWhenStartedFromItThenItIsTakenOver() {
        for (int seed = 0; seed < 20; seed++) {
            RoutingProblem problem = RandomProblems.plain(seed, 30, 2);
            RoutePlan plan = searched(problem, seed, 500).best();
            RouteSearch other = new RouteSearch(problem, 99);
            other.startFrom(plan.routes());
            assertThat(other.best()).isEqualTo(plan);
        }
    }

    @Test
    void givenAnyRoutesWhenStartedFromThemThenWhatFitsStaysAndNothingBreaks() {
        for (int seed = 0; seed < 60; seed++) {
            RoutingProblem problem = RandomProblems.rich(seed, 20, 3);
            RouteSearch search = searched(problem, seed, 50);
            search.startFrom(randomRoutes(seed));
            new PlainCheck(problem).check(search.best());
            search.improve(500);
            new PlainCheck(problem).check(search.best());
        }
    }

    private static int[][] randomRoutes(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 4)
                .mapToObj(d -> random.ints(8, -1, 22).toArray())
                .toArray(int[][]::new);
    }

    @Test
    void givenLockedSpotsWhenSearchedThenTheyStayWhereTheyMust() {
        // given: spots 0 and 1 are worth nothing and locked to noon of their days
        List<VisitSpot> spots = new java.util.ArrayList<>(List.of(locked(0, 0), locked(1, 1)));
        for (int s = 2; s < 30; s++) {
            spots.add(VisitSpot.free(s, 100 + s, Collections.nCopies(2, List.of(VisitWindow.ordinary(0, 900, 60)))));
        }
        RoutingProblem problem =
                RoutingProblem.orienteering(spots, Collections.nCopies(2, TourDay.of(0, 1000, 30, 30)), line(31));
        RouteSearch search = new RouteSearch(problem, 7);
        search.startFrom(new int[][] {{5, 0, 6}, {1, 7}});
        for (int burst = 0; burst < 20; burst++) {
            search.improve(200);
            List<List<Visit>> days = search.best().days();
            for (int d = 0; d < 2; d++) {
                int spot = d;
                assertThat(days.get(d)).anyMatch(visit -> visit.spot() == spot && visit.start() == 500);
            }
        }
        new PlainCheck(problem).check(search.best());
        assertThat(search.best().penalty()).isZero();
    }

    private static VisitSpot locked(int location, int day) {
        List<VisitWindow> noon = List.of(VisitWindow.ordinary(500, 500, 60));
        return new VisitSpot(location, 0, 0, true, day == 0 ? List.of(noon, List.of()) : List.of(List.of(), noon));
    }

    @Test
    void givenLocksBeyondACapWhenStartedFromThemThenTheyStayAndNothingElseComes() {
        List<VisitSpot> spots = IntStream.range(0, 4)
                .mapToObj(s -> new VisitSpot(s, 10, 0, s < 2, List.of(List.of(VisitWindow.ordinary(0, 900, 10)))))
                .toList();
        Cap cap = new Cap(1, false, List.of(1L, 1L, 1L, 1L), List.of());
        RoutingProblem problem = new RoutingProblem(
                spots,
                List.of(TourDay.of(0, 1000, 4, 4)),
                List.of(line(5)),
                Weights.NONE,
                List.of(cap),
                List.of(),
                List.of());
        RouteSearch search = new RouteSearch(problem, 1);
        search.startFrom(new int[][] {{2, 0, 1}});
        search.improve(500);
        assertThat(search.best().satisfied()).isFalse();
        assertThat(search.best().routes()[0]).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void givenAShortcutThatIsLongerWhenVisitsGoThenNoPlanBreaks() {
        // given: the straight ways take longer than those over other spots
        int size = 12;
        int[][] ticks = new int[size + 1][size + 1];
        for (int a = 0; a <= size; a++) {
            for (int b = 0; b <= size; b++) {
                ticks[a][b] = (a - b) * (a - b) * 3;
            }
        }
        List<VisitSpot> spots = IntStream.range(0, size)
                .mapToObj(s ->
                        VisitSpot.free(s, 10 + s % 4, List.of(List.of(VisitWindow.ordinary(s * 5, 60 + s * 8, 0)))))
                .toList();
        RoutingProblem problem =
                RoutingProblem.orienteering(spots, List.of(TourDay.of(0, 120, 0, 0)), TravelTable.of(ticks));
        RouteSearch search = searched(problem, 3, 3000);
        new PlainCheck(problem).check(search.best());
        assertThat(search.best().worth()).isPositive();
    }

    @Test
    void givenADayWithRoomForThreeMealsThenEachKindIsEatenOnce() {
        List<VisitWindow> meals = List.of(
                new VisitWindow(0, 100, 30, 1), new VisitWindow(300, 400, 40, 2), new VisitWindow(700, 800, 50, 3));
        List<VisitSpot> spots = IntStream.range(0, 8)
                .mapToObj(s -> VisitSpot.free(s, 10 + s, List.of(meals)))
                .toList();
        RoutingProblem problem = new RoutingProblem(
                spots,
                List.of(TourDay.of(0, 1000, 8, 8)),
                List.of(line(9)),
                Weights.NONE,
                List.of(),
                List.of(),
                List.of(new Want(0, 2, 1000), new Want(0, 3, 1000)));
        RoutePlan plan = searched(problem, 5, 500).best();
        assertThat(plan.days().get(0)).extracting(Visit::kind).containsExactly(1, 2, 3);
        assertThat(plan.worth()).isEqualTo(17 + 16 + 15);
        assertThat(plan.penalty()).isZero();
    }

    @Test
    void givenALunchClosureWhenAnEarlierVisitDelaysItThenTheAfternoonIsUsed() {
        VisitSpot museum = VisitSpot.free(
                0, 10, List.of(List.of(VisitWindow.ordinary(0, 100, 50), VisitWindow.ordinary(300, 400, 50))));
        VisitSpot tower = VisitSpot.free(1, 1, List.of(List.of(VisitWindow.ordinary(0, 20, 200))));
        RoutingProblem problem =
                RoutingProblem.orienteering(List.of(museum, tower), List.of(TourDay.of(0, 500, 2, 2)), line(3));
        RouteSearch search = new RouteSearch(problem, 1);
        search.construct();
        assertThat(search.best().worth()).isEqualTo(11);
        assertThat(search.best().routes()[0]).containsExactly(1, 0);
    }

    @Test
    void givenNothingToVisitThenThePlanIsEmpty() {
        RoutingProblem none = RoutingProblem.orienteering(List.of(), List.of(TourDay.of(0, 10, 0, 0)), line(1));
        assertThat(searched(none, 1, 10).best().routes()).isDeepEqualTo(new int[][] {{}});
        RoutingProblem closed = RoutingProblem.orienteering(
                List.of(VisitSpot.free(0, 5, List.of(List.of()))), List.of(TourDay.of(0, 10, 0, 0)), line(1));
        assertThat(searched(closed, 1, 50).best().objective()).isZero();
        RoutingProblem idle = RoutingProblem.orienteering(
                List.of(VisitSpot.free(0, 5, List.of(List.of(VisitWindow.ordinary(0, 9, 1))))),
                List.of(new TourDay(0, 10, 0, 0, 0, false)),
                line(1));
        assertThat(searched(idle, 1, 50).best().objective()).isZero();
    }

    private static RouteSearch searched(RoutingProblem problem, long seed, int iterations) {
        RouteSearch search = new RouteSearch(problem, seed);
        search.construct();
        search.improve(iterations);
        return search;
    }

    private static TravelTable line(int locations) {
        int[][] ticks = new int[locations][locations];
        for (int a = 0; a < locations; a++) {
            for (int b = 0; b < locations; b++) {
                ticks[a][b] = Math.abs(a - b);
            }
        }
        return TravelTable.of(ticks);
    }

    @Test
    void givenManyDaysWhenSearchedThenToursAreRecombinedAndStayFeasible() {
        RoutingProblem problem = RandomProblems.plain(11, 60, 5);
        RouteSearch search = searched(problem, 2, 6000);
        new PlainCheck(problem).check(search.best());
        assertThat(Arrays.stream(search.best().routes())
                        .mapToInt(day -> day.length)
                        .sum())
                .isPositive();
    }
}
