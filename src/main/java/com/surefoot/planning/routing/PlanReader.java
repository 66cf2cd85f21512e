package com.surefoot.planning.routing;

import java.util.ArrayList;
import java.util.List;

/** Reads a plan off tours. */
final class PlanReader {

    private PlanReader() {}

    static RoutePlan read(Tours tours) {
        List<List<Visit>> days = new ArrayList<>();
        long worth = 0;
        long travel = 0;
        long waiting = 0;
        long money = 0;
        for (int d = 0; d < tours.tables.days; d++) {
            List<Visit> visits = visits(tours, d);
            days.add(visits);
            worth += visits.stream()
                    .mapToLong(visit -> tours.tables.worth[visit.spot()])
                    .sum();
            travel += DayTotals.travel(tours, d);
            waiting += DayTotals.waiting(tours, d);
            money += DayTotals.money(tours, d);
        }
        return new RoutePlan(
                days,
                tours.objective(),
                worth,
                travel,
                waiting,
                money,
                tours.accounts.penalty(),
                tours.accounts.excess() == 0);
    }

    private static List<Visit> visits(Tours tours, int day) {
        List<Visit> visits = new ArrayList<>();
        for (int at = day * tours.stride + 1; at <= day * tours.stride + tours.count[day]; at++) {
            int spot = tours.node[at];
            int window = tours.window[at];
            visits.add(new Visit(
                    spot,
                    window - tours.tables.windowAt[spot * tours.tables.days + day],
                    tours.tables.windowKind[window],
                    tours.arrival[at],
                    tours.start[at],
                    tours.leave[at]));
        }
        return visits;
    }
}
