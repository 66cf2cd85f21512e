package com.surefoot.wire;

import com.surefoot.itinerary.demand.Choice;
import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.RideDemand;
import com.surefoot.itinerary.demand.RideDemand.Direction;
import com.surefoot.transport.TransportMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** How one gets from city to city; {@code direction} tells which rides are meant, every one where it is left out. */
final class RideTerms {

    private static final String DIRECTION = "direction";
    private static final int LONGEST_MINUTES = 7 * 24 * 60;
    private static final int MOST_CHANGES = 20;

    static final List<Term<?>> ALL = List.of(
            ride(
                    "rideModes",
                    RideDemand.Modes.class,
                    Choices.FIELDS,
                    object -> Choices.words(object, TransportMode.values()),
                    RideDemand.Modes::new,
                    demand -> Choices.write(demand.modes(), Words::of)),
            chosen("rideClasses", RideDemand.Classes.class, RideDemand.Classes::new, RideDemand.Classes::classes),
            chosen("rideNumbers", RideDemand.Runs.class, RideDemand.Runs::new, RideDemand.Runs::numbers),
            chosen(
                    "rideOperators",
                    RideDemand.Operators.class,
                    RideDemand.Operators::new,
                    RideDemand.Operators::operators),
            timed("rideDeparts", RideDemand.Departs.class, RideDemand.Departs::new, RideDemand.Departs::within),
            timed("rideArrives", RideDemand.Arrives.class, RideDemand.Arrives::new, RideDemand.Arrives::within),
            ride(
                    "rideLastsAtMost",
                    RideDemand.LastsAtMost.class,
                    List.of("minutes"),
                    object -> object.child("minutes").required().integer(1, LONGEST_MINUTES),
                    (direction, minutes) -> new RideDemand.LastsAtMost(direction, Duration.ofMinutes(minutes)),
                    demand -> new Fields().with("minutes", demand.duration().toMinutes())),
            ride(
                    "rideChangesAtMost",
                    RideDemand.ChangesAtMost.class,
                    List.of("changes"),
                    object -> object.child("changes").required().integer(0, MOST_CHANGES),
                    RideDemand.ChangesAtMost::new,
                    demand -> new Fields().with("changes", demand.changes())));

    private RideTerms() {}

    private static <D extends RideDemand> Term<D> chosen(
            String key,
            Class<D> type,
            BiFunction<Direction, Choice<String>, D> maker,
            Function<D, Choice<String>> choice) {
        return ride(
                key,
                type,
                Choices.FIELDS,
                Choices::texts,
                maker,
                demand -> Choices.write(choice.apply(demand), Function.identity()));
    }

    private static <D extends RideDemand> Term<D> timed(
            String key, Class<D> type, BiFunction<Direction, ClockSpan, D> maker, Function<D, ClockSpan> span) {
        return ride(key, type, Spans.FIELDS, Spans::read, maker, demand -> Spans.write(span.apply(demand)));
    }

    /** A demand of rides in a direction, and what is demanded of them. */
    private static <D extends RideDemand, T> Term<D> ride(
            String key,
            Class<D> type,
            List<String> fields,
            Function<Element, Optional<T>> reader,
            BiFunction<Direction, T, D> maker,
            Function<D, Fields> writer) {
        return Term.object(
                key,
                type,
                Stream.concat(fields.stream(), Stream.of(DIRECTION)).toList(),
                object -> {
                    Direction direction =
                            object.child(DIRECTION).choice(Direction.values()).orElse(Direction.EVERY);
                    return reader.apply(object).map(value -> maker.apply(direction, value));
                },
                demand -> writer.apply(demand)
                        .withIfPresent(
                                DIRECTION,
                                Optional.of(demand.direction())
                                        .filter(direction -> direction != Direction.EVERY)
                                        .map(Words::of)));
    }
}
