package com.surefoot.planning.tours;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.TourDay;
import com.surefoot.planning.routing.TravelTable;
import com.surefoot.planning.routing.Visit;
import com.surefoot.planning.routing.VisitSpot;
import com.surefoot.planning.routing.VisitWindow;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

class TourPlannerTest {

    private static final SolutionManager<TourPlan, HardSoftLongScore> SCORES =
            SolutionManager.create(SolverFactory.<TourPlan>create(new SolverConfig()
                    .withSolutionClass(TourPlan.class)
                    .withEntityClasses(Tour.class)
                    .withConstraintProviderClass(TourConstraints.class)
                    .withConstraintStreamImplType(ConstraintStreamImplType.BAVET)));

    /** Four places a hundred ticks apart on a line, the depot first; a day has time for two of them. */
    private static RoutingProblem line() {
        int[][] ticks = new int[4][4];
        for (int from = 0; from < 4; from++) {
            for (int to = 0; to < 4; to++) {
                ticks[from][to] = 100 * Math.abs(from - to);
            }
        }
        List<VisitSpot> spots = IntStream.rangeClosed(1, 3)
                .mapToObj(place -> VisitSpot.free(
                        place,
                        10L * place,
                        List.of(List.of(VisitWindow.ordinary(0, 400, 10)), List.of(VisitWindow.ordinary(0, 400, 10)))))
                .toList();
        return RoutingProblem.orienteering(
                spots, List.of(TourDay.of(0, 440, 0, 0), TourDay.of(0, 640, 0, 0)), TravelTable.of(ticks));
    }

    @Test
    void whatFitsIsVisitedOverBothDays() {
        // when
        List<List<Integer>> days = new TourPlanner(5, Duration.ofMillis(200)).plan(line());

        // then
        assertThat(days).hasSize(2);
        assertThat(days.stream().flatMap(List::stream)).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void aVisitInTheLastTickIsRightAndOneATickLaterIsWrong() {
        // the way to the third spot takes 300 ticks
        assertThat(score(List.of(visit(2, 300)), List.of(), window(300))).isEqualTo(HardSoftLongScore.of(0, 30));
        assertThat(score(List.of(visit(2, 300)), List.of(), window(299))).isEqualTo(HardSoftLongScore.of(-1, 30));
    }

    @Test
    void aSpotVisitedTwiceIsWrong() {
        assertThat(score(List.of(visit(0, 100)), List.of(visit(0, 100)), line()).hardScore())
                .isEqualTo(-1);
    }

    /** The line with another last tick for the third spot. */
    private static RoutingProblem window(int to) {
        RoutingProblem line = line();
        List<VisitWindow> day = List.of(VisitWindow.ordinary(0, to, 10));
        List<VisitSpot> spots =
                List.of(line.spots().get(0), line.spots().get(1), VisitSpot.free(3, 30, List.of(day, day)));
        return RoutingProblem.orienteering(
                spots,
                List.of(TourDay.of(0, 640, 0, 0), TourDay.of(0, 640, 0, 0)),
                line.styles().get(0));
    }

    private static Visit visit(int spot, int start) {
        return new Visit(spot, 0, VisitWindow.ORDINARY, start, start, start + 10);
    }

    private static HardSoftLongScore score(List<Visit> first, List<Visit> second, RoutingProblem problem) {
        TourPlan plan = new TourPlan(problem, () -> {
            throw new AssertionError("nothing is searched");
        });
        plan.tours().get(0).follow(first);
        plan.tours().get(1).follow(second);
        SCORES.update(plan);
        return plan.score();
    }
}
