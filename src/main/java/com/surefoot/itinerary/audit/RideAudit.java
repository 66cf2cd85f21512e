package com.surefoot.itinerary.audit;

import com.surefoot.itinerary.Leg;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportMode;
import com.surefoot.travel.Names;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether one rides from city to city as asked. */
final class RideAudit {

    private static final Pattern LETTERS = Pattern.compile("^\\p{L}+");
    private static final Trait<Leg, TransportMode> MODE = Trait.of(
            "ride", "mode", RideAudit::number, leg -> List.of(leg.offer().mode()), (own, asked) -> own == asked);
    private static final Trait<Leg, String> CLASS = trait("class", RideAudit::classes);
    private static final Trait<Leg, String> NUMBER =
            trait("number", leg -> List.of(leg.offer().number()));
    private static final Trait<Leg, String> OPERATOR =
            trait("operator", leg -> List.of(leg.offer().operator()));

    private final Trail trail;

    RideAudit(Trail trail) {
        this.trail = trail;
    }

    private static Trait<Leg, String> trait(String name, Function<Leg, List<String>> values) {
        return Trait.of("ride", name, RideAudit::number, values, Names::same);
    }

    Optional<String> findBreach(RideDemand demand) {
        List<Leg> rides = listRides(demand.direction());
        if (demand instanceof RideDemand.Modes modes) {
            return MODE.findBreach(modes.modes(), rides);
        }
        if (demand instanceof RideDemand.Classes classes) {
            return CLASS.findBreach(classes.classes(), rides);
        }
        if (demand instanceof RideDemand.Runs runs) {
            return NUMBER.findBreach(runs.numbers(), rides);
        }
        if (demand instanceof RideDemand.Operators operators) {
            return OPERATOR.findBreach(operators.operators(), rides);
        }
        return rides.stream().flatMap(ride -> findBound(demand, ride).stream()).findFirst();
    }

    private static Optional<String> findBound(RideDemand demand, Leg ride) {
        if (demand instanceof RideDemand.Departs departs) {
            return outside(ride, "leaves", ride.start().toLocalTime(), departs.within());
        }
        if (demand instanceof RideDemand.Arrives arrives) {
            return outside(ride, "arrives", ride.end().toLocalTime(), arrives.within());
        }
        if (demand instanceof RideDemand.LastsAtMost lasts) {
            Duration duration = ride.offer().duration();
            return duration.compareTo(lasts.duration()) <= 0
                    ? Optional.empty()
                    : Optional.of("%s lasts %d minutes, more than %d"
                            .formatted(
                                    number(ride),
                                    duration.toMinutes(),
                                    lasts.duration().toMinutes()));
        }
        int changes = ride.offer().changes();
        int most = ((RideDemand.ChangesAtMost) demand).changes();
        return changes <= most
                ? Optional.empty()
                : Optional.of("%s has %d changes, more than %d".formatted(number(ride), changes, most));
    }

    private static Optional<String> outside(Leg ride, String verb, LocalTime time, ClockSpan within) {
        return within.contains(time)
                ? Optional.empty()
                : Optional.of("%s %s at %s, not from %s to %s"
                        .formatted(number(ride), verb, time, within.from(), within.until()));
    }

    /** A one-way trip has no ride home, so what is asked of that binds nothing. */
    private List<Leg> listRides(Direction direction) {
        List<Leg> legs = trail.listLegs();
        if (legs.isEmpty() || direction == Direction.EVERY) {
            return legs;
        }
        if (direction == Direction.OUTBOUND) {
            return legs.subList(0, 1);
        }
        return trail.brief().roundTrip() ? legs.subList(legs.size() - 1, legs.size()) : List.of();
    }

    private static List<String> classes(Leg leg) {
        Matcher letters = LETTERS.matcher(leg.offer().number());
        return letters.find()
                ? List.of(leg.offer().product(), letters.group())
                : List.of(leg.offer().product());
    }

    private static String number(Leg leg) {
        return leg.offer().number();
    }
}
