package com.surefoot.planning.routing;

import java.util.List;

/**
 * A trip in plain numbers: which spots may be visited when, how long ways take, and what counts.
 *
 * @param spots each visited at most once over all days
 * @param days one tour each
 * @param styles travel tables; a day names one
 * @param weights what the objective loses per tick and unit of money
 * @param caps limits on use
 * @param covers spots that must be in the plan
 * @param wants kinds of visits that days should have
 */
public record RoutingProblem(
        List<VisitSpot> spots,
        List<TourDay> days,
        List<TravelTable> styles,
        Weights weights,
        List<Cap> caps,
        List<Cover> covers,
        List<Want> wants) {

    public RoutingProblem {
        spots = List.copyOf(spots);
        days = List.copyOf(days);
        styles = List.copyOf(styles);
        caps = List.copyOf(caps);
        covers = List.copyOf(covers);
        wants = List.copyOf(wants);
        int locations = locations(styles);
        for (VisitSpot spot : spots) {
            require(spot.location() < locations, "A spot at location", spot.location(), locations);
            require(
                    spot.windows().size() == days.size(),
                    "Days of windows:",
                    spot.windows().size(),
                    days.size());
        }
        for (TourDay day : days) {
            require(Math.max(day.start(), day.end()) < locations, "A day at location", day.start(), locations);
            require(day.style() < styles.size(), "A day of style", day.style(), styles.size());
        }
        for (Cap cap : caps) {
            require(
                    fits(cap.bySpot().size(), spots.size()),
                    "Uses of a cap:",
                    cap.bySpot().size(),
                    spots.size());
            require(
                    fits(cap.legs().size(), styles.size()),
                    "Leg tables of a cap:",
                    cap.legs().size(),
                    styles.size());
        }
        for (Cover cover : covers) {
            for (int spot : cover.spots()) {
                require(spot >= 0 && spot < spots.size(), "A cover of spot", spot, spots.size());
            }
        }
        for (Want want : wants) {
            require(want.day() < days.size(), "A want on day", want.day(), days.size());
        }
    }

    /** Plain orienteering: nothing counts but the worth of what is visited. */
    public static RoutingProblem orienteering(List<VisitSpot> spots, List<TourDay> days, TravelTable travel) {
        return new RoutingProblem(spots, days, List.of(travel), Weights.NONE, List.of(), List.of(), List.of());
    }

    private static int locations(List<TravelTable> styles) {
        int[] sizes =
                styles.stream().mapToInt(TravelTable::locations).distinct().toArray();
        if (sizes.length != 1) {
            throw new IllegalArgumentException(
                    "Travel tables of %d different sizes. Maybe one has no row for some place?"
                            .formatted(sizes.length));
        }
        return sizes[0];
    }

    private static boolean fits(int given, int expected) {
        return given == 0 || given == expected;
    }

    private static void require(boolean held, String what, int value, int size) {
        if (!held) {
            throw new IllegalArgumentException(
                    "%s %d where there are %d. Maybe an index is off by one?".formatted(what, value, size));
        }
    }
}
