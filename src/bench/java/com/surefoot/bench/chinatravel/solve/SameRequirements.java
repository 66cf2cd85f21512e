package com.surefoot.bench.chinatravel.solve;

import com.surefoot.itinerary.demand.AnyOf;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.Choice.Quantifier;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Priced;
import com.surefoot.itinerary.demand.MoneyDemand.SpendAtMost;
import com.surefoot.itinerary.demand.MoneyDemand.Spending;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.transport.TransportMode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts requirements in a form in which two of one meaning are equal. */
final class SameRequirements {

    private static final Pattern ONE_OF = Pattern.compile("(?<sort>\\w+): 1 of \\[(?<values>.*)]");

    private SameRequirements() {}

    static Set<String> canonical(Collection<Requirement> requirements) {
        Set<String> canonical = new TreeSet<>();
        for (Requirement requirement : requirements) {
            String strength = requirement.isMust() ? "" : "wish ";
            atoms(requirement.demand()).forEach(atom -> canonical.add(strength + atom));
        }
        return canonical;
    }

    /** Conditions that together ask for as much, in words. */
    private static Stream<String> atoms(Demand demand) {
        if (demand instanceof AnyOf any) {
            return clauses(any);
        }
        if (demand instanceof SightDemand.Sights sights) {
            return choices("sights", sights.names());
        }
        if (demand instanceof SightDemand.Kinds kinds) {
            return choices("kinds", kinds.kinds());
        }
        if (demand instanceof MealDemand.Restaurants restaurants) {
            return choices("restaurants", restaurants.names());
        }
        if (demand instanceof MealDemand.Cuisines cuisines) {
            return choices("cuisines", cuisines.cuisines());
        }
        if (demand instanceof LodgingDemand.Properties hotels) {
            return choices("hotels", hotels.names());
        }
        if (demand instanceof LodgingDemand.Features features) {
            return choices("features", features.features());
        }
        return others(demand);
    }

    /**
     * One of several conditions is met just if one of them is in each choice of one part of every alternative: the
     * form in which alternatives are equal however they were put together.
     */
    private static Stream<String> clauses(AnyOf any) {
        List<Set<String>> clauses = List.of(Set.of());
        for (Demand alternative : any.alternatives()) {
            List<String> parts = atoms(alternative).toList();
            clauses = clauses.stream()
                    .flatMap(clause -> parts.stream().map(part -> plus(clause, part)))
                    .toList();
        }
        return clauses.stream().map(SameRequirements::joined);
    }

    /** One of these or one of those of the same sort is one of all of them. */
    private static String joined(Set<String> clause) {
        List<Matcher> parts = clause.stream().map(ONE_OF::matcher).toList();
        boolean same = parts.stream().allMatch(Matcher::matches)
                && parts.stream().map(part -> part.group("sort")).distinct().count() == 1;
        if (!same) {
            return String.join(" or ", clause);
        }
        Set<String> values = parts.stream()
                .flatMap(part -> Stream.of(part.group("values").split(", ", -1)))
                .collect(Collectors.toCollection(TreeSet::new));
        return "%s: 1 of %s".formatted(parts.get(0).group("sort"), values);
    }

    private static Set<String> plus(Set<String> clause, String part) {
        Set<String> more = new TreeSet<>(clause);
        more.add(part);
        return more;
    }

    private static Stream<String> others(Demand demand) {
        if (demand instanceof InCityDemand.Modes modes) {
            return choices("ways", modes.modes());
        }
        if (demand instanceof RideDemand.Modes modes) {
            return rides(modes);
        }
        if (demand instanceof LodgingDemand.Near near) {
            return Stream.of("near %s %.0f"
                    .formatted(near.place(), Math.ceil(near.distance().metres() / 10)));
        }
        if (demand instanceof InCityDemand.TaxiBeyond far) {
            return Stream.of("taxi beyond %.0f".formatted(far.distance().metres()));
        }
        if (demand instanceof SpendAtMost spend
                && spend.on() == Spending.TICKETS
                && spend.amount().minor() == 0) {
            return Stream.of(new PriceAtMost(Priced.TICKET, spend.amount()).toString());
        }
        return Stream.of(demand.toString());
    }

    private static <T> Stream<String> choices(String what, Choice<T> choice) {
        Set<String> sorted = choice.of().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        boolean each = choice.quantifier() == Quantifier.ALL || choice.quantifier() == Quantifier.NONE;
        if (each) {
            String word = choice.quantifier() == Quantifier.ALL ? "1 of" : "none of";
            return sorted.stream().map(value -> "%s: %s %s".formatted(what, word, List.of(value)));
        }
        String word = choice.quantifier() == Quantifier.ONLY ? "only" : choice.count() + " of";
        return Stream.of("%s: %s %s".formatted(what, word, sorted));
    }

    /** Of trains and flights there are but two. */
    private static Stream<String> rides(RideDemand.Modes modes) {
        Set<TransportMode> allowed = EnumSet.of(TransportMode.TRAIN, TransportMode.FLIGHT);
        if (modes.modes().quantifier() == Quantifier.NONE) {
            allowed.removeAll(modes.modes().of());
        } else {
            allowed.retainAll(modes.modes().of());
        }
        List<RideDemand.Direction> directions = modes.direction() == RideDemand.Direction.EVERY
                ? List.of(RideDemand.Direction.OUTBOUND, RideDemand.Direction.INBOUND)
                : List.of(modes.direction());
        // to go by either of the two asks for nothing
        return allowed.size() == 2
                ? Stream.empty()
                : directions.stream().map(direction -> "%s by %s".formatted(direction, allowed));
    }
}
