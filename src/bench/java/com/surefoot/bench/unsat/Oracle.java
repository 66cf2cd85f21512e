package com.surefoot.bench.unsat;

import com.surefoot.bench.unsat.Trip.Leg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries every allowed order of cities, every split of the days and every flight that can be taken after the one before.
 */
public final class Oracle {

    private final Tables tables;
    private final VisitOrder order;

    /** Creates an oracle over the data. */
    public Oracle(Tables tables, VisitOrder order) {
        this.tables = tables;
        this.order = order;
    }

    /** The cheapest trip that keeps the given constraints of a query; empty if none does. */
    public Optional<Trip> find(Query query, Set<Constraint> constraints) {
        Optional<List<Attraction>> sights = sights(query, constraints);
        if (sights.isEmpty()) {
            return Optional.empty();
        }
        Search search = new Search(query, constraints);
        search.extend(query.origin(), 0, query.cities());
        return search.best(constraints).map(legs -> new Trip(legs, sights.get()));
    }

    /** The sets of a query's constraints that cannot be kept together although each smaller set can. */
    public List<Set<Constraint>> minimalConflicts(Query query) {
        List<Constraint> all = List.copyOf(query.constraints());
        List<Set<Constraint>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            Set<Constraint> subset = EnumSet.noneOf(Constraint.class);
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(all.get(i));
                }
            }
            subsets.add(subset);
        }
        subsets.sort(Comparator.comparingInt(Set::size));
        List<Set<Constraint>> minimal = new ArrayList<>();
        for (Set<Constraint> subset : subsets) {
            if (minimal.stream().noneMatch(subset::containsAll)
                    && find(query, subset).isEmpty()) {
                minimal.add(subset);
            }
        }
        return minimal;
    }

    /** One attraction of each category, in any of the cities. */
    private Optional<List<Attraction>> sights(Query query, Set<Constraint> constraints) {
        List<Attraction> sights = new ArrayList<>();
        if (!constraints.contains(Constraint.ATTRACTION)) {
            return Optional.of(sights);
        }
        for (String category : query.categories()) {
            Optional<Attraction> sight = query.cities().stream()
                    .flatMap(city -> tables.listAttractions(city).stream())
                    .filter(each -> each.category().equals(category))
                    .findFirst();
            if (sight.isEmpty()) {
                return Optional.empty();
            }
            sights.add(sight.get());
        }
        return Optional.of(sights);
    }

    private final class Search {

        private final Query query;
        private final Set<Constraint> constraints;
        private final List<Leg> legs = new ArrayList<>();
        private List<Leg> best = List.of();
        private long bestCost = Long.MAX_VALUE;

        Search(Query query, Set<Constraint> constraints) {
            this.query = query;
            this.constraints = constraints;
        }

        Optional<List<Leg>> best(Set<Constraint> held) {
            boolean found = !best.isEmpty();
            boolean paid = !held.contains(Constraint.BUDGET) || bestCost * query.people() <= query.budget();
            return found && paid ? Optional.of(best) : Optional.empty();
        }

        /** Leaves a city on the day counted from 0 for each of the cities left, on each day after. */
        void extend(String city, int day, List<String> left) {
            LocalDate date = query.dates().get(day);
            if (left.isEmpty()) {
                if (day == query.dates().size() - 1) {
                    fly(city, query.origin(), date).forEach(this::finish);
                }
                return;
            }
            for (String next : order == VisitOrder.ANY ? left : left.subList(0, 1)) {
                fly(city, next, date).forEach(leg -> {
                    List<String> rest = new ArrayList<>(left);
                    rest.remove(next);
                    legs.add(leg);
                    for (int later = day + 1; later < query.dates().size(); later++) {
                        extend(next, later, rest);
                    }
                    legs.remove(legs.size() - 1);
                });
            }
        }

        private Stream<Leg> fly(String from, String to, LocalDate date) {
            return tables.listFlights(from, to).stream()
                    .filter(flight ->
                            !constraints.contains(Constraint.NON_STOP) || !query.nonStop() || flight.nonStop())
                    .filter(flight -> !constraints.contains(Constraint.AIRLINES)
                            || query.airlines().isEmpty()
                            || query.airlines().contains(flight.airline()))
                    .map(flight -> new Leg(flight, date))
                    .filter(leg -> legs.isEmpty() || leg.follows(legs.get(legs.size() - 1)));
        }

        private void finish(Leg home) {
            List<Leg> all = new ArrayList<>(legs);
            all.add(home);
            long cost = all.stream()
                    .mapToLong(leg -> leg.flight().price(leg.date()))
                    .sum();
            if (cost < bestCost) {
                bestCost = cost;
                best = all;
            }
        }
    }
}
