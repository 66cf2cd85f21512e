package com.surefoot.bench.chinatravel.solve;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a snippet asks for, in demands joined by and and or. */
sealed interface Wanted {

    /** Weighs what a snippet means to ask for but never checks. */
    int HINT = 9;

    /** Every plan does. */
    static Wanted anything() {
        return new All(List.of());
    }

    /** No plan does. */
    static Wanted impossible() {
        return new Any(List.of());
    }

    /** A plan that meets the demand does. */
    record Asked(Demand demand) implements Wanted {

        public Asked {
            requireNonNull(demand, "demand");
        }
    }

    /** Every plan does, but the demand is what was meant. */
    record Meant(Demand demand) implements Wanted {

        public Meant {
            requireNonNull(demand, "demand");
        }
    }

    /** Not to be said in demands; a finished plan tells whether it does. */
    record Unsaid() implements Wanted {}

    /** Each of these. */
    record All(List<Wanted> parts) implements Wanted {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One of these. */
    record Any(List<Wanted> parts) implements Wanted {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Requirements that hold together just if this does, as far as it can be said. */
    default List<Requirement> requirements(String pointer) {
        return clauses(this).stream()
                .filter(clause -> !clause.demands().isEmpty())
                .map(clause -> clause.requirement(pointer))
                .distinct()
                .toList();
    }

    /** Whether a part of it is left to be checked. */
    default boolean isUnsaid() {
        return clauses(this).stream().anyMatch(clause -> clause.demands().isEmpty());
    }

    /**
     * Demands of which one has to be met.
     *
     * @param meant whether plans pass without
     */
    record Clause(List<Demand> demands, boolean meant) {

        Requirement requirement(String pointer) {
            Demand demand = demands.size() == 1 ? demands.get(0) : new AnyOf(demands);
            return meant ? Requirement.wish(HINT, demand, pointer) : Requirement.must(demand, pointer);
        }

        Clause or(Clause other) {
            return new Clause(
                    Stream.concat(demands.stream(), other.demands.stream())
                            .distinct()
                            .toList(),
                    meant || other.meant);
        }
    }

    private static List<Clause> clauses(Wanted wanted) {
        if (wanted instanceof Asked asked) {
            return List.of(new Clause(List.of(asked.demand()), false));
        }
        if (wanted instanceof Meant meant) {
            return List.of(new Clause(List.of(meant.demand()), true));
        }
        if (wanted instanceof All all) {
            return all.parts().stream()
                    .flatMap(part -> clauses(part).stream())
                    .distinct()
                    .toList();
        }
        // what cannot be said adds no alternative, so that the others are asked for
        List<Clause> joined = List.of(new Clause(List.of(), false));
        for (Wanted part : wanted instanceof Any any ? any.parts() : List.<Wanted>of()) {
            joined = product(joined, clauses(part));
        }
        return joined;
    }

    private static List<Clause> product(List<Clause> ones, List<Clause> others) {
        List<Clause> product = new ArrayList<>();
        ones.forEach(one -> others.forEach(other -> product.add(one.or(other))));
        return product;
    }
}
