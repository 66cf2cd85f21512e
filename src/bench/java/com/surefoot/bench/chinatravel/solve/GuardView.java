package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.bench.chinatravel.solve.Symbol.Guard;
import com.surefoot.bench.chinatravel.solve.Symbol.Ref;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A guard over one activity, sorted.
 *
 * @param types those the activity may be of, in the benchmark's words
 * @param direction of a ride, if the guard says so
 * @param rest all else that is asked of the activity
 */
record GuardView(Set<String> types, Optional<Direction> direction, List<Atom> rest) {

    static final Set<String> RIDES = Set.of("train", "airplane");
    static final Set<String> MEALS = Set.of("breakfast", "lunch", "dinner");
    static final Set<String> SIGHT = Set.of("attraction");
    static final Set<String> NIGHT = Set.of("accommodation");
    static final Set<String> ALL =
            Set.of("train", "airplane", "breakfast", "lunch", "dinner", "attraction", "accommodation");

    private static final Map<Quality, Set<String>> IMPLIED = Map.of(
            Quality.SIGHT, SIGHT,
            Quality.KIND, SIGHT,
            Quality.TABLE, MEALS,
            Quality.CUISINE, MEALS,
            Quality.HOTEL, NIGHT,
            Quality.FEATURE, NIGHT,
            Quality.ROOMS, NIGHT,
            Quality.BEDS, NIGHT,
            Quality.RUN, RIDES);

    GuardView {
        types = Set.copyOf(types);
        rest = List.copyOf(rest);
    }

    static GuardView of(Guard guard, Facts facts) {
        Set<String> types = new LinkedHashSet<>(ALL);
        Optional<Direction> direction = Optional.empty();
        List<Atom> rest = new ArrayList<>();
        for (Atom atom : guard.atoms()) {
            if (atom.field().ref() != Ref.EACH) {
                direction = Optional.of(atom.field().ref() == Ref.FIRST ? Direction.OUTBOUND : Direction.INBOUND);
                types.retainAll(RIDES);
            }
            if (atom.field().quality() == Quality.TYPE) {
                types.removeIf(type -> !holds(atom, type));
            } else if (isCity(atom)) {
                types.retainAll(RIDES);
                direction = Optional.of(directionOf(atom, facts));
            } else {
                types.retainAll(IMPLIED.getOrDefault(atom.field().quality(), ALL));
                rest.add(atom);
            }
        }
        return new GuardView(types, direction, rest);
    }

    private static boolean isCity(Atom atom) {
        Quality quality = atom.field().quality();
        return (quality == Quality.ORIGIN || quality == Quality.DESTINATION)
                && atom.sign().equals("==");
    }

    private static Direction directionOf(Atom atom, Facts facts) {
        boolean fromHome =
                (atom.field().quality() == Quality.ORIGIN) == atom.value().equals(facts.startCity());
        return fromHome ? Direction.OUTBOUND : Direction.INBOUND;
    }

    private static boolean holds(Atom atom, String type) {
        Object value = atom.value();
        return switch (atom.sign()) {
            case "==" -> value.equals(type);
            case "!=" -> !value.equals(type);
            case "in" -> value instanceof Collection<?> values && values.contains(type);
            case "not in" -> value instanceof Collection<?> values && !values.contains(type);
            default -> throw new Unsayable(atom);
        };
    }

    boolean isOf(Set<String> sort) {
        return !types.isEmpty() && sort.containsAll(types);
    }

    /** Nothing is of these types, though somebody meant something by it. */
    boolean isVacuous() {
        return types.isEmpty();
    }
}
