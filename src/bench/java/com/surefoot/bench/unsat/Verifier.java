package com.surefoot.bench.unsat;

import com.surefoot.bench.unsat.Trip.Leg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong with a proposed trip, from the data alone. */
public final class Verifier {

    private final Tables tables;
    private final VisitOrder order;

    /** Creates a verifier over the data that trips are made of. */
    public Verifier(Tables tables, VisitOrder order) {
        this.tables = tables;
        this.order = order;
    }

    /**
     * The faults of a trip in words; none if it answers the query.
     *
     * @param constraints those to hold it to; the route, the dates and the hours are always looked at
     */
    public List<String> check(Query query, Trip trip, Set<Constraint> constraints) {
        List<String> faults = new ArrayList<>();
        checkRoute(query, trip.legs(), faults);
        checkDates(query, trip.legs(), faults);
        checkHours(trip.legs(), faults);
        trip.legs().forEach(leg -> checkLeg(query, leg, constraints, faults));
        checkSights(query, trip.sights(), constraints, faults);
        long cost = trip.cost(query.people());
        if (constraints.contains(Constraint.BUDGET) && cost > query.budget()) {
            faults.add("the flights cost %d, more than %d".formatted(cost, query.budget()));
        }
        return faults;
    }

    private void checkRoute(Query query, List<Leg> legs, List<String> faults) {
        String at = query.origin();
        List<String> stops = new ArrayList<>();
        for (Leg leg : legs) {
            if (!leg.flight().origin().equals(at)) {
                faults.add("%s does not start in %s".formatted(leg, at));
            }
            at = leg.flight().destination();
            stops.add(at);
        }
        List<String> expected = new ArrayList<>(query.cities());
        expected.add(query.origin());
        boolean all = order == VisitOrder.AS_LISTED
                ? stops.equals(expected)
                : stops.size() == expected.size() && new HashSet<>(stops).equals(new HashSet<>(expected));
        if (!all || !at.equals(query.origin())) {
            faults.add("the stops are %s, not those of %s".formatted(stops, expected));
        }
    }

    private static void checkDates(Query query, List<Leg> legs, List<String> faults) {
        List<LocalDate> dates = legs.stream().map(Leg::date).toList();
        boolean increasing = true;
        for (int i = 1; i < dates.size(); i++) {
            increasing &= dates.get(i - 1).isBefore(dates.get(i));
        }
        boolean ends = !dates.isEmpty()
                && dates.get(0).equals(query.dates().get(0))
                && dates.get(dates.size() - 1).equals(query.last());
        if (!increasing || !ends) {
            faults.add("the flights are on %s, the trip from %s to %s"
                    .formatted(dates, query.dates().get(0), query.last()));
        }
    }

    private static void checkHours(List<Leg> legs, List<String> faults) {
        for (int i = 1; i < legs.size(); i++) {
            Leg before = legs.get(i - 1);
            if (!legs.get(i).follows(before)) {
                faults.add("%s takes off at %s, too soon after the landing at %s"
                        .formatted(legs.get(i), legs.get(i).takesOff(), before.lands()));
            }
        }
    }

    private void checkLeg(Query query, Leg leg, Set<Constraint> constraints, List<String> faults) {
        Flight flight = leg.flight();
        if (!tables.listFlights(flight.origin(), flight.destination()).contains(flight)) {
            faults.add("there is no flight " + flight);
        }
        if (query.nonStop() && constraints.contains(Constraint.NON_STOP) && !flight.nonStop()) {
            faults.add(flight + " is not non-stop");
        }
        boolean choosy =
                constraints.contains(Constraint.AIRLINES) && !query.airlines().isEmpty();
        if (choosy && !query.airlines().contains(flight.airline())) {
            faults.add("%s is not of %s".formatted(flight, query.airlines()));
        }
    }

    private void checkSights(Query query, List<Attraction> sights, Set<Constraint> constraints, List<String> faults) {
        Set<String> seen = new HashSet<>();
        for (Attraction sight : sights) {
            seen.add(sight.category());
            if (!query.cities().contains(sight.city())
                    || !tables.listAttractions(sight.city()).contains(sight)) {
                faults.add("there is no %s on the way".formatted(sight));
            }
        }
        for (String category : query.categories()) {
            if (constraints.contains(Constraint.ATTRACTION) && !seen.contains(category)) {
                faults.add("no %s is seen".formatted(category));
            }
        }
    }
}
