package com.surefoot.bench.orienteering;

import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.VisitSpot;
import com.surefoot.planning.routing.VisitWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A spot on the days on which it has the same hours: what a rival has one node for. */
record Stop(int spot, int location, VisitWindow window, List<Integer> days) {

    static List<Stop> of(RoutingProblem problem) {
        List<Stop> stops = new ArrayList<>();
        for (int s = 0; s < problem.spots().size(); s++) {
            int index = s;
            VisitSpot spot = problem.spots().get(s);
            Map<VisitWindow, List<Integer>> days = new LinkedHashMap<>();
            for (int d = 0; d < spot.windows().size(); d++) {
                for (VisitWindow window : spot.windows().get(d)) {
                    days.computeIfAbsent(window, key -> new ArrayList<>()).add(d);
                }
            }
            days.forEach((window, open) -> stops.add(new Stop(index, spot.location(), window, open)));
        }
        return stops;
    }
}
