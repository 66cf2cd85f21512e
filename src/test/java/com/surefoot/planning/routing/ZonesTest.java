package com.surefoot.planning.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cities of one trip, between which nothing is to be looked up. */
class ZonesTest {

    private static final VisitWindow ALL_DAY = new VisitWindow(0, 500, 30, VisitWindow.ORDINARY);

    @Test
    void daysOnWhichTheSameMayBeVisitedAreOneZone() {
        // given: two cities of two days each, and a spot that is never open
        RoutingProblem problem =
                problem(List.of(0, 0, 1, 1), List.of(Set.of(0, 1), Set.of(2, 3), Set.of(3), Set.of(1), Set.of()));

        // when
        Zones zones = new Zones(problem);

        // then: nodes are five spots, four starts, four ends
        assertThat(zones.count).isEqualTo(2);
        assertThat(zones.zone).containsExactly(0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1);
        assertThat(zones.column).containsExactly(0, 0, 1, 1, 2, 3, 4, 2, 3, 5, 6, 4, 5);
        assertThat(zones.width).isEqualTo(7);
    }

    @Test
    void daysAreLinkedThroughOthers() {
        Zones zones = new Zones(problem(List.of(0, 0, 0, 0), List.of(Set.of(0, 3), Set.of(1, 2), Set.of(2, 3))));

        assertThat(zones.count).isEqualTo(1);
        assertThat(zones.column).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void stylesAreNumberedInEachZone() {
        Zones zones = new Zones(problem(List.of(1, 0, 3, 2), List.of(Set.of(0, 1), Set.of(2, 3))));

        assertThat(zones.matrix).containsExactly(0, 1, 0, 1);
    }

    @Test
    void aTripThroughSeveralZonesIsWorthWhatItIsWorthInEachOfThem() {
        // given: two cities, each with a spot that is nearer to the other city's by the wrong table
        RoutingProblem both = problem(List.of(0, 1), List.of(Set.of(0), Set.of(0), Set.of(1), Set.of(1)));

        // when
        RouteSearch search = new RouteSearch(both, 7);
        search.construct();
        search.improve(200);

        // then
        assertThat(search.best().objective()).isEqualTo(EveryPlan.best(both));
    }

    private static RoutingProblem problem(List<Integer> styles, List<Set<Integer>> opens) {
        List<TourDay> days = styles.stream()
                .map(style -> new TourDay(0, 120, 0, 0, style, true))
                .toList();
        List<VisitSpot> spots = new ArrayList<>();
        for (Set<Integer> open : opens) {
            List<List<VisitWindow>> windows = new ArrayList<>(Collections.nCopies(days.size(), List.of()));
            open.forEach(day -> windows.set(day, List.of(ALL_DAY)));
            spots.add(VisitSpot.free(1 + spots.size(), 10 + spots.size(), windows));
        }
        List<TravelTable> tables = List.of(
                table(5, opens.size()), table(11, opens.size()), table(7, opens.size()), table(3, opens.size()));
        return new RoutingProblem(spots, days, tables, Weights.NONE, List.of(), List.of(), List.of());
    }

    private static TravelTable table(int step, int spots) {
        int[][] ticks = new int[spots + 1][spots + 1];
        for (int from = 0; from <= spots; from++) {
            for (int to = 0; to <= spots; to++) {
                ticks[from][to] = from == to ? 0 : 5 + step * Math.abs(from - to);
            }
        }
        return TravelTable.of(ticks);
    }
}
