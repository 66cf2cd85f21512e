package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.Requirement;
import java.util.List;
import java.util.stream.Stream;

/** Puts together what is said to be one of several. */
final class Alternatives {

    /** More alternatives than these nobody means. */
    private static final int MOST_CLAUSES = 64;

    private Alternatives() {}

    /** One of these has to be met; what a single alternative asks for goes together. */
    static List<Told> anyOf(List<List<Told>> alternatives) {
        List<List<Told>> known =
                alternatives.stream().filter(read -> !read.isEmpty()).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        List<List<Told>> clauses = List.of(List.of());
        for (List<Told> alternative : known) {
            clauses = clauses.stream()
                    .flatMap(clause -> alternative.stream().map(more -> Stream.concat(clause.stream(), Stream.of(more))
                            .toList()))
                    .limit(MOST_CLAUSES)
                    .toList();
        }
        return clauses.stream().map(Alternatives::anyOfClause).toList();
    }

    private static Told anyOfClause(List<Told> clause) {
        List<Demand> demands = clause.stream()
                .map(told -> told.requirement().demand())
                .distinct()
                .toList();
        Demand demand = demands.size() == 1 ? demands.get(0) : new AnyOf(demands);
        Requirement requirement = clause.stream()
                .map(Told::requirement)
                .filter(each -> !each.isMust())
                .findFirst()
                .map(wish -> new Requirement(demand, wish.strength(), ""))
                .orElseGet(() -> Requirement.must(demand, ""));
        return new Told(
                requirement,
                clause.stream().mapToInt(Told::from).min().orElse(0),
                clause.stream().mapToInt(Told::to).max().orElse(0));
    }

    /** Whether they speak of more than one sort of thing, so that no single choice says them. */
    static boolean differ(List<List<Told>> alternatives) {
        return alternatives.size() > 1
                && alternatives.stream().noneMatch(List::isEmpty)
                && alternatives.stream()
                                .map(read -> read.stream()
                                        .map(told -> sort(told.requirement().demand()))
                                        .distinct()
                                        .toList())
                                .distinct()
                                .count()
                        > 1;
    }

    private static Object sort(Demand demand) {
        return demand instanceof SpendAtMost spend ? spend.on() : demand.getClass();
    }
}
