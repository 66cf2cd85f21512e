package com.surefoot.planning.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RoutingValuesTest {

    private static final TourDay DAY = TourDay.of(0, 100, 0, 0);
    private static final VisitSpot SPOT = VisitSpot.free(0, 1, List.of(List.of(VisitWindow.ordinary(0, 10, 5))));
    private static final TravelTable HERE = TravelTable.of(new int[1][1]);

    @Test
    void givenImpossibleValuesThenTheyAreRefusedWithAHint() {
        refused(() -> new VisitWindow(5, 4, 1, 0));
        refused(() -> new VisitWindow(5, 6, -1, 0));
        refused(() -> new VisitWindow(5, 6, 1, -1));
        refused(() -> new VisitWindow(5, 6, 1, VisitWindow.KINDS + 1));
        refused(() -> VisitSpot.free(-1, 1, List.of()));
        refused(() -> TourDay.of(0, 1, -1, 0));
        refused(() -> TourDay.of(0, 1, 0, -1));
        refused(() -> new TourDay(0, 1, 0, 0, -1, true));
        refused(() -> new Weights(-1, 0, 0));
        refused(() -> new Weights(0, -1, 0));
        refused(() -> new Weights(0, 0, -1));
        refused(() -> new Cover(List.of(1, 1), 1, 1));
        refused(() -> new Cover(List.of(1), -1, 1));
        refused(() -> new Cover(List.of(1), 1, -1));
        refused(() -> new Want(0, 0, 1));
        refused(() -> new Want(0, VisitWindow.KINDS + 1, 1));
        refused(() -> new Want(-1, 1, 1));
        refused(() -> new Want(0, 1, -1));
        refused(() -> new Cap(-1, true, List.of(), List.of()));
    }

    @Test
    void givenTablesThatAreNotSquareThenTheyAreRefused() {
        refused(() -> TravelTable.of(new int[][] {{0, 1}}));
        refused(() -> TravelTable.of(new int[1][1], new long[0][0]));
        refused(() -> TravelTable.of(new int[1][1], new long[1][2]));
        refused(() -> TravelTable.of(new int[][] {{-1}}));
    }

    @Test
    void givenPartsThatDoNotMatchThenTheProblemIsRefused() {
        refused(() ->
                RoutingProblem.orienteering(List.of(VisitSpot.free(1, 1, List.of(List.of()))), List.of(DAY), HERE));
        refused(() -> RoutingProblem.orienteering(List.of(SPOT), List.of(), HERE));
        refused(() -> RoutingProblem.orienteering(List.of(SPOT), List.of(TourDay.of(0, 1, 0, 1)), HERE));
        refused(() -> RoutingProblem.orienteering(List.of(SPOT), List.of(new TourDay(0, 1, 0, 0, 1, true)), HERE));
        refused(() ->
                new RoutingProblem(List.of(), List.of(), List.of(), Weights.NONE, List.of(), List.of(), List.of()));
        refused(() -> with(new Cap(1, true, List.of(1L, 2L), List.of())));
        refused(() -> with(new Cap(1, true, List.of(), List.of((a, b) -> 0, (a, b) -> 0))));
        refused(() -> with(Cover.must(1, 5)));
        refused(() -> with(Cover.must(-1, 5)));
        refused(() -> with(new Want(1, 1, 5)));
    }

    private static RoutingProblem with(Object part) {
        return new RoutingProblem(
                List.of(SPOT),
                List.of(DAY),
                List.of(HERE),
                Weights.NONE,
                part instanceof Cap cap ? List.of(cap) : List.of(),
                part instanceof Cover cover ? List.of(cover) : List.of(),
                part instanceof Want want ? List.of(want) : List.of());
    }

    @Test
    void givenATravelTableThenItTellsTicksAndMoney() {
        TravelTable table = TravelTable.of(new int[][] {{0, 3}, {4, 0}}, new long[][] {{0, 5}, {6, 0}});
        assertThat(table.locations()).isEqualTo(2);
        assertThat(table.ticks(0, 1)).isEqualTo(3);
        assertThat(table.money(1, 0)).isEqualTo(6);
    }

    private static void refused(ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining("Maybe");
    }
}
