package com.surefoot.bench.orienteering;

import com.surefoot.bench.orienteering.Instance.Place;
import com.surefoot.bench.orienteering.Instance.Window;
import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.TourDay;
import com.surefoot.planning.routing.TravelTable;
import com.surefoot.planning.routing.VisitSpot;
import com.surefoot.planning.routing.VisitWindow;
import java.util.ArrayList;
import java.util.List;

/** An instance as a routing problem: ticks are the last decimal of its times, and location 0 is the depot. */
final class Mapping {

    private Mapping() {}

    static RoutingProblem problem(Instance instance) {
        double unit = Math.pow(10, instance.decimals());
        List<Place> all = new ArrayList<>(List.of(instance.depot()));
        all.addAll(instance.places());
        int[][] ticks = new int[all.size()][all.size()];
        for (int a = 0; a < ticks.length; a++) {
            for (int b = 0; b < ticks.length; b++) {
                ticks[a][b] = (int) Math.round(instance.travel(all.get(a), all.get(b)) * unit);
            }
        }
        List<VisitSpot> spots = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            spots.add(spot(i, all.get(i), unit));
        }
        List<TourDay> days = instance.depot().windows().stream()
                .map(window -> TourDay.of(latest(window.from(), unit), latest(window.to(), unit), 0, 0))
                .toList();
        return RoutingProblem.orienteering(spots, days, TravelTable.of(ticks));
    }

    private static VisitSpot spot(int location, Place place, double unit) {
        return VisitSpot.free(
                location,
                place.score(),
                place.windows().stream()
                        .map(window -> windows(window, place, unit))
                        .toList());
    }

    private static List<VisitWindow> windows(Window window, Place place, double unit) {
        return window.closed()
                ? List.of()
                : List.of(VisitWindow.ordinary(
                        earliest(window.from(), unit), latest(window.to(), unit), earliest(place.duration(), unit)));
    }

    /** Rounded so that no plan gets tighter than the file allows. */
    private static int earliest(double time, double unit) {
        return (int) Math.ceil(time * unit - 1e-6);
    }

    private static int latest(double time, double unit) {
        return (int) Math.floor(time * unit + 1e-6);
    }
}
