package com.surefoot.planning.tours;

import com.surefoot.planning.routing.RoutingProblem;
import com.surefoot.planning.routing.Visit;
import com.surefoot.planning.routing.VisitSpot;
import java.util.List;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/** What makes tours right, and what makes them good: the worth of all that is visited. */
public final class TourConstraints implements ConstraintProvider {

    static final String ONCE = "Each spot is visited once";
    static final String HOURS = "Visits begin while they can";
    static final String WORTH = "What is visited is worth its while";

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {once(factory), hours(factory), worth(factory)};
    }

    Constraint once(ConstraintFactory factory) {
        return factory.forEach(Tour.class)
                .groupBy(ConstraintCollectors.toList(tour -> spots(tour.visits())))
                .filter(routes -> repeats(routes) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, TourConstraints::repeats)
                .asConstraint(ONCE);
    }

    private static List<Integer> spots(List<Visit> visits) {
        return visits.stream().map(Visit::spot).toList();
    }

    private static long repeats(List<List<Integer>> routes) {
        long visits = routes.stream().mapToLong(List::size).sum();
        return visits - routes.stream().flatMap(List::stream).distinct().count();
    }

    Constraint hours(ConstraintFactory factory) {
        return factory.forEach(Tour.class)
                .join(RoutingProblem.class)
                .filter((tour, problem) -> late(tour, problem) > 0)
                .penalizeLong(HardSoftLongScore.ONE_HARD, TourConstraints::late)
                .asConstraint(HOURS);
    }

    /** Ticks by which visits begin too late, and the tour ends too late, walked through from its start. */
    private static long late(Tour tour, RoutingProblem problem) {
        var day = problem.days().get(tour.day());
        var travel = problem.styles().get(day.style());
        long late = 0;
        long time = day.from();
        int place = day.start();
        for (Visit visit : tour.visits()) {
            VisitSpot spot = problem.spots().get(visit.spot());
            var window = spot.windows().get(tour.day()).get(visit.window());
            time = Math.max(time + travel.ticks(place, spot.location()), window.from());
            late += Math.max(0, time - window.to());
            time += window.duration();
            place = spot.location();
        }
        return late + Math.max(0, time + travel.ticks(place, day.end()) - day.until());
    }

    Constraint worth(ConstraintFactory factory) {
        return factory.forEach(Tour.class)
                .join(RoutingProblem.class)
                .impactLong(HardSoftLongScore.ONE_SOFT, (tour, problem) -> tour.visits().stream()
                        .mapToLong(visit -> problem.spots().get(visit.spot()).worth())
                        .sum())
                .asConstraint(WORTH);
    }
}
