package com.surefoot.bench.chinatravel.solve;

import com.surefoot.bench.chinatravel.solve.Symbol.Atom;
import com.surefoot.bench.chinatravel.solve.Wanted.All;
import com.surefoot.bench.chinatravel.solve.Wanted.Any;
import com.surefoot.bench.chinatravel.solve.Wanted.Asked;
import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What guards over trains and flights ask for. */
final class RideMeaning {

    private RideMeaning() {}

    /** A ride passes the guard. */
    static Wanted exists(GuardView guard) {
        return guard.direction()
                .map(direction -> allOf(direction, guard))
                .orElseGet(() -> new Any(List.of(allOf(Direction.OUTBOUND, guard), allOf(Direction.INBOUND, guard))));
    }

    /** No ride passes the guard. */
    static Wanted never(GuardView guard) {
        Direction direction = guard.direction().orElse(Direction.EVERY);
        List<Wanted> ways = new ArrayList<>();
        if (!guard.types().equals(GuardView.RIDES)) {
            ways.add(modes(direction, Choice.none(modes(guard.types()))));
        }
        guard.rest().forEach(atom -> ways.add(asked(direction, atom.not())));
        return new Any(ways);
    }

    /** Every ride is of these types. */
    static Wanted only(Set<String> types) {
        return modes(Direction.EVERY, Choice.only(modes(types)));
    }

    private static Wanted allOf(Direction direction, GuardView guard) {
        List<Wanted> asked = new ArrayList<>();
        if (!guard.types().equals(GuardView.RIDES)) {
            asked.add(modes(direction, Choice.only(modes(guard.types()))));
        }
        guard.rest().forEach(atom -> asked.add(asked(direction, atom)));
        return new All(asked);
    }

    private static Wanted modes(Direction direction, Choice<TransportMode> choice) {
        return new Asked(new RideDemand.Modes(direction, choice));
    }

    private static Set<TransportMode> modes(Set<String> types) {
        return types.stream()
                .map(type -> type.equals("train") ? TransportMode.TRAIN : TransportMode.FLIGHT)
                .collect(Collectors.toSet());
    }

    private static Wanted asked(Direction direction, Atom atom) {
        return switch (atom.field().quality()) {
            case START -> new Asked(new RideDemand.Departs(direction, span(atom)));
            case END -> new Asked(new RideDemand.Arrives(direction, span(atom)));
            case MINUTES -> lasting(direction, atom);
            case RUN -> run(direction, atom);
            default -> new Wanted.Unsaid();
        };
    }

    private static Wanted lasting(Direction direction, Atom atom) {
        return Comparisons.isAtMost(atom.sign()) && atom.value() instanceof Number minutes
                ? new Asked(new RideDemand.LastsAtMost(direction, Duration.ofMinutes(minutes.longValue())))
                : new Wanted.Unsaid();
    }

    private static Wanted run(Direction direction, Atom atom) {
        Set<String> numbers = Values.words(atom.value());
        return switch (atom.sign()) {
            case "==", "in" -> new Asked(new RideDemand.Runs(direction, Choice.only(numbers)));
            case "!=", "not in" -> new Asked(new RideDemand.Runs(direction, Choice.none(numbers)));
            default -> new Wanted.Unsaid();
        };
    }

    static ClockSpan span(Atom atom) {
        if (Comparisons.isAtMost(atom.sign())) {
            return ClockSpan.until(Values.clock(atom));
        }
        if (Comparisons.isAtLeast(atom.sign())) {
            return ClockSpan.from(Values.clock(atom));
        }
        if (atom.sign().equals("==")) {
            return new ClockSpan(Values.clock(atom), Values.clock(atom));
        }
        throw new Unsayable(atom);
    }
}
