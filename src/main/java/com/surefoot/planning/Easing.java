package com.surefoot.planning;

import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.Demand;
import com.surefoot.itinerary.demand.InCityDemand.WalkAtMost;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.LodgingDemand.Near;
import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.MealDemand.Hours;
import com.surefoot.itinerary.demand.MoneyDemand.PriceAtMost;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Demands that ask for a little less than a given one, and for less and less: rungs of a ladder. */
final class Easing {

    /** Percent of a bound that may be up to five times as wide. */
    private static final List<Integer> WIDER = List.of(110, 125, 150, 200, 300, 500);

    /** Percent of a bound from below. */
    private static final List<Integer> NARROWER = List.of(75, 50, 25);

    /** Minutes by which a span of the clock grows at both ends. */
    private static final List<Integer> MINUTES = List.of(30, 60, 120, 240);

    private static final int STEPS = 2;
    private static final int ROUND_MINUTES = 5;
    private static final int ROUND_METRES = 100;

    private Easing() {}

    /** The rungs, the nearest to what is asked first; none where there is but to give it up. */
    static List<Demand> rungs(Demand demand) {
        return all(demand)
                .<Demand>map(rung -> rung)
                .filter(rung -> !rung.equals(demand))
                .distinct()
                .toList();
    }

    private static Stream<? extends Demand> all(Demand demand) {
        if (demand instanceof RideDemand ride) {
            return ofRides(ride);
        }
        if (demand instanceof LodgingDemand lodging) {
            return ofLodging(lodging);
        }
        if (demand instanceof SightDemand sights) {
            return ofSights(sights);
        }
        return demand instanceof PaceDemand pace ? ofPace(pace) : ofOthers(demand);
    }

    private static Stream<Demand> ofRides(RideDemand demand) {
        if (demand instanceof RideDemand.LastsAtMost longest) {
            return WIDER.stream()
                    .map(percent ->
                            new RideDemand.LastsAtMost(longest.direction(), scaled(longest.duration(), percent)));
        }
        if (demand instanceof RideDemand.ChangesAtMost most) {
            return steps().mapToObj(more -> new RideDemand.ChangesAtMost(most.direction(), most.changes() + more));
        }
        if (demand instanceof RideDemand.Departs departs) {
            return spans(departs.within()).map(span -> new RideDemand.Departs(departs.direction(), span));
        }
        return demand instanceof RideDemand.Arrives arrives
                ? spans(arrives.within()).map(span -> new RideDemand.Arrives(arrives.direction(), span))
                : Stream.empty();
    }

    private static Stream<Demand> ofLodging(LodgingDemand demand) {
        if (demand instanceof Near near) {
            return WIDER.stream().map(percent -> new Near(near.place(), scaled(near.distance(), percent)));
        }
        return demand instanceof NightsIn nights
                ? steps().mapToObj(step -> new NightsIn(
                        nights.city(), Math.max(0, nights.atLeast() - step), Math.addExact(nights.atMost(), step)))
                : Stream.empty();
    }

    private static Stream<Demand> ofSights(SightDemand demand) {
        if (demand instanceof SightDemand.ADay day) {
            return steps().mapToObj(step ->
                    new SightDemand.ADay(Math.max(0, day.atLeast() - step), Math.min(20, day.atMost() + step)));
        }
        if (demand instanceof SightDemand.AtMost most) {
            return steps().mapToObj(step -> new SightDemand.AtMost(most.kinds(), most.count() + step));
        }
        return demand instanceof SightDemand.When when
                ? MINUTES.stream()
                        .map(minutes -> new SightDemand.When(
                                when.name(), when.on(), wider(when.starts(), minutes), wider(when.ends(), minutes)))
                : Stream.empty();
    }

    private static Stream<Demand> ofPace(PaceDemand demand) {
        if (demand instanceof PaceDemand.DayHours hours) {
            return spans(hours.within()).map(span -> new PaceDemand.DayHours(hours.on(), span));
        }
        if (demand instanceof PaceDemand.RestADay rest) {
            return NARROWER.stream().map(percent -> new PaceDemand.RestADay(scaled(rest.duration(), percent)));
        }
        PaceDemand.Buffer buffer = (PaceDemand.Buffer) demand;
        return NARROWER.stream().map(percent -> new PaceDemand.Buffer(scaled(buffer.duration(), percent)));
    }

    private static Stream<Demand> ofOthers(Demand demand) {
        if (demand instanceof PriceAtMost price) {
            return WIDER.stream().map(percent -> new PriceAtMost(price.of(), scaled(price.amount(), percent)));
        }
        if (demand instanceof WalkAtMost walk) {
            return WIDER.stream().map(percent -> new WalkAtMost(walk.per(), scaled(walk.distance(), percent)));
        }
        return demand instanceof Hours hours
                ? spans(hours.starts()).map(span -> new Hours(hours.meal(), span))
                : Stream.empty();
    }

    private static IntStream steps() {
        return IntStream.rangeClosed(1, STEPS);
    }

    private static Stream<ClockSpan> spans(ClockSpan span) {
        return MINUTES.stream().map(minutes -> wider(span, minutes));
    }

    /** Open ends stay open, and no span reaches over midnight. */
    private static ClockSpan wider(ClockSpan span, int minutes) {
        int from = span.from().toSecondOfDay() / 60 - minutes;
        int until = span.until().toSecondOfDay() / 60 + minutes;
        return new ClockSpan(
                from <= 0 ? LocalTime.MIN : span.from().minusMinutes(minutes),
                until >= Duration.ofDays(1).toMinutes()
                        ? LocalTime.MAX
                        : span.until().plusMinutes(minutes));
    }

    private static Duration scaled(Duration duration, int percent) {
        long minutes = duration.toMinutes() * percent / 100;
        return Duration.ofMinutes((minutes + ROUND_MINUTES - 1) / ROUND_MINUTES * ROUND_MINUTES);
    }

    private static Distance scaled(Distance distance, int percent) {
        return new Distance(Math.ceil(distance.metres() * percent / 100 / ROUND_METRES) * ROUND_METRES);
    }

    private static Money scaled(Money amount, int percent) {
        return new Money((Math.multiplyExact(amount.minor(), percent) + 99) / 100, amount.currency());
    }
}
