package com.surefoot.bench.unsat;

import com.surefoot.bench.pointworld.PointCity;
import com.surefoot.itinerary.Destination;
import com.surefoot.itinerary.Pace;
import com.surefoot.itinerary.Party;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.DateRange;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;

/** Words a query as a brief: each of its constraints is one must, with a pointer of its own. */
final class QueryBrief {

    private QueryBrief() {}

    static TripBrief of(Query query) {
        TripBrief bare = TripBrief.of(
                query.origin(),
                new Destination.Cities(query.cities(), true),
                new DateRange(query.dates().get(0), query.last()),
                new Party(query.people(), 0));
        return bare.withPace(Pace.FULL)
                .withRequirements(query.constraints().stream()
                        .map(constraint -> Requirement.must(demand(query, constraint), pointer(constraint)))
                        .toList());
    }

    private static Demand demand(Query query, Constraint constraint) {
        return switch (constraint) {
            case NON_STOP -> new RideDemand.ChangesAtMost(Direction.EVERY, 0);
            case AIRLINES ->
                new RideDemand.Operators(Direction.EVERY, Choice.only(new LinkedHashSet<>(query.airlines())));
            case ATTRACTION -> new SightDemand.Kinds(Choice.all(new LinkedHashSet<>(query.categories())));
            case BUDGET -> new SpendAtMost(Spending.INTERCITY, PointCity.dollars(BigDecimal.valueOf(query.budget())));
        };
    }

    /** Which constraint a must of the brief stands for. */
    static Constraint constraint(Requirement must) {
        return Arrays.stream(Constraint.values())
                .filter(constraint -> pointer(constraint).equals(must.pointer()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is no constraint of a query. Maybe it is of another brief?".formatted(must)));
    }

    private static String pointer(Constraint constraint) {
        return "/constraints/" + constraint.label();
    }
}
