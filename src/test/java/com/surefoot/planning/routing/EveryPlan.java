package com.surefoot.planning.routing;

import java.util.ArrayList;
import java.util.List;

/** The best objective of all plans, found by trying every one. For a handful of spots. */
final class EveryPlan {

    private final RoutingProblem problem;
    private final PlainCheck check;
    private final List<List<Visit>> days = new ArrayList<>();
    private final boolean[] used;
    private long best = Long.MIN_VALUE;

    private EveryPlan(RoutingProblem problem) {
        this.problem = problem;
        check = new PlainCheck(problem);
        used = new boolean[problem.spots().size()];
        problem.days().forEach(day -> days.add(new ArrayList<>()));
    }

    static long best(RoutingProblem problem) {
        EveryPlan all = new EveryPlan(problem);
        all.day(0);
        return all.best;
    }

    private void day(int d) {
        if (d == days.size()) {
            if (check.withinCaps(days)) {
                best = Math.max(best, objective());
            }
            return;
        }
        TourDay day = problem.days().get(d);
        extend(d, day.from(), day.start());
    }

    private void extend(int d, int time, int at) {
        day(d + 1);
        TourDay day = problem.days().get(d);
        TravelTable travel = problem.styles().get(day.style());
        for (int s = 0; s < used.length && day.usable(); s++) {
            VisitSpot spot = problem.spots().get(s);
            List<VisitWindow> windows = spot.windows().get(d);
            for (int w = 0; w < windows.size() && !used[s]; w++) {
                VisitWindow window = windows.get(w);
                int arrival = time + travel.ticks(at, spot.location());
                int start = Math.max(arrival, window.from());
                int end = start + window.duration();
                boolean fits = arrival <= window.to()
                        && end + travel.ticks(spot.location(), day.end()) <= day.until()
                        && (window.kind() == 0
                                || days.get(d).stream().noneMatch(visit -> visit.kind() == window.kind()));
                if (fits) {
                    used[s] = true;
                    days.get(d).add(new Visit(s, w, window.kind(), arrival, start, end));
                    extend(d, end, spot.location());
                    days.get(d).remove(days.get(d).size() - 1);
                    used[s] = false;
                }
            }
        }
    }

    private long objective() {
        Weights weights = problem.weights();
        long sum = -check.penalty(days);
        for (int d = 0; d < days.size(); d++) {
            sum -= weights.travel() * check.travel(d, days.get(d)) + weights.money() * check.money(d, days.get(d));
            sum += days.get(d).stream()
                    .mapToLong(visit -> problem.spots().get(visit.spot()).worth())
                    .sum();
        }
        return sum;
    }
}
